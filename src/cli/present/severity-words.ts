/** Names of the severities, and how grave each is. */
import type { Severity } from '../../model/diagnostic.ts'
import type { Bilingual } from '../../model/indicator.ts'

export const SEVERITY_WORDS: Readonly<Record<Severity, Bilingual>> = {
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  info: { vi: 'Lưu ý', en: 'Note' },
}

/** The gravest first. */
export const SEVERITY_RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }
