/** One manifest from those of all parts of a batch. */
import type { Bilingual } from '../model/indicator.ts'
import type { Manifest } from './manifest.ts'

/** The manifest that part `index` of `count` has left. */
export interface ManifestPart {
  readonly index: number
  readonly count: number
  readonly manifest: Manifest
}

export type Merged =
  | { readonly kind: 'merged'; readonly manifest: Manifest }
  | { readonly kind: 'problem'; readonly problem: Bilingual }

/** Joins the parts where all are there, each is finished, and all were made from the same. */
export function mergeManifests(parts: readonly ManifestPart[], year: number): Merged {
  const ofYear = parts.filter(({ manifest }) => isFinished(manifest, year))
  const counts = [...new Set(ofYear.map(({ count }) => count))]
  const [count] = counts
  const [first] = ofYear
  if (count === undefined || !first) {
    return problem(`không có phần nào của năm ${year} đã xong`, `there is no finished part of ${year}`)
  }
  if (counts.length > 1) {
    const list = counts.sort((a, b) => a - b).join(', ')
    return problem(`có các phần chia theo nhiều cách (${list})`, `the parts are of several divisions (${list})`)
  }
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter(
    (wanted) => !ofYear.some(({ index }) => index === wanted),
  )
  if (missing.length > 0) {
    const list = missing.map((index) => `${index}/${count}`).join(', ')
    return problem(`thiếu phần ${list}`, `part ${list} is missing or unfinished`)
  }
  const inputs = new Set(ofYear.map(({ manifest }) => manifest.runs[String(year)]?.inputs))
  const programs = new Set(ofYear.map(({ manifest }) => manifest.program))
  if (inputs.size > 1 || programs.size > 1) {
    return problem(
      'các phần được lập từ số liệu, tùy chọn hoặc phiên bản khác nhau',
      'the parts were made from different data, options or versions',
    )
  }
  return {
    kind: 'merged',
    manifest: joined(
      ofYear.map(({ manifest }) => manifest),
      first.manifest,
      year,
    ),
  }
}

/** All reports of the part's last run stand, and none has been begun or overwritten since. */
function isFinished({ runs, pending }: Manifest, year: number): boolean {
  const run = runs[String(year)]
  return run !== undefined && !run.reports.some((name) => pending.includes(name))
}

function joined(manifests: readonly Manifest[], first: Manifest, year: number): Manifest {
  const runs = manifests.flatMap((manifest) => manifest.runs[String(year)] ?? [])
  const names = runs.flatMap(({ reports }) => reports)
  const inputs = first.runs[String(year)]?.inputs ?? ''
  const isClean = runs.every((run) => run.isClean)
  return {
    version: first.version,
    program: first.program,
    runs: { [String(year)]: { inputs, isClean, reports: [...names].sort() } },
    reports: manifests.flatMap(({ reports }) => reports.filter((report) => report.year === year)),
    pending: [],
  }
}

function problem(vi: string, en: string): Merged {
  return { kind: 'problem', problem: { vi, en } }
}
