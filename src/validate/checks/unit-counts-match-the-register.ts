/** The number of districts and communes is a matter of record. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import { shortDate } from '../../locale/date-format.ts'
import { decimalOf, toExactDigits } from '../../model/decimal.ts'
import type { Check } from '../check.ts'
import { bilingual, figureName, joined, numberText, quantityText } from '../figure-text.ts'
import { isKnownCount, type KnownCount, knownCounts } from '../known-counts.ts'

/** ICT-V018: a count outside those that the register knows around that year. */
export const unitCountsMatchTheRegister: Check = (facts) =>
  ['context.districts', 'context.communes'].flatMap((key) => {
    const stated = facts.statementOf(key)
    const known = knownCounts(key, facts.area, facts)
    if (!stated || known.length === 0 || stated.quantity.qualifier !== 'exact') return []
    const { observation, indicator, quantity } = stated
    if (isKnownCount(Number(toExactDigits(quantity.value)), known)) return []
    const params = {
      name: figureName(indicator, observation.level),
      value: quantityText(quantity),
      known: joined(known.map(countText), '; '),
      year: `${facts.year}`,
    }
    const diagnostic = diagnose('ICT-V018', observation.locations, params, key)
    return [{ diagnostic, restsOn: [key], castsDoubtOn: [key] }]
  })

function countText({ date, value }: KnownCount) {
  const number = numberText(decimalOf(value), 0)
  const taken = { vi: `ngày ${shortDate(date)}`, en: `on ${date}` } as const
  return bilingual((language) => `${number[language]} (${taken[language]})`)
}
