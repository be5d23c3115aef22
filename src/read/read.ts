/** First stage: the bytes of one export to a raw table, every cell with its place. */
import type { Outcome } from '../model/outcome.ts'
import type { RawTable } from '../model/raw-table.ts'
import type { SourceFile } from '../model/source-file.ts'
import { readCsv } from './csv.ts'
import { type DecodedFile, decode, textOf } from './decode.ts'
import { detectFormat } from './detect-format.ts'
import { readJson } from './json.ts'
import { withoutEndMark } from './json-end.ts'
import { readJsonLines } from './json-lines.ts'

/** The table in a file; no value where the file cannot be read. Nothing in the bytes makes it throw. */
export function read(source: SourceFile): Outcome<RawTable> {
  const { value: file, diagnostics } = decode(withoutEndMark(source))
  if (file === undefined) return { diagnostics }
  const table = tableIn(source.path, file)
  return { ...table, diagnostics: [...diagnostics, ...table.diagnostics] }
}

function tableIn(path: string, file: DecodedFile): Outcome<RawTable> {
  const format = detectFormat(path, file.bytes)
  switch (format) {
    case 'csv':
      return readCsv(path, file)
    case 'json':
      return readJson(path, textOf(file))
    case 'jsonLines':
      return readJsonLines(path, textOf(file))
    default:
      return format satisfies never
  }
}
