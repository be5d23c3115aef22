/** An export that gives the country too must not give it less than the province: the two rows have changed places. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Indicator } from '../../model/indicator.ts'
import { isSurelyAbove } from '../../model/quantity-bounds.ts'
import type { Check, Statement } from '../check.ts'
import { statementOf } from '../facts.ts'
import { figureName, joined, quantityText } from '../figure-text.ts'
import { findingOf } from '../finding-of.ts'

const COUNTRY = 'VN'

/** ICT-V033: counts and lengths of the province that are above those of the country; one finding for all of them. */
export const provincesDoNotExceedTheCountry: Check = (facts) => {
  const { entries, observations, area, year } = facts
  const pairs = entries.flatMap((entry) => {
    const ours = addsUp(entry.indicator) ? statementOf(entry) : null
    const theirs = observations.find(
      ({ key, area: code, period }) => key === entry.observation.key && code === COUNTRY && period === year,
    )
    const country = theirs ? statementOf({ ...entry, observation: theirs }) : null
    return ours && country && isSurelyAbove(ours.quantity, country.quantity) ? [{ ours, country }] : []
  })
  const [first] = pairs
  if (!first) return []
  const params = {
    name: joined(
      pairs.map(({ ours }) => nameOf(ours)),
      '; ',
    ),
    area: area.officialName,
    value: joined(
      pairs.map(({ ours }) => quantityText(ours.quantity)),
      '; ',
    ),
    country: joined(
      pairs.map(({ country }) => quantityText(country.quantity)),
      '; ',
    ),
  }
  const locations = pairs.flatMap(({ ours, country }) => [
    ...ours.observation.locations,
    ...country.observation.locations,
  ])
  const keys = pairs.map(({ ours }) => ours.observation.key)
  return [findingOf(diagnose('ICT-V033', locations, params, first.ours.observation.key), keys)]
}

const nameOf = ({ indicator, observation }: Statement) => figureName(indicator, observation.level)

/** What the country has is what its provinces have together; averages, shares and years do not add up. */
const addsUp = ({ kind, formula }: Indicator): boolean =>
  (kind === 'count' || kind === 'measure') && (!formula || formula.name === 'sum')
