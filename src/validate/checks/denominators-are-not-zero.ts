/** A share of nothing is not a number. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Check } from '../check.ts'
import { figureName, quantityText } from '../figure-text.ts'

/** ICT-V008: a fraction over zero. */
export const denominatorsAreNotZero: Check = ({ entries }) =>
  entries.flatMap(({ observation, indicator }) => {
    const { fraction, key } = observation
    if (!fraction?.denominator.value.eq('0')) return []
    const params = {
      name: figureName(indicator, observation.level),
      numerator: quantityText(fraction.numerator),
      denominator: quantityText(fraction.denominator),
    }
    const diagnostic = diagnose('ICT-V008', observation.locations, params, key)
    return [{ diagnostic, restsOn: [key], castsDoubtOn: [key] }]
  })
