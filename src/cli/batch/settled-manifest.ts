/** The manifest after a run. */
import type { Manifest, ManifestReport } from '../../batch/manifest.ts'
import type { BatchJob } from './batch-job.ts'
import type { BatchOutcome } from './make-reports.ts'

interface Ended {
  readonly outcomes: readonly BatchOutcome[]
  /** Names of what was to be made. */
  readonly build: readonly string[]
  /** Names of what stood already. */
  readonly keep: readonly string[]
  readonly isWhole: boolean
  readonly isClean: boolean
  /** The national summary as it stands now; null where there is none. */
  readonly summary: ManifestReport | null
}

/** What failed stands as it did before, what was not begun is open. */
export function settledManifest(
  before: Manifest,
  { outcomes, build, keep, isWhole, isClean, summary }: Ended,
  job: BatchJob,
): Manifest {
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
