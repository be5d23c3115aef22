/** Reference data, parsed and typed: indicators, units, areas, benchmarks and institutions, with lookups by code and by name. */
import type { Area } from '../model/area.ts'
import type { Benchmark } from '../model/benchmark.ts'
import type { Indicator, Level } from '../model/indicator.ts'
import type { Institution, InstitutionRole } from '../model/institution.ts'
import type { Tile } from '../model/tile.ts'
import type { Unit } from '../model/unit.ts'

/** What a header or a name means. `level` is as named, also where the indicator is not reported at it; null where none is named. */
export type IndicatorMatch =
  | { readonly kind: 'found'; readonly indicator: Indicator; readonly level: Level | null }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Indicator[] }
  | { readonly kind: 'unknown'; readonly nearest: Indicator | null }

/** What a code or a name of an area means on a date. */
export type AreaMatch =
  | { readonly kind: 'found'; readonly area: Area }
  /** Known, but it did not exist on that date; `replacedBy` is what stood in its place then: its successor, or its predecessors. */
  | { readonly kind: 'notOnDate'; readonly area: Area; readonly replacedBy: readonly Area[] }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Area[] }
  | { readonly kind: 'unknown'; readonly nearest: Area | null }

export interface Catalog {
  readonly indicators: readonly Indicator[]
  readonly units: readonly Unit[]
  /** All areas of all times; a code may stand twice with other dates of validity. */
  readonly areas: readonly Area[]
  readonly benchmarks: readonly Benchmark[]
  readonly institutions: readonly Institution[]
  readonly indicator: (code: string) => Indicator | undefined
  /** Unit of an indicator; every indicator has one, the loader proves it. */
  readonly unitOf: (indicator: Indicator) => Unit
  /** Reads `postal.points` or `telecom.computer_share@district`; undefined for what is not in the catalogue. */
  readonly figureOf: (key: string) => { readonly indicator: Indicator; readonly level: Level } | undefined
  /** Finds an indicator by code (with or without `@level`), name or alias, in any spelling that folds alike. */
  readonly matchIndicator: (text: string) => IndicatorMatch
  /** The country, or a province that exists on the ISO date. */
  readonly areaOn: (code: string, date: string) => Area | undefined
  /** Provinces that exist on the ISO date, by code. */
  readonly areasOn: (date: string) => readonly Area[]
  readonly matchArea: (text: string, date: string) => AreaMatch
  /** The body that had the role on the ISO date; the department where no role is named. */
  readonly institutionOn: (date: string, role?: InstitutionRole) => Institution
  /** A tile for each province of the map that stood on the ISO date; empty where no grid is known for it. */
  readonly tilesOn: (date: string) => readonly Tile[]
  /** Finds a unit by code, printed form or alias. */
  readonly matchUnit: (text: string) => Unit | undefined
  /** The same reference data in the words of the ISO date: names and units that speak of districts, communes, towns. */
  readonly asOf: (date: string) => Catalog
}
