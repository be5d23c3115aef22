/** The tables of a file of any kind: one for a text file, one a sheet for a workbook. */
import type { Outcome } from '../model/outcome.ts'
import type { FileSettings } from '../model/project.ts'
import type { RawTable } from '../model/raw-table.ts'
import type { SourceFile } from '../model/source-file.ts'
import type { NearestName } from './chosen-sheets.ts'
import { read } from './read.ts'

/** Kinds of files that are no text, by their endings and by their first bytes (ZIP, OLE2). */
const WORKBOOK_ENDING = /\.(?:xlsx|xlsm|xls|xlsb)$/i
const WORKBOOK_STARTS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
]

/**
 * The tables in a file. The reader of workbooks is loaded only for a workbook, which makes this wait; nothing in the bytes
 * makes it throw.
 * @param settings how the office has settled that the file is read; null where it has not
 * @param nearestName finds the sheet that may be meant by a name that no sheet has
 */
export async function readTables(
  source: SourceFile,
  settings: FileSettings | null = null,
  nearestName: NearestName = () => null,
): Promise<Outcome<readonly RawTable[]>> {
  const { value, diagnostics } = await tablesIn(source, settings, nearestName)
  if (!value) return { diagnostics }
  return { value: settings ? value.map((table) => ({ ...table, settings })) : value, diagnostics }
}

async function tablesIn(
  source: SourceFile,
  settings: FileSettings | null,
  nearestName: NearestName,
): Promise<Outcome<readonly RawTable[]>> {
  if (isWorkbook(source)) {
    const { readWorkbook } = await import('./xlsx.ts')
    return readWorkbook(source, settings, nearestName)
  }
  const { value, diagnostics } = read(source, settings)
  return value ? { value: [value], diagnostics } : { diagnostics }
}

function isWorkbook({ path, bytes }: SourceFile): boolean {
  const begins = (start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte)
  return WORKBOOK_ENDING.test(path) || WORKBOOK_STARTS.some(begins)
}
