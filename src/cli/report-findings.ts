/** Tells what was found, to people or to machines, and gives the exit code for it. */
import { inOrder } from '../diagnostics/order.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { CommandContext } from './context.ts'
import { EXIT, type ExitCode, type MaxSeverity, exitCodeOf } from './exit-code.ts'
import { fileTexts } from './file-text.ts'
import { diagnosticsJson } from './present/diagnostic-json.ts'
import { diagnosticRecord } from './present/diagnostic-record.ts'
import { diagnosticsText } from './present/diagnostic-text.ts'
import { aboveText } from './present/summary-text.ts'
import { type FileText, type RowAt, sourceRows } from './source-rows.ts'

/** Words diagnostics in a form for machines; nothing is printed where it is empty. */
export type FindingsPrinter = (diagnostics: readonly Diagnostic[], rowAt: RowAt) => string

/** What a command has to say beside the diagnostics, and how. */
export interface FindingsReport {
  readonly observations?: number
  readonly summary?: Readonly<Record<string, number>>
  readonly members?: Readonly<Record<string, unknown>>
  /** Whether the JSON object is one of many: each then stands on one line. */
  readonly isLine?: boolean
  /** Takes the place of the text and the JSON object. */
  readonly print?: FindingsPrinter | null
  /** Texts of the files that places name; those of the current folder where a command has read none. */
  readonly textOf?: FileText
  /** The gravest that is allowed; `error` where a command was not told. */
  readonly maxSeverity?: MaxSeverity
}

/**
 * Prints diagnostics: for machines on the standard output, or as text on the standard error, where `--quiet` leaves
 * only the errors.
 */
export function reportFindings(
  { common, terminal, language, current }: CommandContext,
  diagnostics: readonly Diagnostic[],
  report: FindingsReport = {},
): ExitCode {
  const code = exitCodeOf(diagnostics, report.maxSeverity)
  const { print = null, textOf = fileTexts({ folders: [current] }) } = report
  const rowsOf = (shown: readonly Diagnostic[]): RowAt =>
    sourceRows(
      shown.flatMap(({ locations }) => locations),
      textOf,
    )
  if (print) {
    const printed = print(diagnostics, rowsOf(diagnostics))
    if (printed !== '') terminal.result(printed)
  } else if (common.json) {
    const { observations = 0, summary = {}, members = {}, isLine = false } = report
    terminal.result(diagnosticsJson(diagnostics, language, observations, summary, members, isLine))
  } else {
    const told = common.quiet ? diagnostics.filter((each) => each.severity === 'error') : diagnostics
    if (terminal.record) {
      for (const each of inOrder(told)) terminal.record(diagnosticRecord(each, language))
    } else if (told.length > 0) {
      const showing = { language, painter: terminal.messagePainter, width: terminal.width, rowAt: rowsOf(told) }
      terminal.message(diagnosticsText(told, showing))
    }
    if (code === EXIT.findings)
      terminal.message(`\n${aboveText(report.maxSeverity ?? 'error', language, terminal.width)}`, 'error')
  }
  return code
}
