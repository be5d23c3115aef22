/** One run of the program: arguments to command to exit code. */
import { type Command, CommanderError } from 'commander'
import type { World } from '../io/world.ts'
import { commandTree } from './command-tree.ts'
import { commandLine } from './completion/command-line.ts'
import { isQuestion } from './completion/question.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { languageOf } from './language.ts'
import { logFormatOf } from './log-format.ts'
import { colorOption, commonOptions } from './options.ts'
import { runCommand } from './run-command.ts'
import { openTerminal } from './terminal.ts'
import { usageFault } from './usage-fault.ts'

/** What holds for the whole process. */
export interface Process {
  readonly world: World
  /** Folder and version of the installed package. */
  readonly root: string
  readonly version: string
}

/**
 * Runs one command. Faults of the program are thrown; everything else ends in an exit code.
 * @param args what stands after the program's name
 */
export async function runCli(args: readonly string[], { world, root, version }: Process): Promise<ExitCode> {
  const language = languageOf(args)
  const logFormat = logFormatOf(args)
  const plain = await openTerminal(false, () => undefined, logFormat)
  const output = {
    out: (text: string) => plain.result(text.trimEnd()),
    err: (text: string) => plain.message(text.trimEnd(), 'error'),
  }
  let code: ExitCode = EXIT.ok
  const program = commandTree(language, version, output, async (name, given, options) => {
    const terminal = await openTerminal(colorOption(options), world.env, logFormat)
    const packageFiles = { root, version, world }
    const current = { path: world.cwd, world }
    const context = { language, common: commonOptions(options), terminal, packageFiles, current }
    code = await runCommand(name, given, options, context)
  })
  if (isQuestion(args)) {
    const { complete } = await import('./completion/complete.ts')
    const sources = { language, current: { path: world.cwd, world }, packageFiles: { root, version, world } }
    plain.result(await complete(program, args.slice(1), sources))
    return EXIT.ok
  }
  try {
    await program.parseAsync([...helpAsOption(args)], { from: 'user' })
  } catch (fault) {
    if (!(fault instanceof CommanderError)) throw fault
    // Help and version are no faults; help shown for want of a command is one.
    if (fault.code === 'commander.helpDisplayed' || fault.code === 'commander.version') return EXIT.ok
    if (fault.code !== 'commander.help') {
      const help = `${fullName(commandLine(program, helpAsOption(args)).command)} --help`
      plain.message(usageFault(fault, help, language, plain.width), 'error')
    }
    return EXIT.usage
  }
  return code
}

/** `help build` is `build --help`: many programs have such a command, and people try it first. */
function helpAsOption(args: readonly string[]): readonly string[] {
  return args[0] === 'help' ? [...args.slice(1), '--help'] : args
}

/** `ict-report batch merge` */
function fullName(command: Command): string {
  return command.parent ? `${fullName(command.parent)} ${command.name()}` : command.name()
}
