/** `batch`: the reports of all provinces that the data hold, by several workers, and only those that have changed. */
import type { Manifest } from '../../batch/manifest.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { type BatchJob, storeOf } from '../batch/batch-job.ts'
import { chosenReports, inShard, settledShard } from '../batch/choose-reports.ts'
import { type BatchSources, gather, readBatch } from '../batch/gather.ts'
import { hashOf } from '../batch/hash-of.ts'
import { type Interruption, watchSignals } from '../batch/interruption.ts'
import { isUpToDate, planReports } from '../batch/plan-reports.ts'
import { summaryOf } from '../batch/summarize.ts'
import { tellBatch } from '../batch/tell-batch.ts'
import { tellingOf } from '../batch/telling-of.ts'
import type { Workers } from '../batch/workers.ts'
import type { CommandContext } from '../context.ts'
import { dataTexts } from '../data-texts.ts'
import type { ExitCode } from '../exit-code.ts'
import { fileTexts } from '../file-text.ts'
import { lazily } from '../lazily.ts'
import type { BatchOptions } from '../options.ts'
import { shippedCatalog } from '../package-files.ts'
import { reportFindings } from '../report-findings.ts'
import type { FileText } from '../source-rows.ts'
import { pathIn } from '../work-folder.ts'

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
  const inputs = wholeHash(read.value, options)
  const job: BatchJob = { context, options, folder, interruption, shard: shard.value, inputs }
  const standing = storeOf(job).manifest
  if (!options.isForced && isUpToDate(standing, job)) return tellBatch(context, tellingOf(job, standing))
  const workers = options.isDryRun ? null : await startWorkers(standing, job)
  try {
    const gathered = await gather(read.value, catalog(), async () => (await interruption.listen()) !== null)
    const stopped = await interruption.listen()
    if (stopped !== null) return stopped
    const chosen = chosenReports(gathered.reports, options, catalog())
    const found = [...read.diagnostics, ...gathered.diagnostics]
    const textOf = textsOf(read.value, job)
    if (!chosen.value || found.some(stopsAll)) {
      return reportFindings(context, [...found, ...chosen.diagnostics], { textOf })
    }
    const reports = inShard(chosen.value, job.shard)
    const told = { found, unusable: gathered.unusable, textOf }
    if (!workers) {
      const { build } = planReports(reports, standing, job)
      return tellBatch(context, { ...tellingOf(job, standing), ...told, planned: build })
    }
    const [source] = read.value.sources
    const summary = summaryOf(job, source)
    const { buildReports } = await import('../batch/build-reports.ts')
    const all = [...found, ...(summary?.diagnostics ?? [])]
    return await buildReports(reports, job, { ...told, found: all, summary: summary?.value ?? null, workers })
  } finally {
    await workers?.pool.close()
  }
}

/**
 * Has workers begin with what every report needs while this process reads the data: one where reports stand already, of which
 * few may have changed, and otherwise as many as there will be work for.
 */
async function startWorkers({ reports }: Manifest, { context, options, interruption }: BatchJob): Promise<Workers> {
  // A run with nothing to do has no use for them.
  const { openWorkers } = await import('../batch/workers.ts')
  const { jobs, formats, only, year, isForced } = options
  const isFirst = isForced || !reports.some((report) => report.year === year)
  const atOnce = isFirst ? only.length || Number.POSITIVE_INFINITY : 1
  const workers = openWorkers(context.packageFiles, { jobs, formats, atOnce })
  interruption.onSignal(() => void workers.pool.close())
  return workers
}

/** Texts of a national folder; folders of provinces have files of the same names, which their own commands show. */
function textsOf({ sources }: BatchSources, { context }: BatchJob): FileText {
  const [only, ...others] = sources
  return only && others.length === 0 ? dataTexts(only.data) : fileTexts({ folders: [context.current] })
}

/** Areas that nobody knows concern no report; a file that cannot be read for certain concerns all. */
const OF_A_ROW: ReadonlySet<string> = new Set(['ICT-N006', 'ICT-N007', 'ICT-N008', 'ICT-N009', 'ICT-N010', 'ICT-P302'])

function stopsAll({ severity, code }: Diagnostic): boolean {
  return severity === 'error' && !OF_A_ROW.has(code)
}

function wholeHash({ hash }: BatchSources, { only, except, maxSeverity, formats, year }: BatchOptions): string {
  return hashOf([hash, only, except, maxSeverity, formats, year])
}
