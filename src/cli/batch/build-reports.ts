/** Takes the folder, makes what is to be made, and leaves a manifest that tells the truth. */
import type { Manifest } from '../../batch/manifest.ts'
import { pendingManifest } from '../../batch/plan.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { lockFolder } from '../../publish/lock.ts'
import { publish } from '../../publish/publish.ts'
import { sweep } from '../../publish/sweep.ts'
import type { CommandContext } from '../context.ts'
import { EXIT, type ExitCode, exitCodeOf } from '../exit-code.ts'
import { reportFindings } from '../report-findings.ts'
import { type BatchJob, rowsOf, scopeOf, storeOf } from './batch-job.ts'
import type { GatheredReport } from './gather.ts'
import { type OverviewJob, overviewName } from './make-overview.ts'
import { type BatchOutcome, makeReports } from './make-reports.ts'
import { manifestName, type ManifestStore } from './manifest-store.ts'
import { planReports } from './plan-reports.ts'
import { barProgress, noProgress, plainProgress, type Progress } from './progress.ts'
import { type KeptRows, readRows, rowsName, rowsText } from './row-store.ts'
import { settledManifest } from './settled-manifest.ts'
import { type MadeSummary, summarize } from './summarize.ts'
import { type BatchTelling, tellBatch } from './tell-batch.ts'
import { tellingOf } from './telling-of.ts'
import type { Workers } from './workers.ts'

/** A long run shows other machines so often that it still lives. */
const RENEW_MILLISECONDS = 10_000

interface Building extends Pick<BatchTelling, 'found' | 'unusable' | 'textOf'> {
  /** Null where no summary is to be made. */
  readonly summary: OverviewJob | null
  readonly workers: Workers
}

export async function buildReports(
  reports: readonly GatheredReport[],
  job: BatchJob,
  building: Building,
): Promise<ExitCode> {
  const lock = await lockFolder(job.folder, scopeOf(job))
  if (!lock.value) return reportFindings(job.context, [...building.found, ...lock.diagnostics])
  const { release, renew } = lock.value
  const renewing = setInterval(renew, RENEW_MILLISECONDS)
  try {
    const early = await job.interruption.listen()
    if (early !== null) return early
    return await buildLocked(reports, job, building)
  } finally {
    clearInterval(renewing)
    release()
  }
}

async function buildLocked(
  reports: readonly GatheredReport[],
  job: BatchJob,
  { summary, workers, ...told }: Building,
): Promise<ExitCode> {
  const { context, folder, interruption } = job
  const names = reports.map(({ name }) => name)
  sweepOwn(names, job)
  // What another run has made since is not made again.
  const store = storeOf(job)
  const { build, keep } = planReports(reports, store.manifest, job)
  const wanted = reports.filter(({ name }) => build.includes(name))
  const open = summary ? [...build, overviewName(summary.year)] : build
  const begun = store.save(pendingManifest(store.manifest, open))
  if (begun.length > 0) return reportFindings(context, [...told.found, ...begun])
  const { outcomes, unwritten } = await make(wanted, { store, workers, job })
  if (interruption.code() !== null) await workers.pool.close()
  // A worker that was ended in the midst of a report leaves what it had staged.
  sweepOwn(names, job)
  const before = readRows(folder, rowsOf(job), context.current.world)
  const rows = keptRows(before, [...names, ...store.manifest.reports.map(({ name }) => name)], outcomes)
  const made = await summaryOfRun(rows, outcomes, { names, summary, before: store.manifest, workers, job })
  const own = { path: rowsName(rowsOf(job)), bytes: new TextEncoder().encode(rowsText(rows)) }
  const written = publish([...made.files, own], folder)
  const isSummarized = summary === null || made.report !== null
  const isWhole = isSummarized && outcomes.length === wanted.length && outcomes.every(({ report }) => report !== null)
  const isClean = told.unusable.length === 0 && exitCodeOf(told.found, job.options.maxSeverity) === EXIT.ok
  const kept = keep.map(({ name }) => name)
  const ended = { outcomes, build: open, keep: kept, isWhole, isClean, summary: made.report }
  const manifest = settledManifest(store.manifest, ended, job)
  const unsaved = [...written.diagnostics, ...(written.value ? store.save(manifest) : [])]
  const found = [...told.found, ...made.diagnostics, ...unwritten, ...unsaved]
  const summaryFiles = made.files.map(({ path }) => path)
  const code = tellBatch(context, { ...tellingOf(job, manifest), ...told, found, outcomes, kept: keep, summaryFiles })
  return (await interruption.listen()) ?? code
}

/** Takes away what a killed run, or a killed worker, has left of reports of this run. */
function sweepOwn(names: readonly string[], job: BatchJob): void {
  const { shard, folder } = job
  const listed = [...names, manifestName(shard), rowsName(rowsOf(job))]
  sweep(folder, (file) => shard === null || listed.some((name) => file.startsWith(name)))
}

/** The rows of all reports that stand, and of those that this run has tried. */
function keptRows(before: KeptRows, names: readonly string[], outcomes: readonly BatchOutcome[]): KeptRows {
  const rows = new Map([...before].filter(([name]) => names.includes(name)))
  for (const { name, report, row } of outcomes) if (report) rows.set(name, { inputs: report.inputs, row })
  return rows
}

interface SummaryOfRun {
  /** Of all reports that were asked for. */
  readonly names: readonly string[]
  readonly summary: OverviewJob | null
  readonly before: Manifest
  readonly workers: Workers
  readonly job: BatchJob
}

async function summaryOfRun(
  rows: KeptRows,
  outcomes: readonly BatchOutcome[],
  { names, summary, before, workers, job }: SummaryOfRun,
): Promise<MadeSummary> {
  if (!summary || job.interruption.code() !== null) return { files: [], report: null, diagnostics: [] }
  const tried = new Map(outcomes.map(({ name, row }) => [name, row]))
  const own = names.flatMap((name) => tried.get(name) ?? rows.get(name)?.row ?? [])
  const made = await summarize(own, summary, { job, before, workers })
  if (made.files.length > 0) return made
  // A worker that was ended in the midst of it leaves what it had staged.
  if (job.interruption.code() !== null) await workers.pool.close()
  sweepOwn(names, job)
  return made
}

interface Making {
  readonly store: ManifestStore
  readonly workers: Workers
  readonly job: BatchJob
}

async function make(wanted: readonly GatheredReport[], { store, workers, job }: Making) {
  const { context, options, folder, interruption } = job
  const { root, version } = context.packageFiles
  const unwritten: Diagnostic[] = []
  const progress = await progressOf(wanted.length, context)
  try {
    const outcomes = await makeReports(wanted, {
      root,
      version,
      folder,
      workers,
      isFailFast: options.isFailFast,
      maxSeverity: options.maxSeverity,
      onOutcome: ({ name, report }) => {
        if (report) unwritten.push(...store.note(report))
        progress.step(name, report === null)
      },
      isStopped: () => interruption.code() !== null,
    })
    return { outcomes, unwritten }
  } finally {
    progress.end()
  }
}

function progressOf(total: number, { common, terminal, language }: CommandContext): Progress | Promise<Progress> {
  if (common.quiet || common.json || total === 0) return noProgress
  if (process.stderr.isTTY && !terminal.record) return barProgress(total, language, process.stderr)
  return plainProgress(total, language, terminal.message)
}
