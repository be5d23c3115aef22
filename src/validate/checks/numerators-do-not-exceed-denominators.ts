/** «240/82» is a part and a total the wrong way round, or a slip in one of them. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import { isSurelyAbove } from '../../model/quantity-bounds.ts'
import type { Check } from '../check.ts'
import { figureName, quantityText } from '../figure-text.ts'

/** ICT-V006: a numerator that is surely greater than its denominator; a denominator of zero is told by itself. */
export const numeratorsDoNotExceedDenominators: Check = ({ entries }) =>
  entries.flatMap(({ observation, indicator }) => {
    const { fraction, key } = observation
    if (!fraction || fraction.denominator.value.eq('0')) return []
    if (!isSurelyAbove(fraction.numerator, fraction.denominator)) return []
    const params = {
      name: figureName(indicator, observation.level),
      numerator: quantityText(fraction.numerator),
      denominator: quantityText(fraction.denominator),
    }
    const diagnostic = diagnose('ICT-V006', observation.locations, params, key)
    return [{ diagnostic, restsOn: [key], castsDoubtOn: [key] }]
  })
