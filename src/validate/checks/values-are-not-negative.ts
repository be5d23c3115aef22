/** Nothing that the catalogue counts or measures can be below zero. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Check, Entry } from '../check.ts'
import { figureName, quantityText } from '../figure-text.ts'

/** ICT-V002: a value, numerator or denominator below zero. The published value of a share is left to its range. */
export const valuesAreNotNegative: Check = ({ entries }) =>
  entries.flatMap((entry) => {
    const { observation, indicator } = entry
    const negative = numbersOf(entry).find(({ value }) => value.lt('0'))
    if (!negative) return []
    const params = { name: figureName(indicator, observation.level), value: quantityText(negative) }
    const diagnostic = diagnose('ICT-V002', observation.locations, params, observation.key)
    return [{ diagnostic, restsOn: [], castsDoubtOn: [observation.key] }]
  })

function numbersOf({ observation: { quantity, fraction }, indicator: { kind } }: Entry) {
  const published = kind === 'share' ? null : quantity
  return [published, fraction?.numerator ?? null, fraction?.denominator ?? null].filter((number) => number !== null)
}
