/** The commander tree: commands, their arguments and options. Knows names and help, nothing of what a command does. */
import { type Argument, Command, Help, Option } from 'commander'
import type { Language } from '../model/indicator.ts'
import { EXIT_MEANINGS, MAX_SEVERITIES } from './exit-code.ts'
import {
  ARGUMENT_TEXT,
  COMMAND_TEXT,
  type CommandName,
  EXAMPLES,
  EXAMPLES_TEXT,
  HEADING_TEXT,
  OPTION_TEXT,
  PROGRAM_TEXT,
  USAGE_WORDS,
  VALUE_TEXT,
} from './help-text.ts'
import { LOG_FORMATS } from './log-format.ts'
import { LANGUAGES, optionParsers } from './option-parsers.ts'
import { EXPORT_FORMATS, FINDINGS_FORMATS, INSPECT_FORMATS } from './options.ts'
import { PlacedArgument, PlacedOption } from './placed-parts.ts'
import { columnsOf } from './present/display-width.ts'
import { padEnd } from './present/wrap.ts'
import { SHELLS } from './shells.ts'

/** Called with the command, its arguments and all options that hold for it. */
export type Dispatch = (
  name: CommandName,
  args: readonly unknown[],
  options: Readonly<Record<string, unknown>>,
) => Promise<void>

export interface HelpOutput {
  out(text: string): void
  err(text: string): void
}

const WIDTH = 80

/** The program with all its commands. It throws commander's errors instead of ending the process. */
export function commandTree(language: Language, version: string, output: HelpOutput, dispatch: Dispatch): Command {
  const program = new Command('ict-report')
  localize(program, language, output)
  program.description(PROGRAM_TEXT[language]).usage(`<${language === 'vi' ? 'lệnh' : 'command'}> [options]`)
  program.version(`ict-report ${version}`, '--version', OPTION_TEXT.version[language])
  addGlobalOptions(program, language)
  addCommands(program, language, dispatch)
  program.addHelpText('after', () => closing(language))
  return program
}

function localize(program: Command, language: Language, output: HelpOutput): void {
  const inLanguage = (text: string): string =>
    USAGE_WORDS.reduce((line, [word, words]) => line.replaceAll(word, words[language]), text)
  const usual = new Help()
  program
    .exitOverride()
    .helpOption('-h, --help', OPTION_TEXT.help[language])
    .helpCommand(false)
    .showSuggestionAfterError(true)
    .configureOutput({
      writeOut: output.out,
      writeErr: output.err,
      // Its own sentences are English; the fault is worded where it is caught.
      outputError: () => undefined,
      getOutHelpWidth: () => WIDTH,
      getErrHelpWidth: () => WIDTH,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => HEADING_TEXT[title]?.[language] ?? title,
      commandDescription: (command) => asSentence(usual.commandDescription(command)),
      commandUsage: (command) => inLanguage(usual.commandUsage(command)),
      // Every command has options; saying so in each line tells nothing.
      subcommandTerm: (command) => usual.subcommandTerm(command).replace(' [options]', ''),
      // Closed sets are named in the descriptions.
      optionDescription: (option) => option.description,
      argumentDescription: (each) => each.description,
    })
}

function addGlobalOptions(program: Command, language: Language): void {
  const parse = optionParsers(language)
  program
    .addOption(
      new Option(`--lang <${VALUE_TEXT.language[language]}>`, OPTION_TEXT.lang[language])
        .choices(LANGUAGES)
        .argParser(parse.language),
    )
    .option('--json', OPTION_TEXT.json[language])
    .option('--quiet', OPTION_TEXT.quiet[language])
    .addOption(
      new Option(`--log-format <${VALUE_TEXT.format[language]}>`, OPTION_TEXT.logFormat[language])
        .choices(LOG_FORMATS)
        .argParser(parse.oneOf(LOG_FORMATS)),
    )
    .option('--verbose', OPTION_TEXT.verbose[language])
    .option('--color', OPTION_TEXT.color[language])
    .option('--no-color', OPTION_TEXT.noColor[language])
}

function addCommands(program: Command, language: Language, dispatch: Dispatch): void {
  const parse = optionParsers(language)
  const option = (flag: string, value: keyof typeof VALUE_TEXT, text: keyof typeof OPTION_TEXT): Option =>
    new PlacedOption(`--${flag} <${VALUE_TEXT[value][language]}>`, OPTION_TEXT[text][language], value)
  const data = (): Option => option('data', 'path', 'data').argParser(parse.path)
  const severity = (): Option =>
    option('max-severity', 'severity', 'maxSeverity').choices(MAX_SEVERITIES).argParser(parse.oneOf(MAX_SEVERITIES))
  const province = (): Option => option('province', 'name', 'province').argParser(parse.text)
  const argument = (name: keyof typeof ARGUMENT_TEXT, isRequired: boolean): Argument => {
    const word = ARGUMENT_TEXT[name].name[language]
    return new PlacedArgument(isRequired ? `<${word}>` : `[${word}]`, ARGUMENT_TEXT[name].text[language], name)
  }
  const command = (name: CommandName, parent = program): Command =>
    parent
      .command(name.slice(name.lastIndexOf(' ') + 1))
      .description(COMMAND_TEXT[name][language])
      .action((...given: unknown[]) => {
        // Commander hands over the arguments, then the options, then the command.
        const self = given.at(-1)
        return dispatch(name, given.slice(0, -2), self instanceof Command ? self.optsWithGlobals() : {})
      })

  command('build')
    .addArgument(argument('year', true).argParser(parse.year))
    .addOption(option('format', 'list', 'format').argParser(parse.formats))
    .addOption(option('out', 'folder', 'out').argParser(parse.path))
    .addOption(data())
    .addOption(province())
    .addOption(option('date', 'date', 'date').argParser(parse.date))
    .option('--final', OPTION_TEXT.final[language])
    .addOption(option('sign', 'path', 'sign').argParser(parse.path))
    .addOption(option('sign-password-file', 'path', 'signPasswordFile').argParser(parse.path))
    .option('--validate', OPTION_TEXT.validate[language])
    .addOption(new Option('--watch', OPTION_TEXT.watch[language]).conflicts(['final', 'sign', 'signPasswordFile']))
    .addOption(severity())
  const batch = command('batch')
    .addArgument(argument('year', true).argParser(parse.year))
    .addOption(option('data', 'path', 'batchData').argParser(parse.path))
    .addOption(option('only', 'names', 'only').argParser(parse.names))
    .addOption(option('except', 'names', 'except').argParser(parse.names))
    .addOption(option('format', 'list', 'format').argParser(parse.formats))
    .addOption(option('out', 'folder', 'out').argParser(parse.path))
    .addOption(option('date', 'date', 'date').argParser(parse.date))
    .addOption(option('jobs', 'number', 'jobs').argParser(parse.jobs))
    .addOption(option('shard', 'part', 'shard').argParser(parse.text))
    .option('--fail-fast', OPTION_TEXT.failFast[language])
    .option('--force', OPTION_TEXT.batchForce[language])
    .option('--dry-run', OPTION_TEXT.dryRun[language])
    .addOption(severity())
  command('batch merge', batch)
    .addArgument(argument('year', true).argParser(parse.year))
    .addOption(option('format', 'list', 'format').argParser(parse.formats))
    .addOption(option('out', 'folder', 'out').argParser(parse.path))
    .addOption(option('date', 'date', 'date').argParser(parse.date))
  command('check')
    .addArgument(argument('year', true).argParser(parse.year))
    .addOption(
      option('format', 'format', 'findingsFormat').choices(FINDINGS_FORMATS).argParser(parse.oneOf(FINDINGS_FORMATS)),
    )
    .addOption(data())
    .addOption(province())
    .addOption(severity())
  command('trace')
    .addArgument(argument('key', true))
    .addOption(option('year', 'year', 'yearOption').argParser(parse.year))
    .addOption(option('summary', 'folder', 'summary').argParser(parse.path))
    .addOption(data())
    .addOption(province())
  command('inspect')
    .addArgument(argument('file', true).argParser(parse.path))
    .addOption(
      option('format', 'format', 'inspectFormat').choices(INSPECT_FORMATS).argParser(parse.oneOf(INSPECT_FORMATS)),
    )
    .addOption(option('year', 'year', 'inspectYear').argParser(parse.year))
    .addOption(province())
  command('explain').addArgument(argument('code', false).argParser(parse.text))
  command('export')
    .addArgument(argument('year', true).argParser(parse.year))
    .addOption(
      option('format', 'format', 'exportFormat').choices(EXPORT_FORMATS).argParser(parse.oneOf(EXPORT_FORMATS)),
    )
    .addOption(option('out', 'path', 'exportOut').argParser(parse.path))
    .addOption(data())
    .addOption(province())
  command('form')
    .addArgument(argument('year', true).argParser(parse.year))
    .addOption(option('out', 'folder', 'formOut').argParser(parse.path))
    .addOption(province())
    .option('--force', OPTION_TEXT.formForce[language])
  command('extract')
    .addArgument(argument('report', true).argParser(parse.path))
    .addOption(option('out', 'folder', 'extractOut').argParser(parse.path))
    .option('--force', OPTION_TEXT.extractForce[language])
  command('verify')
    .addArgument(argument('report', true).argParser(parse.path))
    .addOption(option('data', 'folder', 'verifyData').argParser(parse.path))
  command('init').addArgument(argument('folder', false).argParser(parse.path))
  command('indicators')
  command('areas').addOption(option('year', 'year', 'areaYear').argParser(parse.year))
  command('benchmarks')
  command('eject').option('--force', OPTION_TEXT.force[language])
  command('completion').addArgument(argument('shell', true).choices(SHELLS).argParser(parse.oneOf(SHELLS)))
}

/** Examples and exit codes below the help of the program. */
function closing(language: Language): string {
  const longest = Math.max(...EXAMPLES.map(({ command }) => columnsOf(command)))
  const examples = EXAMPLES.map(({ command, text }) => `  ${padEnd(command, longest)}  ${text[language]}`)
  const codes = EXIT_MEANINGS.map(({ code, meaning }) => `  ${padEnd(String(code), 3)}  ${meaning[language]}`)
  return ['', EXAMPLES_TEXT.examples[language], ...examples, '', EXAMPLES_TEXT.codes[language], ...codes].join('\n')
}

/** A line of a list begins small, the same words above a page do not. */
function asSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
