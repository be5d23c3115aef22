/** What of a batch must be made: held against what an earlier run has left in the folder. */
import type { Manifest, ManifestFile } from '../../batch/manifest.ts'
import { type BatchPlan, planBatch } from '../../batch/plan.ts'
import { isSwept } from '../../publish/is-swept.ts'
import { sha256Of } from '../../publish/switch-record.ts'
import { type BatchJob, rowsOf } from './batch-job.ts'
import type { GatheredReport } from './gather.ts'
import { readRows } from './row-store.ts'

/** A report without its row cannot stand: the summary needs it. */
export function planReports(reports: readonly GatheredReport[], manifest: Manifest, job: BatchJob): BatchPlan {
  const wanted = reports.map(({ name, inputs }) => ({ name, inputs: inputs() }))
  const rows = readRows(job.folder, rowsOf(job), job.context.current.world)
  const known = manifest.reports.filter(({ name, inputs }) => rows.get(name)?.inputs === inputs)
  return planBatch(wanted, { ...manifest, reports: known }, (file) => isWholeFile(file, job), job.options.isForced)
}

/** Nothing that the run reads has changed, everything that it wrote stands as it was written, and nothing else lies there. */
export function isUpToDate(manifest: Manifest, job: BatchJob): boolean {
  const run = manifest.runs[String(job.options.year)]
  if (!run?.isClean || run.inputs !== job.inputs || manifest.pending.length > 0) return false
  if (!isSwept(job.folder)) return false
  const reports = new Map(manifest.reports.map((report) => [report.name, report]))
  return run.reports.every((name) => reports.get(name)?.files.every((file) => isWholeFile(file, job)) ?? false)
}

/** Whether a file stands in the folder with just the bytes that the manifest says. */
export function isWholeFile({ path, sha256, bytes }: ManifestFile, { context, folder }: BatchJob): boolean {
  const result = context.current.world.readFile(`${folder}/${path}`)
  return result.kind === 'read' && result.bytes.length === bytes && sha256Of(result.bytes) === sha256
}
