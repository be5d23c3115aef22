/** Finds what the office has settled for a data file, and the entries of the project file that no file answers to. */
import { diagnose } from '../diagnostics/diagnose.ts'
import { nearest } from '../locale/nearest.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Outcome } from '../model/outcome.ts'
import type { FileSettings, Project } from '../model/project.ts'
import type { RawTable } from '../model/raw-table.ts'
import type { SourceFile } from '../model/source-file.ts'
import { readTables } from '../read/read-tables.ts'

type Files = Pick<Project, 'files'>

/** Settings for a file; where several entries fit, the one with the longest path holds. Null where none fits. */
export function settingsFor(path: string, { files }: Files): FileSettings | null {
  const fitting = files.filter(({ name }) => fits(name.value, path))
  return fitting.reduce<FileSettings | null>((best, each) => (longer(each, best) ? each : best), null)
}

/** A warning for each entry that is about none of the files that were read. */
export function unmatchedFiles({ files }: Files, sources: readonly Pick<SourceFile, 'path'>[]): readonly Diagnostic[] {
  return files
    .filter(({ name }) => !sources.some(({ path }) => fits(name.value, path)))
    .map(({ name }) => {
      const near = nearest(name.value, sources, ({ path }) => [path, path.slice(path.lastIndexOf('/') + 1)])
      const suggestion =
        near === null ? { vi: '', en: '' } : { vi: `Có phải «${near.path}»? `, en: `Did you mean “${near.path}”? ` }
      return diagnose('ICT-P011', [name.location], { name: name.value, suggestion })
    })
}

/** The tables of a file, read as the office has settled. */
export function settledTables(source: SourceFile, files: Files): Promise<Outcome<readonly RawTable[]>> {
  return readTables(source, settingsFor(source.path, files), (text, names) => nearest(text, names, (name) => [name]))
}

function longer(one: FileSettings, other: FileSettings | null): boolean {
  return other === null || segments(one.name.value).length > segments(other.name.value).length
}

/** An entry names a file by its name, or by as much of its path as tells it from others. */
function fits(name: string, path: string): boolean {
  const wanted = segments(name)
  const last = segments(path).slice(-wanted.length)
  return wanted.length > 0 && wanted.length === last.length && wanted.every((part, index) => part === last[index])
}

/** Names that macOS has taken apart are the same names. */
function segments(path: string): readonly string[] {
  const parts = path.normalize('NFC').replaceAll('\\', '/').split('/')
  return parts.filter((part) => part !== '' && part !== '.')
}
