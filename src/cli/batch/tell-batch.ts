/** What a batch says at its end: what was made, what stood already, what failed and why. */
import type { ManifestReport } from '../../batch/manifest.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Bilingual, Language } from '../../model/indicator.ts'
import type { CommandContext } from '../context.ts'
import { EXIT, type ExitCode, exitCodeOf, type MaxSeverity } from '../exit-code.ts'
import { messageOf } from '../../diagnostics/message.ts'
import { diagnosticRecord } from '../present/diagnostic-record.ts'
import { placeText } from '../present/place-text.ts'
import { SEVERITY_WORDS } from '../present/severity-words.ts'
import { wrap } from '../present/wrap.ts'
import { reportFindings } from '../report-findings.ts'
import type { FileText } from '../source-rows.ts'
import type { Terminal } from '../terminal.ts'
import type { GatheredBatch } from './gather.ts'
import type { BatchOutcome } from './make-reports.ts'

export interface BatchTelling {
  readonly year: number
  /** As the user would write it. */
  readonly folder: string
  readonly maxSeverity: MaxSeverity
  /** Reports of the year that stand in the folder. */
  readonly reports: readonly ManifestReport[]
  /** What is about no single province. */
  readonly found: readonly Diagnostic[]
  readonly unusable: GatheredBatch['unusable']
  readonly outcomes: readonly BatchOutcome[]
  readonly kept: readonly ManifestReport[]
  /** Files of the national summary that were written. */
  readonly summaryFiles: readonly string[]
  /** What a run would make, for `--dry-run`; null for a run. */
  readonly planned: readonly string[] | null
  /** Texts of the files that places name. */
  readonly textOf: FileText
}

const FAILED: Bilingual = { vi: 'Không lập được', en: 'Failed' }
const NOTHING: Bilingual = {
  vi: 'Không có gì thay đổi, không ghi tệp nào.',
  en: 'Nothing has changed, nothing was written.',
}

/** Enough to see what is wrong; `check` has the rest. */
const MOST_REASONS = 5

/** Tells how the batch ended, and gives the exit code for it: that of the gravest failure. */
export function tellBatch(context: CommandContext, told: BatchTelling): ExitCode {
  const { common, terminal } = context
  const failures = failuresOf(told)
  const blamed = [...told.found, ...failures.flatMap(({ diagnostics }) => diagnostics)]
  const code = failures.length === 0 ? exitCodeOf(told.found, told.maxSeverity) : codeOf(blamed, told.maxSeverity)
  if (common.json) {
    const all = [...told.found, ...told.outcomes.flatMap(({ diagnostics }) => diagnostics)]
    reportFindings(context, all, { members: membersOf(told, failures), maxSeverity: told.maxSeverity })
    return code
  }
  if (told.found.length > 0) reportFindings(context, told.found, { textOf: told.textOf })
  for (const failure of failures) tellFailure(failure, context)
  if (told.planned) for (const name of told.planned) terminal.result(name)
  if (!common.quiet) {
    for (const path of writtenPaths(told)) terminal.result(path)
    terminal.message(closing(told, failures.length, context))
  }
  return code
}

interface Failure {
  readonly name: string
  readonly diagnostics: readonly Diagnostic[]
}

function failuresOf({ outcomes, unusable }: BatchTelling): readonly Failure[] {
  const failed = outcomes.flatMap(({ province, report, diagnostics }) =>
    report === null ? [{ name: province, diagnostics }] : [],
  )
  return [...unusable, ...failed]
}

/** A province fails for an error, or for something graver than allowed. */
function codeOf(diagnostics: readonly Diagnostic[], max: MaxSeverity): ExitCode {
  const code = exitCodeOf(diagnostics, max)
  return code === EXIT.ok ? EXIT.fault : code
}

function tellFailure(failure: Failure, { language, terminal }: CommandContext): void {
  if (!terminal.record) {
    terminal.message(failureText(failure, language, terminal))
    return
  }
  // A line of a log is read alone, by a filter: it names its province, and none is left out.
  terminal.message(`${FAILED[language]}: ${failure.name}`, 'error')
  for (const each of gravestOf(failure)) terminal.record(diagnosticRecord(each, language, failure.name))
}

function gravestOf({ diagnostics }: Failure): readonly Diagnostic[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  return errors.length > 0 ? errors : diagnostics
}

function failureText(failure: Failure, language: Language, terminal: Terminal): string {
  const gravest = gravestOf(failure)
  const reasons = gravest.slice(0, MOST_REASONS).map((each) => {
    const [place] = each.locations
    const head = `${SEVERITY_WORDS[each.severity][language]} ${each.code}${place ? ` ${placeText(place)}` : ''}: `
    return wrap(head + messageOf(each, language).message.replaceAll('\n', ' '), terminal.width, '  ')
  })
  const more = gravest.length - reasons.length
  const rest: Bilingual = { vi: `  và ${more} điều khác`, en: `  and ${more} more` }
  const title = terminal.messagePainter.error(`${FAILED[language]}: ${failure.name}`)
  return [title, ...reasons, ...(more > 0 ? [rest[language]] : [])].join('\n')
}

function writtenPaths({ outcomes, summaryFiles, folder }: BatchTelling): readonly string[] {
  const paths = outcomes.flatMap(({ report }) => report?.files.map(({ path }) => path) ?? [])
  return [...paths, ...summaryFiles].map((path) => `${folder}/${path}`)
}

function closing(told: BatchTelling, failed: number, { language, terminal }: CommandContext): string {
  const made = told.outcomes.filter(({ report }) => report !== null).length
  if (told.planned) {
    const text: Bilingual = {
      vi: `Sẽ lập ${told.planned.length} báo cáo; chưa ghi tệp nào.`,
      en: `${told.planned.length} reports would be built; nothing was written.`,
    }
    return text[language]
  }
  if (made + failed + told.summaryFiles.length === 0) return terminal.messagePainter.good(NOTHING[language])
  const open = told.outcomes.flatMap(({ report, diagnostics }) => (report ? diagnostics : []))
  const warnings = open.filter(({ severity, accepted }) => severity === 'warning' && accepted === null).length
  const text: Bilingual = {
    vi: `Năm ${told.year}: đã lập ${made} báo cáo, giữ nguyên ${told.kept.length}, không lập được ${failed}; ${warnings} cảnh báo trong các báo cáo đã lập.`,
    en: `${told.year}: ${made} reports built, ${told.kept.length} kept, ${failed} failed; ${warnings} warnings in those built.`,
  }
  return wrap(text[language], terminal.width)
}

function membersOf(told: BatchTelling, failures: readonly Failure[]): Readonly<Record<string, unknown>> {
  const kept = new Set(told.kept.map(({ name }) => name))
  const made = told.outcomes.flatMap(({ report }) => report ?? [])
  const built = new Set(made.map(({ name }) => name))
  return {
    year: told.year,
    folder: told.folder,
    reports: told.reports.map(({ name, area, files, diagnostics }) => ({
      name,
      area,
      status: built.has(name) ? 'built' : 'kept',
      files: files.map(({ path }) => path),
      diagnostics,
    })),
    failed: failures.map(({ name, diagnostics }) => ({ name, codes: diagnostics.map(({ code }) => code) })),
    ...(told.planned ? { planned: told.planned } : { kept: kept.size }),
  }
}
