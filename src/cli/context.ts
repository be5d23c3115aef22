/** What every command is given: the outside, the terminal, the language and the package. */
import type { Language } from '../model/indicator.ts'
import type { CommonOptions } from './options.ts'
import type { PackageFiles } from './package-files.ts'
import type { Terminal } from './terminal.ts'
import type { WorkFolder } from './work-folder.ts'

export interface CommandContext {
  readonly language: Language
  readonly common: CommonOptions
  readonly terminal: Terminal
  readonly packageFiles: PackageFiles
  /** The folder that the program was started in. */
  readonly current: WorkFolder
}
