/** `completion`: the script with which a shell completes the program's commands. */
import type { CommandContext } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { completionScript } from '../package-files.ts'
import type { Shell } from '../shells.ts'

export function completion({ terminal, packageFiles }: CommandContext, shell: Shell): ExitCode {
  terminal.result(completionScript(packageFiles, shell).trimEnd())
  return EXIT.ok
}
