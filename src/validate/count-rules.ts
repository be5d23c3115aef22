/** Which counts follow from one another, as data: added to what the formulas of the catalogue already say. */
import type { FigureKey } from '../model/indicator.ts'

/** A count that is another count and so many more. */
export interface CountRule {
  readonly total: FigureKey
  readonly part: FigureKey
  readonly plus: number
}

/** The province has one endpoint, each connected district another. */
export const countRules: readonly CountRule[] = [
  { total: 'conferencing.endpoints', part: 'conferencing.districts_connected', plus: 1 },
]

/** Counts that a list of names beside them must bear out. */
export const nameRules: readonly { readonly count: FigureKey; readonly names: FigureKey }[] = [
  { count: 'transport.units', names: 'transport.unit_names' },
]
