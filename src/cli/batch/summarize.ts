/** The national summary of a run: workers make it once the rows of all reports are there. */
import type { Manifest, ManifestReport } from '../../batch/manifest.ts'
import { parseStagedFiles, type StagedFiles } from '../../batch/staged-files.ts'
import { message } from '../../batch/task.ts'
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Bilingual } from '../../model/indicator.ts'
import type { Outcome } from '../../model/outcome.ts'
import type { ProvinceRow } from '../../overview/province-row.ts'
import type { OverviewFormat } from '../../pipeline/build-overview.ts'
import type { FileToPublish } from '../../publish/publish.ts'
import { readTemplates } from '../report-request.ts'
import { answerOf } from './answer-of.ts'
import type { BatchJob } from './batch-job.ts'
import type { BatchSource } from './gather.ts'
import { overviewFormats, overviewInputs, type OverviewJob, overviewName, overviewReport } from './make-overview.ts'
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
  const answers = await Promise.all(
    sharesOf(summary, workers).map((formats) =>
      answerOf(message(taskOf(rows, summary, { formats, job })), parseStagedFiles, workers.pool, isStopped),
    ),
  )
  if (isStopped()) return { files: [], report: null, diagnostics: [] }
  const staged = answers.map((answer): Staged => ('reason' in answer ? died(answer.reason) : answer.result))
  const broken = staged.find(({ files }) => files.length === 0)
  if (broken) return { files: [], report: null, diagnostics: broken.diagnostics }
  // Every share is of the same document, in which the same is found.
  const diagnostics = staged[0]?.diagnostics ?? []
  const files = staged.flatMap((share) => share.files)
  const report = overviewReport(rows, summary, { value: files, diagnostics })
  return { files: files.map(({ path, staged, sha256 }) => ({ path, staged, sha256 })), report, diagnostics }
}

interface Staged {
  readonly files: StagedFiles['files']
  readonly diagnostics: readonly Diagnostic[]
}

/** Nothing else is left to do: two workers make it side by side. */
function sharesOf(summary: OverviewJob, { most }: Workers): readonly (readonly OverviewFormat[])[] {
  const [first, ...others] = overviewFormats(summary)
  return first === undefined || most === 1 ? [overviewFormats(summary)] : [[first], others]
}

const ALL: Bilingual = { vi: 'cả nước', en: 'the whole country' }

function died(reason: string): Staged {
  return { files: [], diagnostics: [diagnose('ICT-P306', [], { province: ALL, reason })] }
}

function taskOf(
  rows: readonly ProvinceRow[],
  { packageFiles, year, date, projectFile, templates }: OverviewJob,
  { formats, job }: { readonly formats: readonly OverviewFormat[]; readonly job: BatchJob },
): object {
  const { root, version } = packageFiles
  const { folder } = job
  return { kind: 'overview', root, version, folder, year, formats, date, project: projectFile, templates, rows }
}
