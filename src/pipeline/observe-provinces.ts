/** Reads a file of many provinces once, and hands each province what is its own: observations, and what is wrong with them. */
import { areasInPlace } from '../catalog/areas-in-place.ts'
import type { Catalog } from '../catalog/catalog.ts'
import type { Area } from '../model/area.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { mapDate } from '../model/map-date.ts'
import type { Observation } from '../model/observation.ts'
import type { Project } from '../model/project.ts'
import type { SourceLocation } from '../model/provenance.ts'
import { mergeSources } from '../normalize/merge-sources.ts'
import type { DataRequest, ObservedProvince } from './evaluate.ts'
import { observe } from './observe.ts'
import { unmatchedFiles } from './file-settings.ts'
import { type EarlierSources, leftOut } from './observe-earlier.ts'
import { namedArea } from './settle-area.ts'
import { mapFindings, settledMap } from './settled-map.ts'
import { sourcesOf } from './sources-of.ts'

export interface ObservedProvinces {
  /** Those that the files have figures of the year for, or faults where figures should be; in the order of their codes. */
  readonly provinces: readonly ObservedProvince[]
  /** What is about no single province: a file that cannot be read, an area that nobody knows. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The provinces of the data, each as `assess` takes it.
 * @param request its province is meant where a file names none
 */
export async function observeProvinces(request: DataRequest, catalog: Catalog): Promise<ObservedProvinces> {
  const { year, project } = request
  const named =
    request.province === null ? null : namedArea(request.province, request.provinceLocation, request, catalog)
  if (named && !named.value) return { provinces: [], diagnostics: named.diagnostics }
  const province = named?.value ?? null
  const { areas, onFault } = ownerLog()
  const current = await observe(request.sources, year, { province, onFault }, project, catalog)
  const previous = await observe(request.previousSources, year - 1, { province, onFault }, project, catalog)
  const merged = mergeSources([...(current.value ?? []), ...(previous.value ?? [])])
  for (const { area, locations } of merged.observations) for (const place of locations) areas.set(cellKey(place), area)
  const unmatched = [...mapFindings(request), ...unmatchedFiles(project, sourcesOf(request))]
  const earlier = await Promise.all(
    (request.earlierSources ?? []).map((each) => observeEarlierYear(each, province, project, catalog)),
  )
  const faults = byArea([...unmatched, ...current.diagnostics, ...previous.diagnostics, ...merged.diagnostics], areas)
  const observations = grouped(merged.observations)
  const reported = [...observations]
    .filter(([, own]) => own.some(({ period }) => period === year))
    .map(([code]) => code)
  const codes = new Set([...reported, ...faults.keys()].filter((code) => code !== NOBODY && code !== COUNTRY))
  const provinces = [...codes].sort().flatMap((code): ObservedProvince[] => {
    const area = catalog.areaOn(code, settledMap(request))
    if (!area) return []
    // What stood in its place the year before may be needed for comparison, and what the country has for checks.
    const places = [code, ...area.predecessors.filter((each) => each !== code)]
    const own = [...places, COUNTRY].flatMap((each) => observations.get(each) ?? [])
    const past = earlier.map((ofYear) => ofYear(area))
    return [
      {
        area,
        year,
        observations: own,
        faults: [
          ...places.flatMap((each) => faults.get(each) ?? []),
          ...past.flatMap(({ diagnostics }) => diagnostics),
        ],
        project,
        earlier: past.flatMap(({ observations: old }) => old),
      },
    ]
  })
  return { provinces, diagnostics: faults.get(NOBODY) ?? [] }
}

/** What one of the years before the last says of an area; see `observeEarlier`, which does the same for one alone. */
type EarlierOf = (area: Area) => {
  readonly observations: readonly Observation[]
  readonly diagnostics: readonly Diagnostic[]
}

async function observeEarlierYear(
  { year, sources }: EarlierSources,
  province: Area | null,
  project: Project,
  catalog: Catalog,
): Promise<EarlierOf> {
  const { areas, onFault } = ownerLog()
  const read = await observe(sources, year, { province, years: new Set([year]), onFault }, project, catalog)
  const merged = mergeSources(read.value ?? [])
  for (const { area, locations } of merged.observations) for (const place of locations) areas.set(cellKey(place), area)
  const errors = [...read.diagnostics, ...merged.diagnostics].filter(({ severity }) => severity === 'error')
  const faults = byArea(errors, areas)
  const observations = grouped(merged.observations)
  return (area) => {
    const codes = areasInPlace(area, mapDate(year, project.map?.value), catalog).map(({ code }) => code)
    if (codes.length === 0) return { observations: [], diagnostics: [] }
    const [fault] = [...codes, NOBODY].flatMap((code) => faults.get(code) ?? [])
    if (!fault) return { observations: codes.flatMap((code) => observations.get(code) ?? []), diagnostics: [] }
    return { observations: [], diagnostics: [leftOut(year, fault, sources)] }
  }
}

/** Takes note of whose the faults of cells and rows are. */
function ownerLog() {
  const areas = new Map<string, string>()
  const onFault = (place: SourceLocation, area: string, extent: 'cell' | 'row'): void => {
    areas.set(extent === 'row' ? rowKey(place) : cellKey(place), area)
  }
  return { areas, onFault }
}

const COUNTRY = 'VN'
const NOBODY = ''

/** Enough to find the pattern. */
const MOST_PLACES = 20

/** Faults by the code of the area that they are about; one that cells of many areas share is told to each of its own. */
function byArea(
  faults: readonly Diagnostic[],
  areas: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly Diagnostic[]> {
  const told = new Map<string, Diagnostic[]>()
  const areaOf = (place: SourceLocation): string => areas.get(cellKey(place)) ?? areas.get(rowKey(place)) ?? NOBODY
  for (const fault of faults) {
    for (const [code, locations] of ownersOf(fault, areaOf)) {
      const own = told.get(code) ?? []
      own.push({ ...fault, locations: locations.slice(0, MOST_PLACES) })
      told.set(code, own)
    }
  }
  return told
}

/** Faults of a whole file, though they name cells: how it writes numbers is asked once. */
const OF_THE_FILE: ReadonlySet<string> = new Set(['ICT-N015', 'ICT-N017', 'ICT-N044'])

/** A fault says the same of each of its cells; where all belong to somebody, each owner is told of its own. */
function ownersOf(
  { code, locations }: Diagnostic,
  areaOf: (place: SourceLocation) => string,
): ReadonlyMap<string, readonly SourceLocation[]> {
  const owners = locations.map(areaOf)
  const isShared = locations.length === 0 || OF_THE_FILE.has(code) || owners.includes(NOBODY)
  if (isShared) return new Map([[NOBODY, locations]])
  const places = new Map<string, SourceLocation[]>()
  for (const [index, place] of locations.entries()) {
    const owner = owners[index] ?? NOBODY
    places.set(owner, [...(places.get(owner) ?? []), place])
  }
  return places
}

function grouped(observations: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> {
  const groups = new Map<string, Observation[]>()
  for (const observation of observations) {
    const group = groups.get(observation.area)
    if (group) group.push(observation)
    else groups.set(observation.area, [observation])
  }
  return groups
}

/** A row: all cells of it are about one area, unless the areas are columns. */
function rowKey({ file, sheet, line, cell }: SourceLocation): string {
  return `${file}\n${sheet ?? ''}\n${line ?? cell?.replace(/^[A-Z]+/, '') ?? ''}`
}

function cellKey(place: SourceLocation): string {
  return `${rowKey(place)}\n${place.field ?? ''}\n${place.cell ?? ''}\n${place.path ?? ''}`
}
