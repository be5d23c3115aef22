/** From options to what the pipeline needs to read and check data. */
import { join } from 'node:path'
import { diagnose } from '../diagnostics/diagnose.ts'
import type { World } from '../io/world.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Outcome } from '../model/outcome.ts'
import type { Project } from '../model/project.ts'
import type { SourceFile } from '../model/source-file.ts'
import type { DataRequest } from '../pipeline/evaluate.ts'
import type { FormRequest } from '../pipeline/make-form.ts'
import type { EarlierSources } from '../pipeline/observe-earlier.ts'
import { type ChosenData, DATA_FOLDER, PROJECT_FILE, chooseData, yearsWithData } from './choose-data.ts'
import type { DataOptions } from './options.ts'
import { type PackageFiles, SAMPLE_YEAR, sampleFolder } from './package-files.ts'
import { type WorkFolder, dataFilesIn, pathIn, printedPath, readSources, readTextFiles } from './work-folder.ts'

export interface PreparedData {
  readonly request: DataRequest
  readonly chosen: ChosenData
  /** Why the report is marked as a sample; null where it is not. */
  readonly sample: 'shipped' | 'declared' | 'copied' | 'marked' | null
}

/** Reads the project file and the data files of a year. All that is wrong is told at once. */
export async function prepareData(
  current: WorkFolder,
  packageFiles: PackageFiles,
  year: number,
  options: DataOptions,
): Promise<Outcome<PreparedData>> {
  const chosen = chooseData(current, packageFiles, year, options.data)
  if (!chosen.value) return { diagnostics: chosen.diagnostics }
  const { files, previousFiles, earlierFiles, folder } = chosen.value
  const project = await readProject(folder)
  const sources = readSources(folder, files)
  const previous = readSources(folder, previousFiles)
  const earlier = earlierFiles.map(({ year: each, files: names }) => readEarlier(folder, each, names))
  const diagnostics: readonly Diagnostic[] = [chosen, project, sources, previous, ...earlier].flatMap(
    (each) => each.diagnostics,
  )
  if (!project.value || diagnostics.some((each) => each.severity === 'error')) return { diagnostics }
  const request: DataRequest = {
    year,
    province: options.province ?? project.value.province?.value ?? null,
    provinceLocation: options.province === null ? (project.value.province?.location ?? null) : null,
    sources: sources.value ?? [],
    previousSources: previous.value ?? [],
    earlierSources: earlier.flatMap(({ value }) => value ?? []),
    project: project.value,
  }
  const sample = chosen.value.isShippedSample ? 'shipped' : sampleMark(request, packageFiles)
  return { value: { request, chosen: chosen.value, sample }, diagnostics }
}

/** The files of an earlier year; a year of which one cannot be opened is left out, and said to be. */
function readEarlier(folder: WorkFolder, year: number, names: readonly string[]): Outcome<EarlierSources> {
  const { value = [], diagnostics } = readSources(folder, names)
  if (diagnostics.length === 0) return { value: { year, sources: value }, diagnostics: [] }
  const opened = new Set(value.map(({ path }) => path))
  const file = names.map(printedPath).find((name) => !opened.has(name)) ?? ''
  return { diagnostics: [diagnose('ICT-P109', [], { year: String(year), file, code: 'ICT-P106' })] }
}

/** The project file and last year's data files, as far as there are any: what a form is made from. */
export async function prepareForm(
  folder: WorkFolder,
  { year, province }: { readonly year: number; readonly province: string | null },
): Promise<Outcome<FormRequest>> {
  const project = await readProject(folder)
  const previous = readSources(folder, dataFilesIn(folder, `${DATA_FOLDER}/${year - 1}`).taken)
  const diagnostics = [project, previous].flatMap((each) => each.diagnostics)
  if (!project.value || diagnostics.some((each) => each.severity === 'error')) return { diagnostics }
  const dataFiles = yearsWithData(folder, null).flatMap((each) => dataFilesIn(folder, `${DATA_FOLDER}/${each}`).taken)
  const named = province ?? project.value.province?.value ?? null
  const previousSources = previous.value ?? []
  const request = {
    year,
    dataFiles,
    province: named,
    provinceLocation: province === null ? (project.value.province?.location ?? null) : null,
    previousSources,
    otherSources: named === null && previousSources.length === 0 ? nearestSources(folder, year) : null,
    project: project.value,
  }
  return { value: request, diagnostics }
}

/** Data of the year itself, else of the nearest year that has any; null where none can be read. */
function nearestSources(folder: WorkFolder, year: number): EarlierSources | null {
  const years = yearsWithData(folder, null).toSorted((a, b) => Math.abs(a - year) - Math.abs(b - year))
  for (const each of years) {
    const { value = [] } = readSources(folder, dataFilesIn(folder, `${DATA_FOLDER}/${each}`).taken)
    if (value.length > 0) return { year: each, sources: value }
  }
  return null
}

/** Settings of the folder's project file; the defaults, without loading a YAML reader, where there is none. */
export async function readProject(folder: WorkFolder): Promise<Outcome<Project>> {
  if (folder.world.kindOf(pathIn(folder, PROJECT_FILE)) !== 'file') {
    const { defaultProject } = await import('../project/default-project.ts')
    return { value: defaultProject, diagnostics: [] }
  }
  const { value, diagnostics } = readTextFiles(folder, [PROJECT_FILE])
  const [file] = value ?? []
  if (!file) return { diagnostics }
  const { parseProject } = await import('../project/parse-project.ts')
  return parseProject(file)
}

/** A folder made by `init` holds the sample's figures until the office has put its own there. */
function sampleMark(request: DataRequest, packageFiles: PackageFiles): 'declared' | 'copied' | 'marked' | null {
  if (request.project.sample) return 'declared'
  if ([...request.sources, ...request.previousSources].some(isMarked)) return 'marked'
  const sample = sampleSources(packageFiles)
  const isCopy = (file: SourceFile): boolean => sample.some((each) => isSame(each.bytes, file.bytes))
  return request.sources.some(isCopy) ? 'copied' : null
}

/** What made-up figures say of themselves, in a note beside each. */
const MARK = 'Số liệu giả lập'
/** Every row of such a file says it: there is no need to look further. */
const LOOKED_AT_BYTES = 1_000_000

function isMarked({ bytes }: SourceFile): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOKED_AT_BYTES)).includes(MARK)
}

function sampleSources(packageFiles: PackageFiles): readonly SourceFile[] {
  const { world }: { readonly world: World } = packageFiles
  const folder: WorkFolder = { path: sampleFolder(packageFiles), world }
  return readSources(folder, dataFilesIn(folder, join('data', String(SAMPLE_YEAR))).taken).value ?? []
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}
