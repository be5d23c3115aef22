/** First stage: the bytes of one export to a raw table, every cell with its place. */
import type { Outcome } from '../model/outcome.ts'
import type { RawTable } from '../model/raw-table.ts'
import type { SourceFile } from '../model/source-file.ts'
import { readCsv } from './csv.ts'
import { decode } from './decode.ts'
import { detectFormat } from './detect-format.ts'
import { readJson } from './json.ts'
import { readJsonLines } from './json-lines.ts'

/** The table in a file; no value where the file cannot be read. Nothing in the bytes makes it throw. */
export function read(source: SourceFile): Outcome<RawTable> {
  const text = decode(source)
  if (text.value === undefined) return { diagnostics: text.diagnostics }
  const format = detectFormat(source.path, text.value)
  switch (format) {
    case 'csv':
      return readCsv(source.path, text.value)
    case 'json':
      return readJson(source.path, text.value)
    case 'jsonLines':
      return readJsonLines(source.path, text.value)
    default:
      return format satisfies never
  }
}
