/** Diagnostics for people: place, sentence, the row with its cell underlined, remedy; calm, and within the terminal. */
import { type DiagnosticMessage, messageOf } from '../../diagnostics/message.ts'
import { inOrder } from '../../diagnostics/order.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Bilingual, Language } from '../../model/indicator.ts'
import type { SourceLocation } from '../../model/provenance.ts'
import type { Painter } from '../painter.ts'
import type { RowAt } from '../source-rows.ts'
import { isJsonPlace } from './cell-span.ts'
import { codeFrame } from './code-frame.ts'
import { placeText } from './place-text.ts'
import { SEVERITY_RANK, SEVERITY_WORDS } from './severity-words.ts'
import { visible } from './visible.ts'
import { wrap } from './wrap.ts'

const ALSO: Bilingual = { vi: 'xem thêm', en: 'see also' }
const EXPECTED: Bilingual = { vi: 'cần', en: 'expected' }
const ACCEPTED: Bilingual = { vi: 'đã chấp nhận', en: 'accepted' }

/** Beyond this a list of places helps nobody; the JSON output has them all. */
const MOST_PLACES = 5
/** Beyond this further places are named without their row. */
const MOST_FRAMES = 3

/** How diagnostics are shown. */
export interface Showing {
  readonly language: Language
  readonly painter: Painter
  readonly width: number
  /** Finds the row of a place in its file. */
  readonly rowAt: RowAt
}

/** All diagnostics, errors first, a blank line between them; empty where there is none. */
export function diagnosticsText(diagnostics: readonly Diagnostic[], showing: Showing): string {
  const ordered = [...inOrder(diagnostics)].sort((a, b) => SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity])
  return ordered.map((each) => diagnosticText(each, showing)).join('\n\n')
}

/** One diagnostic on a few lines. */
function diagnosticText(diagnostic: Diagnostic, showing: Showing): string {
  const { language, painter, width } = showing
  const said = messageOf(diagnostic, language)
  const [root, ...others] = diagnostic.locations
  const word = SEVERITY_WORDS[diagnostic.severity][language]
  const severity = diagnostic.accepted === null ? word : `${word} (${ACCEPTED[language]})`
  const head = [
    painter[diagnostic.severity](severity),
    painter.quiet(diagnostic.code),
    ...(root ? [placeText(root)] : []),
  ].join(' ')
  const lines = [
    head,
    wrap(oneLine(said.message), width, '  '),
    ...(root ? frame(root, expectedOf(said, language), showing) : []),
    ...alsoLines(others, showing),
    remedy(diagnostic, said, showing),
  ]
  return lines.join('\n')
}

function expectedOf({ expected }: DiagnosticMessage, language: Language): string {
  return expected === null ? '' : `${EXPECTED[language]}: ${oneLine(expected)}`
}

/** What to do; for an accepted diagnostic, why nothing is done and who says so. */
function remedy({ accepted }: Diagnostic, { hint }: DiagnosticMessage, { language, width }: Showing): string {
  const text = accepted === null ? hint : `${ACCEPTED[language]}: ${accepted.reason} (${accepted.by})`
  return wrap(oneLine(text), width, '    ', '  → ')
}

/** The row of a text file, or the cell of a workbook; nothing where the file has no rows to show. */
function frame(place: SourceLocation, label: string, { painter, width, rowAt }: Showing): readonly string[] {
  const { line, column, sheet, cell, text } = place
  if (sheet !== null && cell !== null && text !== null) {
    const row = { text, skipped: 0, isCut: false }
    return [codeFrame({ mark: visible(cell), row, column: 1, text, isJson: false }, label, painter, width)]
  }
  const row = rowAt(place)
  if (row === null || line === null || column === null) return []
  const isJson = isJsonPlace(place)
  return [codeFrame({ mark: String(line), row, column, text, isJson }, label, painter, width)]
}

function alsoLines(places: readonly SourceLocation[], showing: Showing): readonly string[] {
  const { language, painter } = showing
  const shown = places.slice(0, MOST_PLACES).flatMap((place, index) => {
    const head = `  ${painter.quiet(`${ALSO[language]} ${placeText(place)}`)}`
    return index < MOST_FRAMES ? [head, ...frame(place, '', showing)] : [head]
  })
  const more = places.length - MOST_PLACES
  const rest: Bilingual = { vi: `và ${more} chỗ khác`, en: `and ${more} more` }
  return more > 0 ? [...shown, `  ${painter.quiet(rest[language])}`] : shown
}

/** A value that breaks a line does not break the message. */
function oneLine(text: string): string {
  return visible(text.replace(/[ \t]*[\r\n]+[ \t]*/g, ' '))
}
