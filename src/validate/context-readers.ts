/** Which context figures the statistics and the register of areas also give, and how to read them there. */
import type { Area, AreaYear } from '../model/area.ts'
import { type Decimal, decimal } from '../model/decimal.ts'
import type { FigureKey } from '../model/indicator.ts'

export interface ContextReader {
  readonly key: FigureKey
  readonly read: (row: AreaYear) => Decimal
  /** How far a right figure may be from the statistics, as a part of them. */
  readonly tolerance: Decimal
}

export const contextReaders: readonly ContextReader[] = [
  // Areas are measured anew now and then, by less than a hundredth.
  { key: 'context.area', read: ({ areaKm2 }) => areaKm2, tolerance: decimal('0.02') },
  // Registered and average population differ by up to a sixth.
  { key: 'context.population', read: ({ population }) => population, tolerance: decimal('0.2') },
]

/** The row of the year, else of the latest earlier one, else the first. */
export function nearestYear({ years }: Area, year: number): AreaYear | undefined {
  return years.findLast((row) => row.year <= year) ?? years[0]
}

/** True where two values are apart by no more than a part of the second. */
export function isNear(value: Decimal, known: Decimal, part: Decimal): boolean {
  return value.minus(known).abs().lte(known.times(part))
}
