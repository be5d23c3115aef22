/** What is said when the program itself is at fault: short, without a stack trace, with a number to report. */
import { createHash } from 'node:crypto'
import { packageRoot, packageVersion } from '../io/package-root.ts'
import type { Bilingual, Language } from '../model/indicator.ts'

const LETTERS = 8

/**
 * @param showStack for those who mend the program (`ICT_REPORT_DEBUG=1`)
 * @returns text whose number is the same whenever the same fault happens
 */
export function apology(fault: unknown, language: Language, showStack: boolean): string {
  const version = versionOrNone()
  const message = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault)
  const id = createHash('sha256').update(message).digest('hex').slice(0, LETTERS)
  const text: Bilingual = {
    vi: `Xin lỗi, chương trình gặp lỗi ngoài dự kiến và đã dừng. Các tệp đã có không bị thay đổi.
Mã lỗi: ${id} (ict-report ${version}, Node.js ${process.versions.node}, ${process.platform})
Chi tiết: ${message}
Vui lòng gửi các dòng trên cùng câu lệnh đã gõ cho người phát triển chương trình.`,
    en: `Sorry, the program met an unexpected fault and stopped. Files that were there are unchanged.
Report id: ${id} (ict-report ${version}, Node.js ${process.versions.node}, ${process.platform})
Detail: ${message}
Please send these lines, and the command that you typed, to those who maintain the program.`,
  }
  const stack = showStack && fault instanceof Error ? `\n${fault.stack ?? ''}` : ''
  return `${text[language]}${stack}`
}

/** A package so broken that its version cannot be read must not hide the fault that is to be told. */
function versionOrNone(): string {
  try {
    return packageVersion(packageRoot())
  } catch {
    return '?'
  }
}
