/** There is no half an enterprise; a count with decimals is a misread mark or a figure in thousands. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Decimal } from '../../model/decimal.ts'
import type { Indicator } from '../../model/indicator.ts'
import type { Check, Entry } from '../check.ts'
import { exactText, figureName } from '../figure-text.ts'

/** ICT-V004: a count, or a part of a fraction, that is not whole. Averages are counts of another kind and are left out. */
export const countsAreWhole: Check = ({ entries, catalog }) =>
  entries.flatMap((entry) => {
    const { observation, indicator } = entry
    const broken = countsOf(entry).find((value) => !value.round(0).eq(value))
    if (!broken) return []
    const params = {
      name: figureName(indicator, observation.level),
      value: exactText(broken),
      unit: catalog.unitOf(indicator).printed,
    }
    const diagnostic = diagnose('ICT-V004', observation.locations, params, observation.key)
    return [{ diagnostic, restsOn: [observation.key], castsDoubtOn: [observation.key] }]
  })

function countsOf({ observation: { quantity, fraction }, indicator }: Entry): readonly Decimal[] {
  const published = quantity && isCounted(indicator) ? [quantity.value] : []
  return fraction ? [...published, fraction.numerator.value, fraction.denominator.value] : published
}

const isCounted = ({ kind, formula }: Indicator): boolean => kind === 'count' && (!formula || formula.name === 'sum')
