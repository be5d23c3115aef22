/** What a report needs beyond its data: templates, the office's texts, the date, the fonts. */
import { isIsoDate } from '../locale/date-format.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Outcome } from '../model/outcome.ts'
import type { SourceFile, TextFile } from '../model/source-file.ts'
import { vietNamTime } from '../model/viet-nam-time.ts'
import type { BuildRequest } from '../pipeline/build-request.ts'
import { PROJECT_FILE } from './choose-data.ts'
import type { PreparedData } from './data-request.ts'
import type { BuildOptions } from './options.ts'
import {
  type PackageFiles,
  shippedFonts,
  shippedSeeds,
  shippedTemplates,
  TEMPLATE_ENDING,
  type TemplateSetName,
} from './package-files.ts'
import { sourceDate } from './source-date.ts'
import { type WorkFolder, pathIn, readSources, readTextFiles } from './work-folder.ts'

export const TEMPLATE_FOLDER = 'templates'
const OVERVIEW_TEMPLATE_FOLDER = `${TEMPLATE_FOLDER}/overview`
export const OFFICE_FOLDER = 'noi-dung'
const REPORT_TEMPLATE = 'report'

/** The whole request. Templates of the current folder win file by file over those that ship. */
export function reportRequest(
  current: WorkFolder,
  packageFiles: PackageFiles,
  data: PreparedData,
  options: Pick<BuildOptions, 'year' | 'date' | 'isFinal' | 'formats'>,
): Outcome<BuildRequest> {
  const office = readTextFiles(data.chosen.folder, officeFiles(data.chosen.folder, options.year))
  const templates = readTemplates(current, packageFiles, 'annual')
  const diagnostics: readonly Diagnostic[] = [...office.diagnostics, ...templates.diagnostics]
  if (!templates.value || diagnostics.some((each) => each.severity === 'error')) return { diagnostics }
  const request: BuildRequest = {
    ...data.request,
    officeTexts: office.value ?? [],
    templates: templates.value,
    date: options.date ?? data.request.project.date?.value ?? dateFromEnvironment(current),
    isSample: data.sample !== null,
    isFinal: options.isFinal,
    version: packageFiles.version,
    formats: options.formats,
    fonts: () => shippedFonts(packageFiles),
    identified: () => ({ project: projectFile(data.chosen.folder), reference: shippedSeeds(packageFiles) }),
  }
  return { value: request, diagnostics }
}

function projectFile(folder: WorkFolder): readonly SourceFile[] {
  return folder.world.kindOf(pathIn(folder, PROJECT_FILE)) === 'file'
    ? (readSources(folder, [PROJECT_FILE]).value ?? [])
    : []
}

function officeFiles(folder: WorkFolder, year: number): readonly string[] {
  const name = `${OFFICE_FOLDER}/${year}`
  return folder.world
    .listFiles(pathIn(folder, name))
    .filter((file) => file.endsWith('.md') && !file.startsWith('.'))
    .map((file) => `${name}/${file}`)
}

/** Templates of the folder win file by file over those that ship; those of the summary stand in a folder of their own. */
export function readTemplates(
  current: WorkFolder,
  packageFiles: PackageFiles,
  set: TemplateSetName,
): Outcome<BuildRequest['templates']> {
  const folder = set === 'annual' ? TEMPLATE_FOLDER : OVERVIEW_TEMPLATE_FOLDER
  const own = current.world
    .listFiles(pathIn(current, folder))
    .filter((name) => name.endsWith(TEMPLATE_ENDING))
    .map((name) => `${folder}/${name}`)
  const { value = [], diagnostics } = readTextFiles(current, own)
  const shipped = [...shippedTemplates(packageFiles, set)].map(
    ([name, text]): TextFile => ({ path: `${folder}/${name}`, text }),
  )
  const sections = new Map([...shipped, ...value].map((file) => [sectionName(file), file]))
  const report = sections.get(REPORT_TEMPLATE)
  if (!report) throw new Error(`the package is incomplete: templates/${set}/report.md.hbs is missing`)
  sections.delete(REPORT_TEMPLATE)
  return { value: { report, sections }, diagnostics }
}

function sectionName({ path }: TextFile): string {
  return path.slice(path.lastIndexOf('/') + 1, -TEMPLATE_ENDING.length)
}

/** Date for reproducible builds; null where none is set. */
export function dateFromEnvironment({ world }: WorkFolder): string | null {
  const moment = sourceDate(world)
  if (!moment) return null
  const iso = vietNamTime(moment).slice(0, 10)
  return isIsoDate(iso) ? iso : null
}
