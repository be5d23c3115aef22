/** Finds the part that is the fault where a total and its parts disagree, if the total is not. */
import { type Decimal, toExactDigits } from '../model/decimal.ts'
import type { FigureKey } from '../model/indicator.ts'
import type { FigureFacts } from './check.ts'
import { digitSlip } from './digit-slip.ts'
import { move } from './likelier-fault.ts'
import type { Confrontation } from './published-against-computed.ts'

/**
 * The one part that a correction would bring back to last year's course while the total is on it, or else the one part
 * that a slip of the keyboard explains while none explains the total; null where the total is as likely the fault.
 */
export function faultyPart({ key, published, metric }: Confrontation, facts: FigureFacts): FigureKey | null {
  const gap = published.value.minus(metric.value)
  const parts = metric.inputs.filter(({ provenance }) => provenance.kind === 'observed')
  const [asPublished, asComputed] = [published.value, metric.value].map((value) => move(key, value, facts))
  const isTotalOnCourse = asPublished && asComputed ? asPublished.lte(asComputed) : null
  if (isTotalOnCourse === false) return null
  const isMended = (part: FigureKey, value: Decimal): boolean => {
    if (isTotalOnCourse === null) return isSlip(value, value.plus(gap))
    const [now, mended] = [value, value.plus(gap)].map((candidate) => move(part, candidate, facts))
    return now && mended ? mended.lt(now) : false
  }
  if (isTotalOnCourse === null && isSlip(published.value, metric.value)) return null
  const [first, ...others] = parts.filter((part) => isMended(part.key, part.value))
  return first && others.length === 0 ? first.key : null
}

const isSlip = (one: Decimal, other: Decimal): boolean =>
  toExactDigits(one).length > 1 && digitSlip(toExactDigits(one), toExactDigits(other)) !== null
