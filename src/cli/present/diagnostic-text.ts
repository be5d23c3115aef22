/** Diagnostics for people: severity, place, sentence, remedy; calm, and within the width of the terminal. */
import { messageOf } from '../../diagnostics/message.ts'
import { inOrder } from '../../diagnostics/order.ts'
import type { Diagnostic, Severity } from '../../model/diagnostic.ts'
import type { Bilingual, Language } from '../../model/indicator.ts'
import type { SourceLocation } from '../../model/provenance.ts'
import type { Painter } from '../painter.ts'
import { wrap } from './wrap.ts'

const SEVERITY: Readonly<Record<Severity, Bilingual>> = {
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  info: { vi: 'Lưu ý', en: 'Note' },
}

const ALSO: Bilingual = { vi: 'xem thêm', en: 'see also' }

/** Beyond this a list of places helps nobody; the JSON output has them all. */
const MOST_PLACES = 5

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** All diagnostics, errors first, a blank line between them; empty where there is none. */
export function diagnosticsText(
  diagnostics: readonly Diagnostic[],
  language: Language,
  painter: Painter,
  width: number,
): string {
  const ordered = [...inOrder(diagnostics)].sort((a, b) => RANK[a.severity] - RANK[b.severity])
  return ordered.map((each) => diagnosticText(each, language, painter, width)).join('\n\n')
}

/** One diagnostic on a few lines. */
export function diagnosticText(diagnostic: Diagnostic, language: Language, painter: Painter, width: number): string {
  const { message, hint } = messageOf(diagnostic, language)
  const [root, ...others] = diagnostic.locations
  const severity = painter[diagnostic.severity](SEVERITY[diagnostic.severity][language])
  const head = [severity, painter.quiet(diagnostic.code), ...(root ? [placeText(root)] : [])].join(' ')
  const also = others
    .slice(0, MOST_PLACES)
    .map((place) => `  ${painter.quiet(`${ALSO[language]} ${placeText(place)}`)}`)
  return [head, wrap(message, width, '  '), ...also, wrap(hint, width, '    ', '  → ')].join('\n')
}

/** `file:line:column`, as editors and terminals make it a link; with sheet and cell, or the path in a JSON file. */
export function placeText(place: SourceLocation): string {
  if (place.sheet !== null) return `${place.file} [${place.sheet}${place.cell === null ? '' : `!${place.cell}`}]`
  const line = place.line === null ? '' : `:${place.line}`
  const column = place.line === null || place.column === null ? '' : `:${place.column}`
  return `${place.file}${line}${column}`
}
