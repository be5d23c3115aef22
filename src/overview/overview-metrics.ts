/** Which figures the national summary ranks, draws and adds up. */
import type { Catalog } from '../catalog/catalog.ts'
import type { FigureKey, IndicatorKind } from '../model/indicator.ts'
import type { Unit } from '../model/unit.ts'
import { figureName } from '../narrate/phrases/level.ts'

export interface OverviewMetric {
  readonly key: FigureKey
  readonly name: string
  readonly unit: Unit
  readonly kind: IndicatorKind
  /** Decimal places of a computed value. */
  readonly decimals: number
  readonly polarity: 'higher' | 'lower'
}

/** The summary's own figure: a length says little of a province before it is set against its people. */
export const FIBRE_PER_1000: FigureKey = 'telecom.fibre_per_1000'

/** What fibre per 1 000 people is computed from. */
export const FIBRE_INPUTS = { lengthKm: 'telecom.fibre_km', population: 'context.population' } as const

/** Figures that do not grow with the size of a province: averages and shares. */
const RANKED: readonly FigureKey[] = [
  'postal.radius',
  'postal.population_per_point',
  'postal.dossier_share',
  'postal.staffed_commune_share',
  FIBRE_PER_1000,
  'telecom.lan_share',
  'telecom.computer_share',
  'telecom.computer_share@district',
  'telecom.computer_share@commune',
  'documents.agency_share',
  'documents.electronic_share',
  'signatures.agency_share',
  'email.staff_share',
  'email.regular_share',
]

/** Those that are drawn. */
export const MAIN_METRICS: readonly FigureKey[] = [
  'postal.radius',
  'postal.population_per_point',
  'postal.dossier_share',
  FIBRE_PER_1000,
  'documents.electronic_share',
]

/**
 * Counts of things that stand in one province only, and so can be added up; enterprises are not among them, for one
 * works in many provinces.
 */
export const SUMMED: readonly FigureKey[] = [
  'context.area',
  'context.population',
  'context.communes',
  'postal.points',
  'telecom.fibre_km',
  'network.points',
  'signatures.organisation',
  'signatures.personal',
  'signatures.total',
  'email.mailboxes',
]

/** The ranked metrics in the order of the report; those of districts only while there are any. */
export function overviewMetrics(catalog: Catalog, hasDistricts: boolean): readonly OverviewMetric[] {
  const keys = RANKED.filter((key) => hasDistricts || catalog.figureOf(key)?.level !== 'district')
  return keys.flatMap((key) => (key === FIBRE_PER_1000 ? [fibreMetric] : metricOf(key, catalog)))
}

/** All figures that a row keeps. */
export const ROW_KEYS: readonly FigureKey[] = [...SUMMED, ...RANKED]

export const fibreMetric: OverviewMetric = {
  key: FIBRE_PER_1000,
  name: 'Chiều dài cáp quang trên 1.000 dân',
  unit: {
    code: 'km_per_1000',
    printed: { vi: 'km/1.000 dân', en: 'km/1,000 people' },
    aliases: [],
    closedUp: false,
  },
  kind: 'measure',
  decimals: 1,
  polarity: 'higher',
}

function metricOf(key: FigureKey, catalog: Catalog): readonly OverviewMetric[] {
  const found = catalog.figureOf(key)
  if (!found) return []
  const { indicator, level } = found
  const { kind, decimals, polarity } = indicator
  if (polarity === 'none') return []
  return [{ key, name: figureName(indicator, level), unit: catalog.unitOf(indicator), kind, decimals, polarity }]
}
