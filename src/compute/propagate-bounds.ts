/** What a bound on an input says about a result: «trên 240» points means less than so many people per point. */
import type { Qualifier } from '../model/quantity.ts'
import { mirrored } from '../model/quantity-bounds.ts'
import type { Effect } from './formulas/formula.ts'

/** A qualifier seen through a formula that moves up or down with the input. */
export interface QualifiedEffect {
  readonly qualifier: Qualifier
  readonly effect: Effect
}

const isLowerBound = (qualifier: Qualifier): boolean => qualifier === 'over' || qualifier === 'atLeast'

/**
 * Qualifier of the result of a formula that is monotone in each input. A strict bound wins over «≥» and «≤» of the
 * same side; bounds that pull to both sides, and approximate inputs, leave an approximate result.
 */
export function propagateBounds(inputs: readonly QualifiedEffect[]): Qualifier {
  return inputs
    .map(({ qualifier, effect }) => (effect === 'raises' ? qualifier : mirrored(qualifier)))
    .reduce(combine, 'exact')
}

function combine(a: Qualifier, b: Qualifier): Qualifier {
  if (a === 'exact' || a === b) return b
  if (b === 'exact') return a
  if (a === 'about' || b === 'about' || isLowerBound(a) !== isLowerBound(b)) return 'about'
  return isLowerBound(a) ? 'over' : 'under'
}
