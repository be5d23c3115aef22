/** The reference data in the words of a date: a report of 2025 speaks of «xã, phường, đặc khu», one of 2024 of «thị trấn». */
import type { Bilingual, Indicator } from '../model/indicator.ts'
import type { Unit } from '../model/unit.ts'
import type { Catalog, IndicatorMatch } from './catalog.ts'

/** New words of a code, null where it keeps the first ones. */
export type RenamedBy = (code: string) => Bilingual | null

/** The same catalogue, with the names of indicators and the printed units of the date. Names of all times are matched. */
export function catalogOn(base: Catalog, nameOf: RenamedBy, printedOf: RenamedBy): Catalog {
  const indicators = base.indicators.map((indicator) => renamedIndicator(indicator, nameOf(indicator.code)))
  const units = base.units.map((unit) => renamedUnit(unit, printedOf(unit.code)))
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]))
  const unitByCode = new Map(units.map((unit) => [unit.code, unit]))
  const ownIndicator = (indicator: Indicator): Indicator => byCode.get(indicator.code) ?? indicator
  const ownUnit = (unit: Unit): Unit => unitByCode.get(unit.code) ?? unit
  return {
    indicators,
    units,
    get areas() {
      return base.areas
    },
    get benchmarks() {
      return base.benchmarks
    },
    get institutions() {
      return base.institutions
    },
    indicator: (code) => byCode.get(code),
    unitOf: (indicator) => ownUnit(base.unitOf(indicator)),
    figureOf: (key) => {
      const found = base.figureOf(key)
      return found && { ...found, indicator: ownIndicator(found.indicator) }
    },
    matchIndicator: (text) => inOwnWords(base.matchIndicator(text), ownIndicator),
    areaOn: base.areaOn,
    areasOn: base.areasOn,
    tilesOn: base.tilesOn,
    matchArea: base.matchArea,
    institutionOn: base.institutionOn,
    matchUnit: (text) => {
      const found = base.matchUnit(text)
      return found && ownUnit(found)
    },
    asOf: base.asOf,
  }
}

const renamedIndicator = (indicator: Indicator, name: Bilingual | null): Indicator =>
  name === null
    ? indicator
    : { ...indicator, name, aliases: [indicator.name.vi, indicator.name.en, ...indicator.aliases] }

const renamedUnit = (unit: Unit, printed: Bilingual | null): Unit =>
  printed === null ? unit : { ...unit, printed, aliases: [unit.printed.vi, unit.printed.en, ...unit.aliases] }

function inOwnWords(match: IndicatorMatch, own: (indicator: Indicator) => Indicator): IndicatorMatch {
  switch (match.kind) {
    case 'found':
      return { ...match, indicator: own(match.indicator) }
    case 'ambiguous':
      return { ...match, candidates: match.candidates.map(own) }
    case 'unknown':
      return { ...match, nearest: match.nearest && own(match.nearest) }
    default:
      return match satisfies never
  }
}
