/** Tells which of two figures that contradict each other is the likelier fault: the one that left last year's further. */
import { type Decimal, decimal } from '../model/decimal.ts'
import type { FigureKey } from '../model/indicator.ts'
import type { Facts, Statement } from './check.ts'
import { statementOf } from './facts.ts'

const ONE = decimal('1')

/** What the data say of a figure for the year before; null where they say nothing. */
export function previousOf(key: FigureKey, { observations, area, year, catalog }: Facts): Decimal | null {
  const observation = observations.find((one) => one.key === key && one.area === area.code && one.period === year - 1)
  const indicator = observation ? catalog.indicator(observation.indicator) : undefined
  return observation && indicator ? (statementOf({ observation, indicator })?.quantity.value ?? null) : null
}

/** How far a value is from last year's, as a part of it; null where last year is not known. */
export function move(key: FigureKey, value: Decimal, facts: Facts): Decimal | null {
  const previous = previousOf(key, facts)
  if (!previous) return null
  return value
    .minus(previous)
    .abs()
    .div(previous.gt(ONE) ? previous : ONE)
}

/** The two with the likelier fault first; as given where last year does not tell. */
export function faultFirst(one: Statement, other: Statement, facts: Facts): readonly [Statement, Statement] {
  const [own, others] = [one, other].map(({ observation, quantity }) => move(observation.key, quantity.value, facts))
  return own && others && others.gt(own) ? [other, one] : [one, other]
}
