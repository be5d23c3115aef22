/** CSV in UTF-8 to a raw table that reads its rows from the bytes whenever it is walked. */
import { Buffer } from 'node:buffer'
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Outcome } from '../model/outcome.ts'
import { DELIMITERS, type Delimiter, type Setting } from '../model/project.ts'
import type { RawRow, RawTable, TableDialect } from '../model/raw-table.ts'
import { positionInBytes } from './byte-position.ts'
import { type CsvFault, csvFault } from './csv-fault.ts'
import { placeFinder } from './csv-place.ts'
import { csvBounds } from './csv-records.ts'
import { CsvRow } from './csv-row.ts'
import { type CsvLayout, csvRows } from './csv-rows.ts'
import { type CsvSurvey, MOST_COLUMNS, surveyCsv } from './csv-survey.ts'
import type { DecodedFile } from './decode.ts'
import { type SettledDelimiter, separates, settleDelimiter } from './settle-delimiter.ts'
import { placeInText } from './text-position.ts'

/** Excel's own first line `sep=;`, which names the delimiter and is no data. */
const SEPARATOR_LINE = /^"?sep=([;,\t|])"?(?:\r\n|\n|\r|$)/i
const SEPARATOR_LINE_LENGTH = 9

/** How much of a faulty cell a message repeats. */
const EXCERPT_LENGTH = 40

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * The table of a CSV file. Faults: a delimiter that is not clear, quotation marks that do not fit, too many columns.
 * @param wanted the delimiter that the office has declared, which goes before what the file says; null where it has not
 */
export function readCsv(
  file: string,
  { bytes, encoding }: DecodedFile,
  wanted: Setting<Delimiter> | null = null,
): Outcome<RawTable> {
  const [first = '', declared] = SEPARATOR_LINE.exec(utf8.decode(bytes.subarray(0, SEPARATOR_LINE_LENGTH))) ?? []
  const from = first.length
  const survey = surveyCsv(bytes, from)
  const named = DELIMITERS.find((delimiter) => delimiter === declared)
  if (wanted && !separates(survey, wanted.value)) {
    const places = [wanted.location, placeInText(file, null, null)]
    return { diagnostics: [diagnose('ICT-R065', places, { delimiter: delimiterName(wanted.value), file })] }
  }
  const settled = settledBy(wanted?.value ?? named, survey)
  if (settled.kind === 'unclear') {
    const candidates = settled.candidates.map(delimiterName).join(', ')
    return { diagnostics: [diagnose('ICT-R023', [placeInText(file, null, null)], { candidates })] }
  }
  const layout: CsvLayout = { delimiter: settled.delimiter, from, line: named ? 2 : 1 }
  const fault = survey.hasQuote ? csvFault(bytes, layout.delimiter.charCodeAt(0), from) : null
  if (fault) return { diagnostics: [toDiagnostic(file, bytes, fault)] }
  if (hasTooManyColumns(survey, layout)) {
    return { diagnostics: [diagnose('ICT-R024', [placeInText(file, null, null)], { most: String(MOST_COLUMNS) })] }
  }
  return { value: tableOf(file, bytes, layout, dialectOf(encoding, survey, layout)), diagnostics: [] }
}

function settledBy(stated: Delimiter | undefined, survey: CsvSurvey): SettledDelimiter {
  return stated === undefined ? settleDelimiter(survey) : { kind: 'settled', delimiter: stated }
}

function tableOf(file: string, content: Uint8Array, layout: CsvLayout, dialect: TableDialect): RawTable {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.length)
  const positionOf = placeFinder()
  const rowAt = lastRow(bytes, layout.delimiter.charCodeAt(0))
  return {
    file,
    sheet: null,
    named: false,
    dialect,
    rows: { [Symbol.iterator]: () => csvRows(bytes, layout) },
    place(row, field) {
      const own = row instanceof CsvRow && row.bytes === bytes ? row : rowAt(row)
      const { line, column } = positionOf(own, field)
      const text = row.text?.(field) ?? row.cells[field - 1] ?? ''
      return { file, line, column, field, sheet: null, cell: null, path: null, text }
    },
    isNumber: () => false,
  }
}

/** The row behind one that was made of it, such as a header of two rows; the last is kept, for its cells are told of together. */
function lastRow(bytes: Buffer, delimiter: number): (row: RawRow) => CsvRow {
  let last: CsvRow | null = null
  return ({ start, line }) => {
    if (last?.start === start) return last
    const bounds = csvBounds(bytes, delimiter, start)
    last = new CsvRow(line, start, { bytes, bounds, first: 0, width: bounds.length / 2 })
    return last
  }
}

function dialectOf(encoding: string, { hasQuote, lineEnds }: CsvSurvey, layout: CsvLayout): TableDialect {
  const { crlf, lf, cr } = lineEnds
  const kinds = [crlf, lf, cr].filter((count) => count > 0).length
  const lineEnd = kinds > 1 ? 'mixed' : crlf > 0 ? 'CRLF' : cr > 0 ? 'CR' : lf > 0 ? 'LF' : null
  return { encoding, delimiter: layout.delimiter, isDelimiterDeclared: layout.line > 1, hasQuotes: hasQuote, lineEnd }
}

function hasTooManyColumns({ counts }: CsvSurvey, { delimiter }: CsvLayout): boolean {
  return (counts[DELIMITERS.indexOf(delimiter)]?.[MOST_COLUMNS] ?? 0) > 0
}

/** A delimiter as a message names it. */
function delimiterName(delimiter: string): string {
  return delimiter === '\t' ? 'Tab' : `«${delimiter}»`
}

function toDiagnostic(file: string, bytes: Uint8Array, fault: CsvFault): Diagnostic {
  const written = utf8.decode(bytes.subarray(fault.offset, fault.offset + 4 * EXCERPT_LENGTH))
  const excerpt = [...(written.split(/[\r\n]/, 1)[0] ?? '')].slice(0, EXCERPT_LENGTH).join('').replaceAll('\uFFFD', '')
  const place = placeInText(file, positionInBytes(bytes, fault.offset), excerpt)
  switch (fault.kind) {
    case 'unclosed':
      return diagnose('ICT-R006', [place], { excerpt })
    case 'inside':
      return diagnose('ICT-R007', [place], { excerpt })
    case 'after':
      return diagnose('ICT-R008', [place], { excerpt })
    default:
      return fault.kind satisfies never
  }
}
