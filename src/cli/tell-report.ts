/** What is said of a report: its title, what was found, and where it stands. */
import type { Bilingual } from '../model/indicator.ts'
import type { CommandContext } from './context.ts'
import type { ExitCode, MaxSeverity } from './exit-code.ts'
import type { MadeReport } from './make-report.ts'
import { countsText, findingsText, titleText } from './present/summary-text.ts'
import { wrap } from './present/wrap.ts'
import { reportFindings } from './report-findings.ts'
import { sampleNotice } from './sample-notice.ts'
import type { WrittenReport } from './write-report.ts'

const WROTE: Bilingual = { vi: 'Đã ghi:', en: 'Written:' }
const SIGNED: Bilingual = { vi: 'Đã ký số bằng chứng thư số của', en: 'Signed with the certificate of' }
const NOT_WRITTEN: Bilingual = {
  vi: 'Chưa ghi báo cáo nào; tệp đã có từ trước vẫn nguyên vẹn.',
  en: 'No report was written; earlier files are untouched.',
}

/** How it is told. */
export interface Telling {
  readonly maxSeverity: MaxSeverity
  /** Whether there is more to come of it: for machines each report is then one line. */
  readonly isWatching: boolean
}

/** Tells it to people or to machines, and gives the exit code for it. */
export function tellReport(
  context: CommandContext,
  made: MadeReport,
  written: WrittenReport,
  { maxSeverity, isWatching: isLine }: Telling,
): ExitCode {
  const { diagnostics } = written
  const { data, summary } = made
  if (!data) return reportFindings(context, diagnostics, { maxSeverity, isLine })
  const report = { maxSeverity, isLine, ...(made.textOf && { textOf: made.textOf }) }
  if (context.common.json) {
    const { observations = 0, figures = 0, missing = 0 } = summary ?? {}
    const members = membersOf(made, written, data.request.year)
    return reportFindings(context, diagnostics, { ...report, observations, summary: { figures, missing }, members })
  }
  const { terminal, language, common } = context
  if (common.quiet) return reportFindings(context, diagnostics, report)
  const painter = terminal.messagePainter
  if (summary) {
    terminal.message(titleText(summary, data.sample !== null, language, painter))
    terminal.message(`${countsText(summary, language, terminal.width)}\n`)
  }
  terminal.message(findingsText(diagnostics, language, painter))
  if (diagnostics.length > 0) terminal.message('')
  const code = reportFindings(context, diagnostics, report)
  if (diagnostics.length > 0) terminal.message('')
  tellFiles(context, made, written)
  return code
}

function membersOf(
  { data, summary, signedBy }: MadeReport,
  { files }: WrittenReport,
  asked: number,
): Readonly<Record<string, unknown>> {
  const { province = null, year = asked } = summary ?? {}
  const signed = signedBy !== undefined && files.length > 0 ? { signedBy } : {}
  return { province, year, sample: data !== null && data.sample !== null, files, ...signed }
}

function tellFiles(
  { terminal, language }: CommandContext,
  { data, signedBy }: MadeReport,
  written: WrittenReport,
): void {
  const { files } = written
  if (data && data.sample !== null && files.length > 0)
    terminal.message(`${sampleNotice(data.sample, language, terminal.width)}\n`)
  if (signedBy !== undefined && files.length > 0)
    terminal.message(wrap(`${SIGNED[language]} ${signedBy}.`, terminal.width))
  const closing = files.length > 0 ? terminal.messagePainter.good(WROTE[language]) : NOT_WRITTEN[language]
  terminal.message(wrap(closing, terminal.width))
  for (const { path } of files) terminal.result(path)
}
