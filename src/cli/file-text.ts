/** Texts of the files that a command was about, by the names that messages use. */
import type { Project } from '../model/project.ts'
import type { SourceFile, TextFile } from '../model/source-file.ts'
import { decodedText } from '../pipeline/decoded-text.ts'
import type { FileText } from './source-rows.ts'
import { type WorkFolder, pathIn } from './work-folder.ts'

export interface ReadFiles {
  /** Folders that the names are relative to; the first that has the file counts. */
  readonly folders: readonly WorkFolder[]
  /** What the office has settled for its files, such as their encoding. */
  readonly project?: Pick<Project, 'files'>
  /** Exports as they were read: they are not read again. */
  readonly sources?: readonly SourceFile[]
  /** Templates and texts of the office, those that ship among them. */
  readonly texts?: readonly TextFile[]
}

/** Looks among what was read first, then in the folders: the project file is kept by nobody. */
export function fileTexts({ folders, project, sources = [], texts = [] }: ReadFiles): FileText {
  return (file) => {
    const text = texts.find(({ path }) => path === file)
    if (text) return new TextEncoder().encode(text.text)
    const source = sources.find(({ path }) => path === file)
    if (source) return decodedText(source, project ?? null)
    for (const folder of folders) {
      const result = folder.world.readFile(pathIn(folder, file))
      if (result.kind === 'read') return decodedText({ path: file, bytes: result.bytes }, project ?? null)
    }
    return null
  }
}
