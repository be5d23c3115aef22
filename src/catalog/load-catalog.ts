/** The reference data as one value. What not every command needs is parsed and indexed when it is first asked for. */
import { type Indicator, figureKey } from '../model/indicator.ts'
import type { Institution, InstitutionRole } from '../model/institution.ts'
import type { Unit } from '../model/unit.ts'
import type { Catalog } from './catalog.ts'
import { catalogOn, type RenamedBy } from './catalog-on.ts'
import { type DatedWords, wordsOn } from './dated-words.ts'
import { areaLookup } from './match-area.ts'
import { indicatorMatcher } from './match-indicator.ts'
import { unitMatcher } from './match-unit.ts'
import { once } from './once.ts'
import { parseAreas } from './parse-areas.ts'
import { parseBenchmarks } from './parse-benchmarks.ts'
import { parseIndicators } from './parse-indicators.ts'
import { parseInstitutions } from './parse-institutions.ts'
import { seedError } from './parse-seed.ts'
import { parseSources } from './parse-sources.ts'
import { parseTileGrid, type TileGrid } from './parse-tile-grid.ts'
import { parseUnits } from './parse-units.ts'

/**
 * Parses the reference data.
 * @param seeds text by file name: `indicators.json`, `units.json`, `areas.json`, `benchmarks.json`,
 *   `institutions.json`, `tile-grid.json`, `sources.json`
 * @throws a plain Error naming file and record for a broken seed, which ships with the program and so is not the
 *   user's fault; for areas, benchmarks, institutions and tiles when they are first used
 */
export function loadCatalog(seeds: ReadonlyMap<string, string>): Catalog {
  const sources = parseSources(seeds)
  const namedUnits = parseUnits(seeds)
  const units = namedUnits.map(({ unit }) => unit)
  const namedIndicators = parseIndicators(seeds, units, sources)
  const indicators = namedIndicators.map(({ indicator }) => indicator)
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]))

  const unitOf = unitsByIndicator(units)
  const figures = once(() => figuresOf(indicators))
  const figureOf: Catalog['figureOf'] = (key) => figures().get(key)
  const matchIndicator = once(() => indicatorMatcher(indicators, unitOf, figureOf))
  const matchUnit = once(() => unitMatcher(units))
  const namedAreas = once(() => parseAreas(seeds, sources))
  const allAreas = once(() => namedAreas().map(({ area }) => area))
  const areas = once(() => areaLookup(namedAreas()))
  const benchmarks = once(() => parseBenchmarks(seeds, byCode, sources))
  const institutions = once(() => parseInstitutions(seeds, sources))
  const grids = once(() => parseTileGrid(seeds, sources))
  const codesOn = (date: string): readonly string[] =>
    areas()
      .areasOn(date)
      .map(({ code }) => code)

  const nameOn = renamer(namedIndicators.map(({ indicator, renamed }) => [indicator.code, renamed] as const))
  const printedOn = renamer(namedUnits.map(({ unit, renamed }) => [unit.code, renamed] as const))
  const byDate = new Map<string, Catalog>()

  const catalog: Catalog = {
    indicators,
    units,
    get areas() {
      return allAreas()
    },
    get benchmarks() {
      return benchmarks()
    },
    get institutions() {
      return institutions()
    },
    indicator: (code) => byCode.get(code),
    unitOf,
    figureOf,
    matchIndicator: (text) => matchIndicator()(text),
    areaOn: (code, date) => areas().areaOn(code, date),
    areasOn: (date) => areas().areasOn(date),
    matchArea: (text, date) => areas().matchArea(text, date),
    institutionOn: (date, role = 'department') => institutionOn(institutions(), date, role),
    tilesOn: (date) => tilesOn(grids(), codesOn, date),
    matchUnit: (text) => matchUnit()(text),
    asOf: (date) => {
      const known = byDate.get(date) ?? catalogOn(catalog, nameOn(date), printedOn(date))
      byDate.set(date, known)
      return known
    },
  }
  return catalog
}

/** By date, the words of a code where they are other than the first ones. */
function renamer(dated: readonly (readonly [string, DatedWords | null])[]): (date: string) => RenamedBy {
  const byCode = new Map(dated)
  return (date) => (code) => wordsOn(byCode.get(code), date)
}

function unitsByIndicator(units: readonly Unit[]): (indicator: Indicator) => Unit {
  const byCode = new Map(units.map((unit) => [unit.code, unit]))
  return (indicator) => {
    const unit = byCode.get(indicator.unit)
    if (!unit) throw seedError('indicators.json', indicator.code, `unknown unit ${indicator.unit}`)
    return unit
  }
}

/** Every indicator at each of its levels, by the figure key and by `code@level` also for the first level. */
function figuresOf(indicators: readonly Indicator[]): ReadonlyMap<string, ReturnType<Catalog['figureOf']>> {
  return new Map(
    indicators.flatMap((indicator) =>
      indicator.levels.flatMap((level) =>
        [figureKey(indicator, level), `${indicator.code}@${level}`].map((key) => [key, { indicator, level }] as const),
      ),
    ),
  )
}

/** A grid is of every date that has the provinces of its own date. */
function tilesOn(
  grids: readonly TileGrid[],
  codesOn: (date: string) => readonly string[],
  date: string,
): TileGrid['tiles'] {
  const codes = codesOn(date).join()
  return grids.find(({ on }) => codesOn(on).join() === codes)?.tiles ?? []
}

function institutionOn(institutions: readonly Institution[], date: string, role: InstitutionRole): Institution {
  const found = institutions.find(
    ({ role: theirs, validFrom, validTo }) =>
      theirs === role && (validFrom === null || validFrom <= date) && (validTo === null || date <= validTo),
  )
  if (!found) throw seedError('institutions.json', role, `none on ${date}`)
  return found
}
