/** The numerator of a fraction is the count that the export gives elsewhere, or in the same cell. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import { isSurelyAbove } from '../../model/quantity-bounds.ts'
import type { Check, Entry, Facts, Statement } from '../check.ts'
import { figureName, quantityText } from '../figure-text.ts'
import { partOf } from '../../catalog/part-rules.ts'
import { isShareOf } from '../share-of.ts'
import { slipNote } from '../slip-note.ts'

/** ICT-V011: a numerator that contradicts the count of the same things. */
export const numeratorsMatchKnownParts: Check = (facts) =>
  facts.entries.flatMap((entry) => {
    const { observation, indicator } = entry
    const { fraction } = observation
    const part = countOfNumerator(entry, facts)
    if (!fraction || !part) return []
    const { numerator, denominator } = fraction
    const apart = isSurelyAbove(numerator, part.quantity) || isSurelyAbove(part.quantity, numerator)
    if (!apart) return []
    const params = {
      name: figureName(indicator, observation.level),
      numerator: quantityText(numerator),
      part: figureName(part.indicator, part.observation.level),
      value: quantityText(part.quantity),
      note: slipNote(numerator.value, part.quantity.value),
    }
    const isSameCell = part.observation === observation
    // Where the published share is that of its own fraction only, the count elsewhere is the fault.
    const isPartWrong =
      !isSameCell &&
      isShareOf(observation.quantity, numerator, denominator) &&
      !isShareOf(observation.quantity, part.quantity, denominator)
    const [one, other] = isPartWrong ? [part.observation, observation] : [observation, part.observation]
    const locations = isSameCell ? one.locations : [...one.locations, ...other.locations]
    const keys = [observation.key, part.observation.key]
    const diagnostic = diagnose('ICT-V011', locations, params, one.key)
    // Where the published share is that of the known part, the numerator is the fault, and need not be told again.
    const isRoot = isSameCell || isShareOf(observation.quantity, part.quantity, denominator)
    return [{ diagnostic, restsOn: keys, castsDoubtOn: isRoot ? keys : [part.observation.key] }]
  })

/** For a share the count that its formula names; for a count written «8 (8/10)» the count itself. */
function countOfNumerator(entry: Entry, facts: Facts): Statement | null {
  const { indicator, observation } = entry
  if (indicator.kind !== 'share') return observation.quantity ? { ...entry, quantity: observation.quantity } : null
  const part = partOf(indicator)
  return part ? facts.statementOf(part) : null
}
