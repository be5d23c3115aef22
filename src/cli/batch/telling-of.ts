/** What can be said of a batch before anything was made. */
import { relative } from 'node:path'
import type { Manifest } from '../../batch/manifest.ts'
import { fileTexts } from '../file-text.ts'
import { printedPath } from '../work-folder.ts'
import type { BatchJob } from './batch-job.ts'
import type { BatchTelling } from './tell-batch.ts'

/** A run that finds everything as it should be says no more than this. */
export function tellingOf({ context, options, folder }: BatchJob, manifest: Manifest): BatchTelling {
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
