/** Tells what was found, to people or to machines, and gives the exit code for it. */
import type { Diagnostic } from '../model/diagnostic.ts'
import type { CommandContext } from './context.ts'
import { type ExitCode, exitCodeOf } from './exit-code.ts'
import { diagnosticsJson } from './present/diagnostic-json.ts'
import { diagnosticsText } from './present/diagnostic-text.ts'

/** What a command has to say to machines beside the diagnostics. */
export interface MachineResult {
  readonly observations?: number
  readonly summary?: Readonly<Record<string, number>>
  readonly members?: Readonly<Record<string, unknown>>
}

/**
 * Prints diagnostics: as one JSON object on the standard output, or as text on the standard error, where `--quiet`
 * leaves only the errors.
 */
export function reportFindings(
  { common, terminal, language }: CommandContext,
  diagnostics: readonly Diagnostic[],
  result: MachineResult = {},
): ExitCode {
  if (common.json) {
    const { observations = 0, summary = {}, members = {} } = result
    terminal.result(diagnosticsJson(diagnostics, language, observations, summary, members))
  } else {
    const told = common.quiet ? diagnostics.filter((each) => each.severity === 'error') : diagnostics
    if (told.length > 0) terminal.message(diagnosticsText(told, language, terminal.messagePainter, terminal.width))
  }
  return exitCodeOf(diagnostics)
}
