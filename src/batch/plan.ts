/** Which reports of a batch must be made, and which still stand as they were made from the same inputs. */
import type { Manifest, ManifestFile, ManifestReport } from './manifest.ts'

/** A report that is asked for, before it is known whether it must be made. */
export interface WantedReport {
  /** `hoa-binh-2023` */
  readonly name: string
  /** Hash of all that it is made from. */
  readonly inputs: string
}

export interface BatchPlan {
  readonly build: readonly string[]
  readonly keep: readonly ManifestReport[]
}

/**
 * Plans against what an earlier run has left.
 * @param isWhole whether a file stands in the folder with just these bytes
 * @param isForced make everything anew
 */
export function planBatch(
  wanted: readonly WantedReport[],
  manifest: Manifest,
  isWhole: (file: ManifestFile) => boolean,
  isForced: boolean,
): BatchPlan {
  const known = new Map(manifest.reports.map((report) => [report.name, report]))
  const pending = new Set(manifest.pending)
  const build: string[] = []
  const keep: ManifestReport[] = []
  for (const { name, inputs } of wanted) {
    const report = known.get(name)
    const stands = report && !pending.has(name) && report.inputs === inputs && report.files.every(isWhole)
    if (stands && !isForced) keep.push(report)
    else build.push(name)
  }
  return { build, keep }
}

/**
 * The manifest while reports are being written: nothing is said of them that might not hold the next moment.
 */
export function pendingManifest(manifest: Manifest, names: readonly string[]): Manifest {
  const written = new Set(names)
  return {
    ...manifest,
    reports: manifest.reports.filter(({ name }) => !written.has(name)),
    pending: [...new Set([...manifest.pending, ...names])],
  }
}

/** What a run that was killed has finished, taken from its journal into the manifest that it left. */
export function recovered(manifest: Manifest, journal: readonly ManifestReport[]): Manifest {
  if (journal.length === 0) return manifest
  const done = new Map(journal.map((report) => [report.name, report]))
  return {
    ...manifest,
    reports: [...manifest.reports.filter(({ name }) => !done.has(name)), ...done.values()],
    pending: manifest.pending.filter((name) => !done.has(name)),
  }
}
