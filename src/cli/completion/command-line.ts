/** The part of a command line before the word that is being typed, read as the program would read it. */
import type { Command, Option } from 'commander'

export interface CommandLine {
  /** The innermost command that is named. */
  readonly command: Command
  readonly args: readonly string[]
  /** Values of the options given, by long name; an empty text where there is none. */
  readonly given: ReadonlyMap<string, string>
  /** The option whose value comes next. */
  readonly open: Option | null
}

/** @param words behind the name of the program; what is no option of the command is passed over */
export function commandLine(program: Command, words: readonly string[]): CommandLine {
  return words.reduce(withWord, { command: program, args: [], given: new Map(), open: null })
}

/** An option of the command, or of the program, by its name. */
export function optionOf(name: string, command: Command): Option | undefined {
  return optionsOf(command).find(({ long, short }) => name !== '' && (long === name || short === name))
}

/** Options that hold for the command: its own, then those of all commands. */
export function optionsOf(command: Command): readonly Option[] {
  const help = command.createHelp()
  return [...help.visibleOptions(command), ...help.visibleGlobalOptions(command)]
}

function withWord(line: CommandLine, word: string): CommandLine {
  const { command, args, given, open } = line
  if (open) return { ...line, given: new Map([...given, [open.long ?? '', word]]), open: null }
  if (word.startsWith('-')) {
    const [name = '', value] = word.split(/=(.*)/s)
    const option = optionOf(name, command)
    const isOpen = option?.required === true && value === undefined
    return { ...line, given: new Map([...given, [option?.long ?? name, value ?? '']]), open: isOpen ? option : null }
  }
  const inner = args.length === 0 ? command.commands.find((each) => each.name() === word) : undefined
  return inner ? { ...line, command: inner } : { ...line, args: [...args, word] }
}
