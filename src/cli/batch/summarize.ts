/** The national summary of a run: a worker makes it once the rows of all reports are there. */
import type { Manifest, ManifestReport } from '../../batch/manifest.ts'
import { parseStagedFiles } from '../../batch/staged-files.ts'
import { message } from '../../batch/task.ts'
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Bilingual } from '../../model/indicator.ts'
import type { Outcome } from '../../model/outcome.ts'
import type { ProvinceRow } from '../../overview/province-row.ts'
import type { FileToPublish } from '../../publish/publish.ts'
import { readTemplates } from '../report-request.ts'
import { answerOf } from './answer-of.ts'
import type { BatchJob } from './batch-job.ts'
import type { BatchSource } from './gather.ts'
import { overviewInputs, type OverviewJob, overviewName, overviewReport } from './make-overview.ts'
import { isWholeFile } from './plan-reports.ts'
import type { Workers } from './workers.ts'

export interface MadeSummary {
  /** Staged; none where the summary stands already, or could not be made. */
  readonly files: readonly FileToPublish[]
  /** Null where an error stopped it. */
  readonly report: ManifestReport | null
  readonly diagnostics: readonly Diagnostic[]
}

/** What the summary is made with; null for a part of a batch, and for a choice of provinces. */
export function summaryOf(
  { context, options, shard }: BatchJob,
  source: BatchSource | undefined,
): Outcome<OverviewJob> | null {
  if (shard !== null || options.only.length > 0 || options.except.length > 0 || !source) return null
  const { current, packageFiles } = context
  const { value: templates, diagnostics } = readTemplates(current, packageFiles, 'overview')
  if (!templates || diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics }
  const { request, project } = source
  const { year, formats } = options
  const job: OverviewJob = {
    packageFiles,
    year,
    formats,
    date: request.date,
    project: source.data.request.project,
    projectFile: project,
    templates,
  }
  return { value: job, diagnostics }
}

interface Summarizing {
  readonly job: BatchJob
  /** What stood in the folder before the run. */
  readonly before: Manifest
  readonly workers: Workers
}

/** The summary of the rows of a run; one that stands as it would be made is not made again. */
export async function summarize(
  rows: readonly ProvinceRow[],
  summary: OverviewJob,
  { job, before, workers }: Summarizing,
): Promise<MadeSummary> {
  const known = before.reports.find(({ name }) => name === overviewName(summary.year))
  const stands = known?.inputs === overviewInputs(rows, summary) && known.files.every((file) => isWholeFile(file, job))
  if (known && stands && !job.options.isForced) return { files: [], report: known, diagnostics: [] }
  const isStopped = (): boolean => job.interruption.code() !== null
  const answer = await answerOf(message(taskOf(rows, summary, job.folder)), parseStagedFiles, workers.pool, isStopped)
  if (isStopped()) return { files: [], report: null, diagnostics: [] }
  if ('reason' in answer) {
    const { reason } = answer
    return { files: [], report: null, diagnostics: [diagnose('ICT-P306', [], { province: ALL, reason })] }
  }
  const { files, diagnostics } = answer.result
  const report = overviewReport(rows, summary, { value: files, diagnostics })
  return { files: files.map(({ path, staged, sha256 }) => ({ path, staged, sha256 })), report, diagnostics }
}

const ALL: Bilingual = { vi: 'cả nước', en: 'the whole country' }

function taskOf(rows: readonly ProvinceRow[], summary: OverviewJob, folder: string): object {
  const { packageFiles, year, formats, date, projectFile, templates } = summary
  const { root, version } = packageFiles
  return { kind: 'overview', root, version, folder, year, formats, date, project: projectFile, templates, rows }
}
