/** A year of first use lies between the start of public computing in the country and the year of the report. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import { decimalOf } from '../../model/decimal.ts'
import type { Check } from '../check.ts'
import { figureName, quantityText } from '../figure-text.ts'

/** Note: the year of Đổi mới is a round number for «no system of this kind is older». */
const FIRST_YEAR = 1986

/** ICT-V005: a year that is not whole, earlier than 1986 or later than the year of the report. */
export const yearsArePlausible: Check = ({ entries, year }) =>
  entries.flatMap(({ observation, indicator }) => {
    const { quantity } = observation
    if (indicator.kind !== 'year' || !quantity) return []
    const { value } = quantity
    if (value.round(0).eq(value) && value.gte(decimalOf(FIRST_YEAR)) && value.lte(decimalOf(year))) return []
    const params = {
      name: figureName(indicator, observation.level),
      value: quantityText(quantity, false),
      first: `${FIRST_YEAR}`,
      last: `${year}`,
    }
    const diagnostic = diagnose('ICT-V005', observation.locations, params, observation.key)
    return [{ diagnostic, restsOn: [observation.key], castsDoubtOn: [observation.key] }]
  })
