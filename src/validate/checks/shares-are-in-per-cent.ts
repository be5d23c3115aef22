/** Spreadsheets keep 99% as 0,99; read as per cent it is a hundred times too small. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import { type Decimal, decimal } from '../../model/decimal.ts'
import type { Check, Entry } from '../check.ts'
import { bilingual, exactText, figureName, measureText } from '../figure-text.ts'
import { isShareOf } from '../share-of.ts'

const HUNDRED = decimal('100')
const ONE = decimal('1')

/** ICT-V024: a share between 0 and 1 per cent that its fraction does not bear out, or that has none. */
export const sharesAreInPerCent: Check = ({ entries, catalog }) =>
  entries.flatMap((entry) => {
    const { observation, indicator } = entry
    const { quantity } = observation
    if (indicator.kind !== 'share' || !quantity || !looksLikeRatio(quantity.value) || isBorneOut(entry)) return []
    const percent = exactText(quantity.value.times(HUNDRED))
    const params = {
      name: figureName(indicator, observation.level),
      value: measureText(quantity, indicator, catalog),
      percent: bilingual((language) => `${percent[language]}%`),
    }
    const diagnostic = diagnose('ICT-V024', observation.locations, params, observation.key)
    return [{ diagnostic, restsOn: [observation.key], castsDoubtOn: [observation.key] }]
  })

const looksLikeRatio = (value: Decimal): boolean => value.gt('0') && value.lt(ONE)

function isBorneOut({ observation: { quantity, fraction } }: Entry): boolean {
  return fraction !== null && isShareOf(quantity, fraction.numerator, fraction.denominator)
}
