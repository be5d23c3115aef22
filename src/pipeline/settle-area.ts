/** Settles which province a report is about: the one asked for, else the only one that the data name. */
import type { Catalog } from '../catalog/catalog.ts'
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Area } from '../model/area.ts'
import type { Observation } from '../model/observation.ts'
import type { Outcome } from '../model/outcome.ts'
import type { SourceLocation } from '../model/provenance.ts'
import { type MapRequest, settledMap } from './settled-map.ts'

/** How many provinces a message lists before it breaks off. */
const LISTED = 5

const COUNTRY = 'VN'

/**
 * The province that the user named by code or name.
 * @param location place of the name in the project file; null for a command line option
 */
export function namedArea(
  text: string,
  location: SourceLocation | null,
  request: MapRequest,
  catalog: Catalog,
): Outcome<Area> {
  const match = catalog.matchArea(text, settledMap(request))
  const places = location ? [location] : []
  const which = { text, year: String(request.year) }
  switch (match.kind) {
    case 'found':
      return { value: match.area, diagnostics: [] }
    case 'notOnDate':
      return {
        diagnostics: [
          diagnose('ICT-Q002', places, { ...which, replacedBy: namesOf(match.replacedBy) || match.area.name }),
        ],
      }
    case 'ambiguous':
      return { diagnostics: [diagnose('ICT-Q001', places, { ...which, suggestion: suggestion(match.candidates) })] }
    case 'unknown':
      return {
        diagnostics: [
          diagnose('ICT-Q001', places, { ...which, suggestion: suggestion(match.nearest ? [match.nearest] : []) }),
        ],
      }
    default:
      return match satisfies never
  }
}

/**
 * The only province of a form that the observations of another year are about: those that have become one since are one.
 * @param given year of the observations
 */
export function areaNow(
  observations: readonly Observation[],
  given: number,
  request: MapRequest,
  catalog: Catalog,
): Outcome<Area> {
  const [then, now] = [settledMap({ ...request, year: given }), settledMap(request)]
  const codes = new Set(observations.filter(({ period }) => period === given).map(({ area }) => area))
  const areas = [...codes].flatMap((code) => {
    const area = code === COUNTRY ? undefined : catalog.areaOn(code, then)
    return (area && areaIn(area, now, catalog)) ?? []
  })
  const only = theOnly([...new Set(areas)], given)
  return only ?? { diagnostics: [diagnose('ICT-P120', [], { year: String(request.year) })] }
}

/** The area itself, or what took its place; areas follow one another forward only, so this ends. */
function areaIn(area: Area, date: string, catalog: Catalog): Area | undefined {
  // Of an area that is too new nothing is known then: its code may have been another's.
  if (area.validFrom !== null && area.validFrom > date) return undefined
  if (area.validTo === null || area.validTo >= date) return area
  return catalog.areas
    .filter(({ code, validFrom }) => code === area.successor && validFrom !== null && validFrom > (area.validTo ?? ''))
    .map((next) => areaIn(next, date, catalog))
    .find((next) => next !== undefined)
}

/** The only province that the year's observations are about. */
export function onlyArea(observations: readonly Observation[], request: MapRequest, catalog: Catalog): Outcome<Area> {
  const { year } = request
  const ofProvinces = observations.filter(({ area }) => area !== COUNTRY)
  const ofYear = ofProvinces.filter(({ period }) => period === year)
  const inYear = new Set(ofYear.map(({ area }) => area))
  const inAll = new Set(ofProvinces.map(({ area }) => area))
  // Data of one province and other years only: what is missing is the year, not the province.
  const codes = inYear.size === 0 && inAll.size === 1 ? inAll : inYear
  const areas = [...codes].flatMap((code) => catalog.areaOn(code, settledMap(request)) ?? [])
  return theOnly(areas, year) ?? { diagnostics: [diagnose('ICT-Q004', [], {})] }
}

/** Null where there is none. */
function theOnly(areas: readonly Area[], year: number): Outcome<Area> | null {
  const [first, ...others] = areas
  if (!first) return null
  if (others.length === 0) return { value: first, diagnostics: [] }
  const rest = areas.length > LISTED ? ', …' : ''
  const names =
    areas
      .slice(0, LISTED)
      .map(({ name }) => name)
      .join(', ') + rest
  return { diagnostics: [diagnose('ICT-Q003', [], { year: String(year), names, example: first.name })] }
}

const namesOf = (areas: readonly Area[]): string => areas.map(({ name }) => name).join(', ')

const suggestion = (areas: readonly Area[]): { readonly vi: string; readonly en: string } =>
  areas.length === 0
    ? { vi: '', en: '' }
    : { vi: `Có phải là: ${namesOf(areas)}? `, en: `Did you mean: ${namesOf(areas)}? ` }
