/** Makes reports by several workers, and publishes each as soon as it is made: whole, or not at all. */
import type { ManifestReport } from '../../batch/manifest.ts'
import { message, parseResult } from '../../batch/task.ts'
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { ProvinceRow } from '../../overview/province-row.ts'
import { rowOfProvince } from '../../overview/row-of-province.ts'
import { publish } from '../../publish/publish.ts'
import { unstage } from '../../publish/stage.ts'
import { isAbove, type MaxSeverity } from '../exit-code.ts'
import { answerOf } from './answer-of.ts'
import { countsOf } from './counts-of.ts'
import type { GatheredReport } from './gather.ts'
import type { Workers } from './workers.ts'

export interface BatchOutcome {
  readonly name: string
  readonly province: string
  /** What was published; null where the report failed, and what was there before stays. */
  readonly report: ManifestReport | null
  /** What the national summary keeps of the province, failed or not. */
  readonly row: ProvinceRow
  readonly diagnostics: readonly Diagnostic[]
}

export interface BatchRun {
  readonly root: string
  readonly version: string
  /** Absolute path of the folder of the reports; this run holds it locked. */
  readonly folder: string
  readonly workers: Workers
  readonly isFailFast: boolean
  readonly maxSeverity: MaxSeverity
  /** Called after each report, in the order in which they end. */
  readonly onOutcome: (outcome: BatchOutcome) => void
  /** True once no further report is to be begun. */
  readonly isStopped: () => boolean
}

/** Outcomes in the order of the reports; those that were never begun are left out. */
export async function makeReports(reports: readonly GatheredReport[], run: BatchRun): Promise<readonly BatchOutcome[]> {
  const outcomes = new Map<string, BatchOutcome>()
  const waiting = [...reports]
  let hasFailed = false
  // One report more than there are workers is under way, so that none waits while a report is published.
  const lane = async (): Promise<void> => {
    for (let report = waiting.shift(); report; report = waiting.shift()) {
      if (run.isStopped() || (run.isFailFast && hasFailed)) return
      const outcome = await makeReport(report, run)
      if (run.isStopped()) return
      hasFailed ||= outcome.report === null
      outcomes.set(report.name, outcome)
      run.onOutcome(outcome)
    }
  }
  await Promise.all(Array.from({ length: run.workers.most + 1 }, lane))
  return reports.flatMap(({ name }) => outcomes.get(name) ?? [])
}

async function makeReport(report: GatheredReport, run: BatchRun): Promise<BatchOutcome> {
  const { name, area } = report
  const { year, isSample } = report.request
  const failed = (diagnostics: readonly Diagnostic[]): BatchOutcome => ({
    name,
    province: area.officialName,
    report: null,
    row: rowOfProvince({ area, year, isSample, figures: null, diagnostics }),
    diagnostics,
  })
  const answer = await answerOf(message(taskOf(report, run)), parseResult, run.workers.pool, run.isStopped)
  if ('reason' in answer) {
    if (run.isStopped()) return failed([])
    return failed([diagnose('ICT-P306', [], { province: area.name, reason: answer.reason })])
  }
  const { files, diagnostics, row } = answer.result
  if (files.length === 0 || isAbove(diagnostics, run.maxSeverity)) {
    for (const file of files) unstage(file.staged)
    return failed(diagnostics)
  }
  const published = publish(
    files.map(({ path, staged, sha256 }) => ({ path, staged, sha256 })),
    run.folder,
  )
  if (!published.value) {
    for (const file of files) unstage(file.staged)
    return failed([...diagnostics, ...published.diagnostics])
  }
  const entry: ManifestReport = {
    name,
    area: area.code,
    year,
    inputs: report.inputs(),
    files: files.map(({ path, sha256, bytes }) => ({ path, sha256, bytes })),
    diagnostics: countsOf(diagnostics),
  }
  return { name, province: area.officialName, report: entry, row, diagnostics }
}

function taskOf({ area, observed, request, project }: GatheredReport, { root, version, folder }: BatchRun): object {
  const { year, formats, date, isSample, officeTexts, templates } = request
  const { observations, earlier = [], faults } = observed
  return {
    kind: 'report',
    root,
    version,
    folder,
    year,
    area: area.code,
    formats,
    date,
    isSample,
    project,
    officeTexts,
    templates,
    observations,
    earlier,
    faults,
  }
}
