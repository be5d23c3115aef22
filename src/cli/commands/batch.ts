/** `batch`: the reports of all provinces that the data hold, by several workers, and only those that have changed. */
import { relative } from 'node:path'
import type { Manifest, ManifestFile, ManifestReport } from '../../batch/manifest.ts'
import { pendingManifest, planBatch } from '../../batch/plan.ts'
import type { Shard } from '../../batch/shard.ts'
import type { Catalog } from '../../catalog/catalog.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { isSwept } from '../../publish/is-swept.ts'
import { lockFolder, type LockScope } from '../../publish/lock.ts'
import { publish } from '../../publish/publish.ts'
import { sweep } from '../../publish/sweep.ts'
import { chosenReports, inShard, settledShard } from '../batch/choose-reports.ts'
import {
  type BatchSource,
  type BatchSources,
  gather,
  type GatheredReport,
  inputsOf,
  readBatch,
  sha256,
} from '../batch/gather.ts'
import { type Interruption, watchSignals } from '../batch/interruption.ts'
import { manifestName, type ManifestStore, manifestStore } from '../batch/manifest-store.ts'
import {
  makeOverview,
  type MadeOverview,
  overviewInputs,
  type OverviewJob,
  overviewName,
} from '../batch/make-overview.ts'
import { barProgress, noProgress, plainProgress, type Progress } from '../batch/progress.ts'
import { type KeptRows, readRows, type RowsOf, rowsName, rowsText } from '../batch/row-store.ts'
import type { BatchOutcome } from '../batch/make-reports.ts'
import { type BatchTelling, tellBatch } from '../batch/tell-batch.ts'
import type { CommandContext } from '../context.ts'
import { dataTexts } from '../data-texts.ts'
import { EXIT, type ExitCode, exitCodeOf } from '../exit-code.ts'
import { fileTexts } from '../file-text.ts'
import type { BatchOptions } from '../options.ts'
import { shippedCatalog } from '../package-files.ts'
import { reportFindings } from '../report-findings.ts'
import type { FileText } from '../source-rows.ts'
import { pathIn, printedPath } from '../work-folder.ts'

/** A long run shows other machines so often that it still lives. */
const RENEW_MILLISECONDS = 10_000

export async function batch(context: CommandContext, options: BatchOptions): Promise<ExitCode> {
  const interruption = watchSignals()
  try {
    return await runBatch(context, options, interruption)
  } finally {
    interruption.end()
  }
}

async function runBatch(context: CommandContext, options: BatchOptions, interruption: Interruption): Promise<ExitCode> {
  const { current, packageFiles } = context
  const catalog = lazily(() => shippedCatalog(packageFiles))
  const shard = settledShard(options.shard, current.world.env)
  if (shard.value === undefined) return reportFindings(context, shard.diagnostics)
  const read = await readBatch(current, packageFiles, options, catalog)
  if (!read.value) return reportFindings(context, read.diagnostics)

  const folder = pathIn(current, options.out)
  const job: Job = {
    context,
    options,
    folder,
    interruption,
    shard: shard.value,
    inputs: wholeHash(read.value, options),
  }
  const standing = storeOf(job).manifest
  if (!options.isForced && isUpToDate(standing, job)) return tellBatch(context, telling(job, standing))

  const gathered = await gather(read.value, catalog(), async () => (await interruption.listen()) !== null)
  const stopped = await interruption.listen()
  if (stopped !== null) return stopped
  const chosen = chosenReports(gathered.reports, options, catalog())
  const found = [...read.diagnostics, ...gathered.diagnostics]
  const textOf = textsOf(read.value, job)
  if (!chosen.value || found.some(stopsAll))
    return reportFindings(context, [...found, ...chosen.diagnostics], { textOf })
  const reports = inShard(chosen.value, job.shard)
  const told = { found, unusable: gathered.unusable, textOf }
  const [source] = read.value.sources
  const summary = summaryOf(job, source, catalog())
  if (options.isDryRun) {
    const { build } = planOf(reports, standing, job)
    return tellBatch(context, { ...telling(job, standing), ...told, planned: build })
  }
  return buildReports(reports, job, { ...told, summary })
}

interface Job {
  readonly context: CommandContext
  readonly options: BatchOptions
  readonly folder: string
  readonly interruption: Interruption
  readonly shard: Shard | null
  /** Hash of all that the whole batch is made from. */
  readonly inputs: string
}

/** Takes the folder, makes what is to be made, and leaves a manifest that tells the truth. */
async function buildReports(
  reports: readonly GatheredReport[],
  job: Job,
  { summary, ...told }: Pick<BatchTelling, 'found' | 'unusable' | 'textOf'> & { readonly summary: OverviewJob | null },
): Promise<ExitCode> {
  const { context, folder, shard } = job
  const { world } = context.current
  const lock = await lockFolder(folder, scopeOf(shard))
  if (!lock.value) return reportFindings(context, [...told.found, ...lock.diagnostics])
  const { release, renew } = lock.value
  const renewing = setInterval(renew, RENEW_MILLISECONDS)
  try {
    const early = await job.interruption.listen()
    if (early !== null) return early
    const names = reports.map(({ name }) => name)
    const listed = [...names, manifestName(shard), rowsName(rowsOf(job))]
    const isOwn = (file: string): boolean => shard === null || listed.some((name) => file.startsWith(name))
    sweep(folder, isOwn)
    // What another run has made since is not made again.
    const store = storeOf(job)
    const { build, keep } = planOf(reports, store.manifest, job)
    const wanted = reports.filter(({ name }) => build.includes(name))
    const open = summary ? [...build, overviewName(summary.year)] : build
    const begun = store.save(pendingManifest(store.manifest, open))
    if (begun.length > 0) return reportFindings(context, [...told.found, ...begun])
    const { outcomes, unwritten } = await make(wanted, store, job)
    const isSignalled = job.interruption.code() !== null
    // A worker that was ended in the midst of a report leaves what it had staged.
    sweep(folder, isOwn)
    const isWhole = outcomes.length === wanted.length && outcomes.every(({ report }) => report !== null)
    const isClean = told.unusable.length === 0 && exitCodeOf(told.found, job.options.maxSeverity) === EXIT.ok
    const kept = keep.map(({ name }) => name)
    const before = readRows(folder, rowsOf(job), world)
    const rows = keptRows(before, { names: [...names, ...store.manifest.reports.map(({ name }) => name)], outcomes })
    const made = summary && !isSignalled ? await summarize(rows, { reports, outcomes, summary, store, job }) : null
    const own = { path: rowsName(rowsOf(job)), bytes: new TextEncoder().encode(rowsText(rows)) }
    const written = publish([...(made?.files ?? []), own], folder)
    const ending = { outcomes, build: open, keep: kept, isWhole, isClean, job, summary: made?.report ?? null }
    const manifest = settled(store.manifest, ending)
    const ended = [...written.diagnostics, ...(written.value ? store.save(manifest) : [])]
    const diagnostics = [...told.found, ...(made?.diagnostics ?? []), ...unwritten, ...ended]
    const summaryFiles = made?.files.map(({ path }) => path) ?? []
    const telltale = { ...told, found: diagnostics, outcomes, kept: keep, summaryFiles }
    const code = tellBatch(context, { ...telling(job, manifest), ...telltale })
    return (await job.interruption.listen()) ?? code
  } finally {
    clearInterval(renewing)
    release()
  }
}

/** The rows of all reports that stand, and of those that this run has tried. */
function keptRows(
  before: KeptRows,
  { names, outcomes }: { readonly names: readonly string[]; readonly outcomes: readonly BatchOutcome[] },
): KeptRows {
  const rows = new Map([...before].filter(([name]) => names.includes(name)))
  for (const { name, report, row } of outcomes) if (report) rows.set(name, { inputs: report.inputs, row })
  return rows
}

interface Summarizing {
  readonly reports: readonly GatheredReport[]
  readonly outcomes: readonly BatchOutcome[]
  readonly summary: OverviewJob
  readonly store: ManifestStore
  readonly job: Job
}

/** The national summary of the reports of this run; one that stands as it would be made is not made again. */
async function summarize(
  rows: KeptRows,
  { reports, outcomes, summary, store, job }: Summarizing,
): Promise<MadeOverview> {
  const tried = new Map(outcomes.map(({ name, row }) => [name, row]))
  const own = reports.flatMap(({ name }) => tried.get(name) ?? rows.get(name)?.row ?? [])
  const known = store.manifest.reports.find(({ name }) => name === overviewName(summary.year))
  const stands = known?.inputs === overviewInputs(own, summary) && known.files.every((file) => isWholeFile(file, job))
  if (known && stands && !job.options.isForced) return { files: [], report: known, diagnostics: [] }
  return makeOverview(own, summary)
}

/** What the summary is made with; null for a part of a batch, and for a choice of provinces. */
function summaryOf(
  { context, options, shard }: Job,
  source: BatchSource | undefined,
  catalog: Catalog,
): OverviewJob | null {
  if (shard !== null || options.only.length > 0 || options.except.length > 0 || !source) return null
  const { current, packageFiles } = context
  const { request, project } = source
  return {
    current,
    packageFiles,
    catalog,
    year: options.year,
    formats: options.formats,
    date: request.date,
    project: source.data.request.project,
    projectText: project?.text ?? null,
  }
}

async function make(wanted: readonly GatheredReport[], store: ManifestStore, job: Job) {
  const { context, options, folder, interruption } = job
  const { root, version } = context.packageFiles
  const unwritten: Diagnostic[] = []
  // Nothing of workers is loaded before it is known that there is work for them.
  const { makeReports } = await import('../batch/make-reports.ts')
  const progress = await progressOf(wanted.length, context)
  try {
    const outcomes = await makeReports(wanted, {
      root,
      version,
      folder,
      jobs: options.jobs,
      isFailFast: options.isFailFast,
      maxSeverity: options.maxSeverity,
      inputsOf,
      onOutcome: ({ name, report }) => {
        if (report) unwritten.push(...store.note(report))
        progress.step(name, report === null)
      },
      isStopped: () => interruption.code() !== null,
      onPool: (pool) => interruption.onSignal(() => void pool.close()),
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

interface Ended {
  readonly outcomes: readonly BatchOutcome[]
  readonly build: readonly string[]
  readonly keep: readonly string[]
  readonly isWhole: boolean
  readonly isClean: boolean
  /** The national summary as it stands now; null where there is none. */
  readonly summary: ManifestReport | null
  readonly job: Job
}

/** The manifest after the run: what failed stands as it did before, what was not begun is open. */
function settled(before: Manifest, { outcomes, build, keep, isWhole, isClean, summary, job }: Ended): Manifest {
  const made = [...outcomes.flatMap(({ report }) => report ?? []), ...(summary ? [summary] : [])]
  const names = new Set(made.map(({ name }) => name))
  const untouched = before.reports.filter(({ name }) => !names.has(name))
  const year = String(job.options.year)
  const { [year]: _, ...others } = before.runs
  const run = { inputs: job.inputs, isClean, reports: [...new Set([...keep, ...names])].sort() }
  return {
    ...before,
    runs: isWhole ? { ...others, [year]: run } : others,
    reports: [...untouched, ...made],
    pending: before.pending.filter((name) => !build.includes(name)),
  }
}

/** A report without its row cannot stand: the summary needs it. */
function planOf(reports: readonly GatheredReport[], manifest: Manifest, job: Job) {
  const wanted = reports.map((report) => ({ name: report.name, inputs: inputsOf(report) }))
  const rows = readRows(job.folder, rowsOf(job), job.context.current.world)
  const known = manifest.reports.filter(({ name, inputs }) => rows.get(name)?.inputs === inputs)
  return planBatch(wanted, { ...manifest, reports: known }, (file) => isWholeFile(file, job), job.options.isForced)
}

/** Nothing that the run reads has changed, everything that it wrote stands as it was written, and nothing else lies there. */
function isUpToDate(manifest: Manifest, job: Job): boolean {
  const run = manifest.runs[String(job.options.year)]
  if (!run?.isClean || run.inputs !== job.inputs || manifest.pending.length > 0) return false
  if (!isSwept(job.folder)) return false
  const reports = new Map(manifest.reports.map((report) => [report.name, report]))
  return run.reports.every((name) => reports.get(name)?.files.every((file) => isWholeFile(file, job)) ?? false)
}

function isWholeFile({ path, sha256: hash, bytes }: ManifestFile, { context, folder }: Job): boolean {
  const result = context.current.world.readFile(`${folder}/${path}`)
  return result.kind === 'read' && result.bytes.length === bytes && sha256(result.bytes) === hash
}

function storeOf({ context, folder, shard }: Job): ManifestStore {
  return manifestStore(folder, shard, `ict-report ${context.packageFiles.version}`, context.current.world)
}

function telling({ context, options, folder }: Job, manifest: Manifest): BatchTelling {
  return {
    year: options.year,
    folder: printedPath(relative(context.current.path, folder)) || '.',
    maxSeverity: options.maxSeverity,
    reports: manifest.reports.filter(({ year }) => year === options.year).sort((a, b) => (a.name < b.name ? -1 : 1)),
    found: [],
    unusable: [],
    outcomes: [],
    kept: [],
    summaryFiles: [],
    planned: null,
    textOf: fileTexts({ folders: [context.current] }),
  }
}

/** Texts of a national folder; folders of provinces have files of the same names, which their own commands show. */
function textsOf({ sources }: BatchSources, { context }: Job): FileText {
  const [only, ...others] = sources
  return only && others.length === 0 ? dataTexts(only.data) : fileTexts({ folders: [context.current] })
}

/** Areas that nobody knows concern no report; a file that cannot be read for certain concerns all. */
const OF_A_ROW: ReadonlySet<string> = new Set(['ICT-N006', 'ICT-N007', 'ICT-N008', 'ICT-N009', 'ICT-N010', 'ICT-P302'])

function stopsAll({ severity, code }: Diagnostic): boolean {
  return severity === 'error' && !OF_A_ROW.has(code)
}

function rowsOf({ shard, options }: Job): RowsOf {
  return { year: options.year, shard }
}

function scopeOf(shard: Shard | null): LockScope {
  return shard ? `${shard.index}-${shard.count}` : 'all'
}

function wholeHash({ hash }: BatchSources, { only, except, maxSeverity, formats, year }: BatchOptions): string {
  return sha256(new TextEncoder().encode(JSON.stringify([hash, only, except, maxSeverity, formats, year])))
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
