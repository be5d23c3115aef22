/** What a worker does with the national summary: makes the files that it is asked for, and puts them on the medium. */
import type { OverviewTask } from '../../batch/overview-task.ts'
import { message } from '../../batch/task.ts'
import { overviewFiles } from './make-overview.ts'
import { stageFiles } from './stage-files.ts'
import { packageFilesOf, rememberedCatalog, rememberedProject } from './worker-memory.ts'

export async function workOnOverview(task: OverviewTask): Promise<unknown> {
  const { templates, rows, folder, year, formats, date } = task
  const made = await overviewFiles(
    rows,
    {
      packageFiles: packageFilesOf(task),
      year,
      date,
      project: rememberedProject(task.project),
      projectFile: task.project,
      templates: { report: templates.report, sections: new Map(Object.entries(templates.sections)) },
    },
    rememberedCatalog(task),
    formats,
  )
  const staged = stageFiles(made.files, folder)
  return message({ files: staged.files, diagnostics: [...made.diagnostics, ...staged.diagnostics] })
}
