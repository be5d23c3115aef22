/** Puts a printed figure beside a base: how much, in which direction, and whether that is better. */
import { type Decimal, decimal } from '../model/decimal.ts'
import type { Benchmark } from '../model/benchmark.ts'
import type { Comparison, SourcedQuantity, Verdict } from '../model/figure.ts'
import type { Indicator, Polarity } from '../model/indicator.ts'
import type { FormulaInput } from '../model/provenance.ts'
import type { Quantity } from '../model/quantity.ts'
import { isSurelyAbove, printedValue } from '../model/quantity-bounds.ts'

type Direction = Comparison['direction']

/** A value in a comparison, with the key and the year it is known by. */
export interface Compared {
  readonly key: string
  readonly period: number
  readonly sourced: SourcedQuantity
}

const LEAST_BASE_FOR_PER_CENT = decimal('20')
const HUNDRED = decimal('100')

/**
 * Compares the two values as printed, so that a reader's own subtraction holds. The difference is given where both
 * have the same qualifier; with different ones only the direction, and only where the bounds settle it.
 * @param benchmark the benchmark that `base` is the value of; null for the previous year
 */
export function compare(
  indicator: Pick<Indicator, 'kind' | 'polarity'>,
  value: Compared,
  base: Compared,
  benchmark: Benchmark | null,
): Comparison {
  const ours = value.sourced.quantity
  const theirs = base.sourced.quantity
  const gap = printedValue(ours).minus(printedValue(theirs))
  const isMeasurable = ours.qualifier === theirs.qualifier
  const settled = isMeasurable ? directionOf(gap) : settledDirection(value.sourced, base.sourced)
  return {
    against: benchmark ? 'benchmark' : 'previousYear',
    benchmark,
    base: base.sourced,
    difference: isMeasurable ? gap : null,
    relativePercent: isMeasurable && indicator.kind !== 'share' ? relativePercent(gap, printedValue(theirs)) : null,
    direction: settled ?? directionOf(gap),
    verdict: settled ? verdictOf(settled, indicator.polarity) : 'notComparable',
    cautions: [],
    provenance: {
      kind: 'derived',
      formula: 'difference',
      inputs: [inputOf('value', value), inputOf('base', base)],
    },
  }
}

const directionOf = (gap: Decimal): Direction => (gap.gt('0') ? 'higher' : gap.lt('0') ? 'lower' : 'equal')

function settledDirection(value: SourcedQuantity, base: SourcedQuantity): Direction | null {
  const [ours, theirs] = [asPrinted(value), asPrinted(base)]
  if (isSurelyAbove(ours, theirs)) return 'higher'
  return isSurelyAbove(theirs, ours) ? 'lower' : null
}

const asPrinted = ({ quantity }: SourcedQuantity): Quantity => ({ ...quantity, value: printedValue(quantity) })

/** A change in per cent says little over a small base, and nothing over zero. */
function relativePercent(gap: Decimal, base: Decimal): Decimal | null {
  return base.abs().lt(LEAST_BASE_FOR_PER_CENT) ? null : gap.times(HUNDRED).div(base.abs())
}

function verdictOf(direction: Direction, polarity: Polarity): Verdict {
  if (direction === 'equal') return 'equal'
  if (polarity === 'none') return 'different'
  return direction === polarity ? 'better' : 'worse'
}

const inputOf = (parameter: string, { key, period, sourced }: Compared): FormulaInput => ({
  parameter,
  key,
  period,
  value: printedValue(sourced.quantity),
  provenance: sourced.provenance,
})
