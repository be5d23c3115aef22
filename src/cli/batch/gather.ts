/** Finds the provinces of a batch and reads what their reports are made from, each file once. */
import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import { plainValue } from '../../attach/plain-value.ts'
import type { Catalog } from '../../catalog/catalog.ts'
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Area } from '../../model/area.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Outcome } from '../../model/outcome.ts'
import type { SourceFile, TextFile } from '../../model/source-file.ts'
import type { ReportRequest } from '../../pipeline/build-request.ts'
import type { ObservedProvince } from '../../pipeline/evaluate.ts'
import { mapDate } from '../../model/map-date.ts'
import { settledMap } from '../../pipeline/settled-map.ts'
import { sourcesOf } from '../../pipeline/sources-of.ts'
import { safeFileName } from '../../publish/file-name.ts'
import { sha256Of } from '../../publish/switch-record.ts'
import { DATA_FOLDER, PROJECT_FILE } from '../choose-data.ts'
import { type PreparedData, prepareData } from '../data-request.ts'
import type { BatchOptions } from '../options.ts'
import type { PackageFiles } from '../package-files.ts'
import { lazily } from '../lazily.ts'
import { reportRequest } from '../report-request.ts'
import { type WorkFolder, pathIn, printedPath, readTextFiles } from '../work-folder.ts'
import { hashOf } from './hash-of.ts'

/** One report to be made, with all that it is made from. */
export interface GatheredReport {
  /** `hoa-binh-2023` */
  readonly name: string
  readonly area: Area
  readonly observed: ObservedProvince
  readonly request: ReportRequest
  readonly project: TextFile | null
  /** Hash of all that the report is made from; the same hash gives the same bytes. */
  readonly inputs: () => string
}

export interface GatheredBatch {
  readonly reports: readonly GatheredReport[]
  /** Provinces whose folder holds what cannot be used at all. */
  readonly unusable: readonly { readonly name: string; readonly diagnostics: readonly Diagnostic[] }[]
  /** What is about no single province. */
  readonly diagnostics: readonly Diagnostic[]
}

/** What was read of one source of data: a national file, or the folder of a province. */
export interface BatchSource {
  readonly folder: WorkFolder
  readonly data: PreparedData
  readonly request: ReportRequest
  readonly project: TextFile | null
}

export interface BatchSources {
  readonly sources: readonly BatchSource[]
  readonly unusable: GatheredBatch['unusable']
  /** Hash of every byte that the batch reads. */
  readonly hash: string
}

/**
 * Reads the files. A folder with a folder a province is told by these: each holds data or a project file of its own.
 * @param catalog asked for only where folders must be told apart
 * @returns without value where nothing can be read at all
 */
export async function readBatch(
  current: WorkFolder,
  packageFiles: PackageFiles,
  options: BatchOptions,
  catalog: () => Catalog,
): Promise<Outcome<BatchSources>> {
  const folders = provinceFolders(current, options, catalog)
  const places: readonly Place[] = folders.length > 0 ? folders : [{ folder: current, data: options.data, name: null }]
  const sources: BatchSource[] = []
  const unusable: GatheredBatch['unusable'][number][] = []
  const diagnostics: Diagnostic[] = []
  for (const place of places) {
    const source = await readSource(place, packageFiles, options, catalog)
    if (source.value) sources.push(source.value)
    if (folders.length === 0) diagnostics.push(...source.diagnostics)
    else if (!source.value) unusable.push({ name: basename(place.folder.path), diagnostics: source.diagnostics })
  }
  if (sources.length === 0 && folders.length === 0) return { diagnostics }
  return { value: { sources, unusable, hash: hashOf(sources.map(identity)) }, diagnostics }
}

/**
 * The reports of what was read: checked for nothing yet.
 * @param isStopped asked between the sources; what is gathered is then not whole, and of no use
 */
export async function gather(
  { sources, unusable }: BatchSources,
  catalog: Catalog,
  isStopped: () => Promise<boolean>,
): Promise<GatheredBatch> {
  // A run with nothing to do has no use for what reads tables.
  const { observeProvinces } = await import('../../pipeline/observe-provinces.ts')
  const reports: GatheredReport[] = []
  const diagnostics: Diagnostic[] = []
  for (const { data, request, project } of sources) {
    if (await isStopped()) break
    const observed = await observeProvinces(data.request, catalog)
    diagnostics.push(...observed.diagnostics)
    const settings = lazily(() => [settingsOf(request), project].map((value) => JSON.stringify(value)).join(','))
    for (const province of observed.provinces) {
      const name = `${safeFileName(province.area.slug)}-${province.year}`
      const inputs = lazily(() => inputsHash(province, settings()))
      reports.push({ name, area: province.area, observed: province, request, project, inputs })
    }
  }
  const repeated = reports.filter(({ name }, index) => reports.findIndex((other) => other.name === name) !== index)
  return {
    reports: reports.filter((report) => !repeated.includes(report)).sort((a, b) => (a.name < b.name ? -1 : 1)),
    unusable,
    diagnostics: [...diagnostics, ...repeated.map(({ area }) => diagnose('ICT-P302', [], { province: area.name }))],
  }
}

/**
 * Hash of all that a report is made from; the same hash gives the same bytes.
 * @param settings JSON text of what the reports of a source share
 */
function inputsHash({ observations, earlier = [], faults, area }: ObservedProvince, settings: string): string {
  const own = [area.code, observations, earlier, faults].map((value) => JSON.stringify(plainValue(value)))
  return createHash('sha256')
    .update(`[${[...own, settings].join(',')}]`)
    .digest('hex')
}

/** Where to look for data; the province is that of the folder's name, where it is the name of one. */
interface Place {
  readonly folder: WorkFolder
  readonly data: string | null
  readonly name: string | null
}

async function readSource(
  { folder, data, name }: Place,
  packageFiles: PackageFiles,
  options: BatchOptions,
  catalog: () => Catalog,
): Promise<Outcome<BatchSource>> {
  const prepared = await prepareData(folder, packageFiles, options.year, { data, province: null })
  if (!prepared.value) return { diagnostics: prepared.diagnostics }
  const request = reportRequest(folder, packageFiles, prepared.value, { ...options, isFinal: false })
  const diagnostics = [...prepared.diagnostics, ...request.diagnostics]
  if (!request.value) return { diagnostics }
  const project = projectText(prepared.value.chosen.folder)
  const own = prepared.value.request
  const province = own.province ?? (name === null ? null : provinceNamed(name, settledMap(own), catalog))
  const named = { ...prepared.value, request: { ...own, province } }
  return { value: { folder, data: named, request: request.value, project }, diagnostics }
}

function projectText(folder: WorkFolder): TextFile | null {
  if (folder.world.kindOf(pathIn(folder, PROJECT_FILE)) !== 'file') return null
  return readTextFiles(folder, [PROJECT_FILE]).value?.[0] ?? null
}

/** Folders below the data folder that are named after a province, or hold a project file. */
function provinceFolders({ world, path }: WorkFolder, options: BatchOptions, catalog: () => Catalog): readonly Place[] {
  const { data, year } = options
  if (data === null || world.kindOf(pathIn({ world, path }, data)) !== 'folder') return []
  const base = pathIn({ world, path }, data)
  return world.listFolders(base).flatMap((name): Place[] => {
    const folder = { world, path: join(base, name) }
    const has = (own: string, kind: 'file' | 'folder'): boolean => world.kindOf(join(folder.path, own)) === kind
    // Which map holds in a folder with a project file is known once that is read.
    if (has(PROJECT_FILE, 'file')) return [{ folder, data: null, name }]
    if (provinceNamed(name, mapDate(year), catalog) === null) return []
    // A folder without the parts of a work folder holds the data files themselves.
    return [{ folder, data: has(DATA_FOLDER, 'folder') ? null : '.', name }]
  })
}

/** Code of the province that a folder is named after on a map; null for a name that is none, such as a year. */
function provinceNamed(name: string, map: string, catalog: () => Catalog): string | null {
  const match = YEAR.test(name) ? null : catalog().matchArea(name.replaceAll('-', ' '), map)
  return match?.kind === 'found' ? match.area.code : null
}

const YEAR = /^\d{4}$/

/** Templates, texts and settings: all that is not data. */
function settingsOf({
  year,
  officeTexts,
  templates,
  date,
  isSample,
  version,
  formats,
  identified,
}: ReportRequest): unknown {
  const seeds = identified().reference.map(({ path, bytes }) => [path, sha256Of(bytes)])
  return { year, officeTexts, templates: plainValue(templates), date, isSample, version, formats, seeds }
}

function identity({ data, request, project }: BatchSource): unknown {
  const files = sourcesOf(data.request)
  return [files.map(fileIdentity), settingsOf(request), project]
}

function fileIdentity({ path, bytes }: SourceFile): unknown {
  return [printedPath(path), sha256Of(bytes)]
}
