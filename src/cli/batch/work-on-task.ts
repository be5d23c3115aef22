/** What a worker does with a report: makes it and puts its files on the medium, from where the batch publishes them. */
import { type BatchTask, message } from '../../batch/task.ts'
import type { Project } from '../../model/project.ts'
import type { TextFile } from '../../model/source-file.ts'
import { rowOfProvince } from '../../overview/row-of-province.ts'
import { buildObserved } from '../../pipeline/build-report.ts'
import type { ReportRequest } from '../../pipeline/build-request.ts'
import { mapDate } from '../../model/map-date.ts'
import { stageFiles } from './stage-files.ts'
import { rememberedCatalog, rememberedFonts, rememberedProject, rememberedSeeds } from './worker-memory.ts'

/** Answers a task with its result. Throws only for faults of the program. */
export async function workOnTask(task: BatchTask): Promise<unknown> {
  const catalog = rememberedCatalog(task)
  const project = rememberedProject(task.project)
  const area = catalog.areaOn(task.area, mapDate(task.year, project.map?.value))
  if (!area) throw new Error(`no area ${task.area} in ${task.year}`)
  const { year, observations, earlier, faults } = task
  const built = await buildObserved(
    { area, year, observations, earlier, faults, project },
    requestOf(task, project),
    catalog,
  )
  const files = built.artifacts.map(({ fileName, bytes }) => ({ path: fileName, bytes }))
  const staged = stageFiles(files, task.folder)
  const diagnostics = [...built.diagnostics, ...staged.diagnostics]
  const row = rowOfProvince({ area, year, isSample: task.isSample, figures: built.figures, diagnostics })
  return message({ files: staged.files, diagnostics, row })
}

function requestOf(task: BatchTask, project: Project): ReportRequest {
  const { year, officeTexts, templates, date, isSample, version, formats } = task
  return {
    year,
    project,
    // The file is shared by all provinces: what stands elsewhere in it must change nothing in this report.
    sources: [],
    previousSources: [],
    officeTexts,
    templates: { report: templates.report, sections: new Map(Object.entries(templates.sections)) },
    date,
    isSample,
    isFinal: false,
    version,
    formats,
    fonts: () => rememberedFonts(task),
    identified: () => ({
      project: task.project === null ? [] : [asBytes(task.project)],
      reference: rememberedSeeds(task),
    }),
  }
}

function asBytes({ path, text }: TextFile): { readonly path: string; readonly bytes: Uint8Array } {
  return { path, bytes: new TextEncoder().encode(text) }
}
