/** CSV text to a raw table. The only door to csv-parse. */
import { parse } from 'csv-parse/sync'
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Outcome } from '../model/outcome.ts'
import type { RawRow, RawTable } from '../model/raw-table.ts'
import { csvChunks } from './csv-chunks.ts'
import { type CsvFault, csvFault } from './csv-fault.ts'
import { csvPlace } from './csv-place.ts'
import { settleDelimiter } from './settle-delimiter.ts'
import { lineIndex, placeInText } from './text-position.ts'

/** Excel's own first line `sep=;`, which names the delimiter and is no data. */
const SEPARATOR_LINE = /^"?sep=([;,\t|])"?(?:\r\n|\n|\r|$)/i

/** How much of a faulty cell a message repeats. */
const EXCERPT_LENGTH = 40

/** Where the records begin and what separates their cells. */
interface CsvLayout {
  readonly delimiter: string
  readonly from: number
  readonly line: number
}

/** The table of a CSV text. Faults: quotation marks that do not fit. */
export function readCsv(file: string, text: string): Outcome<RawTable> {
  const layout = layoutOf(text)
  const fault = csvFault(text, layout.delimiter, layout.from)
  if (fault) return { diagnostics: [toDiagnostic(file, text, fault)] }
  const table: RawTable = {
    file,
    sheet: null,
    named: false,
    rows: { [Symbol.iterator]: () => rowsOf(text, layout) },
    place(row, field) {
      const { line, column } = csvPlace(text, layout.delimiter, row.start, row.line, field)
      return { file, line, column, field, sheet: null, cell: null, path: null, text: row.cells[field - 1] ?? '' }
    },
    isNumber: () => false,
  }
  return { value: table, diagnostics: [] }
}

function layoutOf(text: string): CsvLayout {
  const declared = SEPARATOR_LINE.exec(text)
  if (declared?.[1] !== undefined) return { delimiter: declared[1], from: declared[0].length, line: 2 }
  return { delimiter: settleDelimiter(text, 0), from: 0, line: 1 }
}

function* rowsOf(text: string, layout: CsvLayout): Generator<RawRow> {
  for (const chunk of csvChunks(text, layout.from, layout.line)) {
    const records = parse(chunk.text, {
      delimiter: layout.delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
    })
    for (const [index, cells] of records.entries()) {
      if (cells.every((cell) => cell.trim() === '')) continue
      yield { line: chunk.lines[index] ?? 0, start: chunk.starts[index] ?? 0, cells }
    }
  }
}

function toDiagnostic(file: string, text: string, fault: CsvFault): Diagnostic {
  const position = lineIndex(text).positionOf(fault.offset)
  const excerpt = text.slice(fault.offset, fault.offset + EXCERPT_LENGTH).split(/[\r\n]/, 1)[0] ?? ''
  const place = placeInText(file, position, excerpt)
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
