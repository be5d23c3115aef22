/** Reads files of the user's folder, and names them in messages as the user would write them. */
import { extname, isAbsolute, join, posix, win32 } from 'node:path'
import { diagnose } from '../diagnostics/diagnose.ts'
import type { World } from '../io/world.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Outcome } from '../model/outcome.ts'
import type { SourceFile, TextFile } from '../model/source-file.ts'

/** A folder whose files are named relative to it. */
export interface WorkFolder {
  /** Absolute path. */
  readonly path: string
  readonly world: World
}

/** Old workbooks are no data that can be read, but somebody's data: they are told of instead of left out. */
const DATA_ENDINGS = new Set(['.csv', '.tsv', '.txt', '.json', '.jsonl', '.ndjson', '.xlsx', '.xlsm', '.xls'])

/** Absolute path of a name in the folder. */
export function pathIn(folder: WorkFolder, name: string): string {
  return isAbsolute(name) ? name : join(folder.path, name)
}

/**
 * Whether a name that somebody else has chosen stays in the folder, on any system: it might lead to a device, to another's
 * file, or to a server that is then told who asks.
 */
export function isInside(name: string): boolean {
  if (posix.isAbsolute(name) || win32.isAbsolute(name) || /^[a-z]:/i.test(name)) return false
  return !name.split(/[\\/]/).includes('..')
}

/** The name with forward slashes, as it is printed. */
export function printedPath(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\.\//, '')
}

/** Reads files for their bytes; those that cannot be opened are told. */
export function readSources(folder: WorkFolder, names: readonly string[]): Outcome<readonly SourceFile[]> {
  const sources: SourceFile[] = []
  const diagnostics: Diagnostic[] = []
  for (const name of names) {
    const result = folder.world.readFile(pathIn(folder, name))
    const file = printedPath(name)
    if (result.kind === 'read') sources.push({ path: file, bytes: result.bytes })
    else
      diagnostics.push(diagnose('ICT-P106', [], { file, reason: result.kind === 'refused' ? result.reason : 'ENOENT' }))
  }
  return { value: sources, diagnostics }
}

/** Reads text files, which are UTF-8, with or without byte order mark. */
export function readTextFiles(folder: WorkFolder, names: readonly string[]): Outcome<readonly TextFile[]> {
  const { value = [], diagnostics } = readSources(folder, names)
  const outcomes = value.map(decodeText)
  return {
    value: outcomes.flatMap((outcome) => (outcome.value ? [outcome.value] : [])),
    diagnostics: [...diagnostics, ...outcomes.flatMap((outcome) => outcome.diagnostics)],
  }
}

function decodeText({ path, bytes }: SourceFile): Outcome<TextFile> {
  try {
    return { value: { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }, diagnostics: [] }
  } catch (fault) {
    if (!(fault instanceof TypeError)) throw fault
    return { diagnostics: [diagnose('ICT-P006', [], { file: path })] }
  }
}

/** Data files directly in a folder, by name, and the others that were left out. */
export function dataFilesIn(
  folder: WorkFolder,
  name: string,
): { readonly taken: readonly string[]; readonly leftOut: readonly string[] } {
  // Hidden files, and the lock files that Excel leaves beside an open workbook, are nobody's data.
  const names = folder.world.listFiles(pathIn(folder, name)).filter((file) => !/^(\.|~\$)/.test(file))
  const isData = (file: string): boolean => DATA_ENDINGS.has(extname(file).toLowerCase())
  const full = (file: string): string => `${printedPath(name).replace(/\/+$/, '')}/${file}`
  return {
    taken: names.filter(isData).map(full),
    leftOut: names.filter((file) => !isData(file)).map(full),
  }
}
