/** A share of a whole is at least none of it and at most all of it. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import { decimal } from '../../model/decimal.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { Check } from '../check.ts'
import { figureName, measureText } from '../figure-text.ts'

const HUNDRED = decimal('100')

/** ICT-V003: a published share below 0 or above 100 per cent, «trên 100%» and «dưới 0%» among them. */
export const sharesLieBetween0And100: Check = ({ entries, catalog }) =>
  entries.flatMap(({ observation, indicator }) => {
    const { quantity } = observation
    if (indicator.kind !== 'share' || !quantity || isPossible(quantity)) return []
    const params = {
      name: figureName(indicator, observation.level),
      value: measureText(quantity, indicator, catalog),
    }
    const diagnostic = diagnose('ICT-V003', observation.locations, params, observation.key)
    return [{ diagnostic, restsOn: [observation.key], castsDoubtOn: [observation.key] }]
  })

function isPossible({ value, qualifier }: Quantity): boolean {
  if (value.lt('0') || value.gt(HUNDRED)) return false
  return !(qualifier === 'over' && value.eq(HUNDRED)) && !(qualifier === 'under' && value.eq('0'))
}
