/** Finds what may stand at a place of the command line. It is read off the commands themselves, and so never goes stale. */
import type { Argument, Command, Option } from 'commander'
import { type Answer, type Candidate, goingOn } from './answer.ts'
import { type CommandLine, commandLine, optionOf, optionsOf } from './command-line.ts'

/** What may stand for an option's value or an argument, given what there is of it already. */
export type ValuesOf = (part: Option | Argument, typed: string, line: CommandLine) => Promise<Answer>

/**
 * @param before words behind the name of the program
 * @param typed the word at the cursor; empty where a new one begins
 */
export async function candidatesFor(
  program: Command,
  before: readonly string[],
  typed: string,
  valuesOf: ValuesOf,
): Promise<Answer> {
  const line = commandLine(program, before)
  const { command, args, open } = line
  if (open) return valuesOf(open, typed, line)
  const [, name = '', value = ''] = /^(--[^=]+)=(.*)$/s.exec(typed) ?? []
  const option = optionOf(name, command)
  if (option?.required) return behind(`${name}=`, await valuesOf(option, value, line))
  if (typed.startsWith('-')) return { kind: 'words', words: goingOn(optionNames(line), typed) }
  const commands = args.length === 0 ? goingOn(commandNames(command), typed) : []
  const argument = command.registeredArguments[args.length]
  if (!argument) return { kind: 'words', words: commands.length > 0 || typed !== '' ? commands : optionNames(line) }
  const values = await valuesOf(argument, typed, line)
  return values.kind === 'words' ? { kind: 'words', words: [...commands, ...values.words] } : values
}

/** Those that are not there yet. */
function optionNames({ command, given }: CommandLine): readonly Candidate[] {
  return optionsOf(command).flatMap(({ long, description }) =>
    long && !given.has(long) ? [{ value: long, text: description }] : [],
  )
}

function commandNames(command: Command): readonly Candidate[] {
  return command
    .createHelp()
    .visibleCommands(command)
    .map((each) => ({ value: each.name(), text: each.description() }))
}

function behind(beginning: string, answer: Answer): Answer {
  if (answer.kind !== 'words') return answer
  return { kind: 'words', words: answer.words.map(({ value, text }) => ({ value: `${beginning}${value}`, text })) }
}
