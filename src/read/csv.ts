/** CSV in UTF-8 to a raw table that reads its rows from the bytes whenever it is walked. */
import { Buffer } from 'node:buffer'
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Outcome } from '../model/outcome.ts'
import { DELIMITERS, type Delimiter, type Setting } from '../model/project.ts'
import type { RawTable, TableDialect } from '../model/raw-table.ts'
import { positionInBytes } from './byte-position.ts'
import { type CsvFault, csvFault } from './csv-fault.ts'
import { csvPlace, plainColumn } from './csv-place.ts'
import { csvRecord } from './csv-records.ts'
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
  const recordAt = lastRecord(bytes)
  return {
    file,
    sheet: null,
    named: false,
    dialect,
    rows: { [Symbol.iterator]: () => csvRows(bytes, layout) },
    place(row, field) {
      const isPlain = row instanceof CsvRow && row.bytes === bytes && field <= row.width
      const { line, column } = isPlain
        ? { line: row.line, column: plainColumn(row, row.start, field) }
        : csvPlace(recordAt(row.start), layout.delimiter, row.line, field)
      const text = isPlain ? row.text(field) : (row.cells[field - 1] ?? '')
      return { file, line, column, field, sheet: null, cell: null, path: null, text }
    },
    isNumber: () => false,
  }
}

/** The record that begins at an offset; the last one is kept, for the cells of a row are told of together. */
function lastRecord(bytes: Uint8Array): (start: number) => string {
  let last: { readonly start: number; readonly record: string } | null = null
  return (start) => {
    if (last?.start !== start) last = { start, record: csvRecord(bytes, start) }
    return last.record
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
