/** First stage: the bytes of one export to a raw table, every cell with its place. */
import type { Outcome } from '../model/outcome.ts'
import type { FileSettings } from '../model/project.ts'
import type { RawTable } from '../model/raw-table.ts'
import type { SourceFile } from '../model/source-file.ts'
import { readCsv } from './csv.ts'
import { type DecodedFile, decode, textOf } from './decode.ts'
import { decodeAs } from './decode-as.ts'
import { type Format, detectFormat } from './detect-format.ts'
import { readJson } from './json.ts'
import { withoutEndMark } from './json-end.ts'
import { readJsonLines } from './json-lines.ts'
import { unusedSettings } from './unused-settings.ts'

/**
 * The table in a file; no value where the file cannot be read. Nothing in the bytes makes it throw.
 * @param settings how the office has settled that the file is read; null where it has not
 */
export function read(source: SourceFile, settings: FileSettings | null = null): Outcome<RawTable> {
  const whole = withoutEndMark(source)
  const { value: file, diagnostics } = settings?.encoding ? decodeAs(whole, settings.encoding) : decode(whole)
  if (file === undefined) return { diagnostics }
  const format = detectFormat(source.path, file.bytes)
  const unused = settings ? unusedSettings(settings, format === 'csv' ? 'csv' : 'json', source.path) : []
  const table = tableIn(source.path, file, format, settings)
  return { ...table, diagnostics: [...diagnostics, ...unused, ...table.diagnostics] }
}

function tableIn(path: string, file: DecodedFile, format: Format, settings: FileSettings | null): Outcome<RawTable> {
  switch (format) {
    case 'csv':
      return readCsv(path, file, settings?.delimiter)
    case 'json':
      return readJson(path, textOf(file))
    case 'jsonLines':
      return readJsonLines(path, textOf(file))
    default:
      return format satisfies never
  }
}
