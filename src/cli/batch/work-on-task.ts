/** What a worker does: makes a report and puts its files on the medium, from where the batch publishes them. */
import { createHash } from 'node:crypto'
import { type BatchTask, message, parseTask } from '../../batch/task.ts'
import type { Catalog } from '../../catalog/catalog.ts'
import { nodeWorld } from '../../io/node-world.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Project } from '../../model/project.ts'
import type { TextFile } from '../../model/source-file.ts'
import { rowOfProvince } from '../../overview/row-of-province.ts'
import { buildObserved } from '../../pipeline/build-report.ts'
import type { ReportRequest } from '../../pipeline/build-request.ts'
import { mapDate } from '../../model/map-date.ts'
import type { Artifact } from '../../pipeline/render-report.ts'
import { defaultProject } from '../../project/default-project.ts'
import { parseProject } from '../../project/parse-project.ts'
import { stage, unstage } from '../../publish/stage.ts'
import { type PackageFiles, shippedCatalog, shippedFonts, shippedSeeds } from '../package-files.ts'

/** Answers a task with its result. Throws only for faults of the program. */
export async function workOnTask(given: unknown): Promise<unknown> {
  const task = parseTask(given)
  const catalog = catalogOf(task)
  const project = projectOf(task)
  const area = catalog.areaOn(task.area, mapDate(task.year, project.map?.value))
  if (!area) throw new Error(`no area ${task.area} in ${task.year}`)
  const { year, observations, earlier, faults } = task
  const built = await buildObserved(
    { area, year, observations, earlier, faults, project },
    requestOf(task, project),
    catalog,
  )
  const staged = staging(built.artifacts, task.folder)
  const diagnostics = [...built.diagnostics, ...staged.diagnostics]
  const row = rowOfProvince({ area, year, isSample: task.isSample, figures: built.figures, diagnostics })
  return message({ files: staged.files, diagnostics, row })
}

interface Staged {
  readonly files: readonly {
    readonly path: string
    readonly staged: string
    readonly sha256: string
    readonly bytes: number
  }[]
  readonly diagnostics: readonly Diagnostic[]
}

/** All files of a report, or none. */
function staging(artifacts: readonly Artifact[], folder: string): Staged {
  const files: Staged['files'][number][] = []
  for (const { fileName, bytes } of artifacts) {
    const { value, diagnostics } = stage(folder, fileName, bytes)
    if (value === undefined) {
      for (const file of files) unstage(file.staged)
      return { files: [], diagnostics }
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    files.push({ path: fileName, staged: value, sha256, bytes: bytes.length })
  }
  return { files, diagnostics: [] }
}

function requestOf(task: BatchTask, project: Project): ReportRequest {
  const { year, officeTexts, templates, date, isSample, version, formats } = task
  const files = packageFilesOf(task)
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
    fonts: () => remembered(fonts, files.root, () => shippedFonts(files)),
    identified: () => ({
      project: task.project === null ? [] : [asBytes(task.project)],
      reference: remembered(seeds, files.root, () => shippedSeeds(files)),
    }),
  }
}

const catalogs = new Map<string, Catalog>()
const projects = new Map<string, Project>()
const fonts = new Map<string, ReturnType<typeof shippedFonts>>()
const seeds = new Map<string, ReturnType<typeof shippedSeeds>>()

function catalogOf(task: BatchTask): Catalog {
  return remembered(catalogs, task.root, () => shippedCatalog(packageFilesOf(task)))
}

function projectOf({ project }: BatchTask): Project {
  if (project === null) return defaultProject
  return remembered(projects, project.text, () => {
    const { value } = parseProject(project)
    if (!value) throw new Error('a project file with errors came to a worker')
    return value
  })
}

function packageFilesOf({ root, version }: BatchTask): PackageFiles {
  return { root, version, world: nodeWorld() }
}

function asBytes({ path, text }: TextFile): { readonly path: string; readonly bytes: Uint8Array } {
  return { path, bytes: new TextEncoder().encode(text) }
}

/** What many tasks share is read once; tasks of few kinds come to one worker. */
function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make()
  known.set(key, made)
  return made
}
