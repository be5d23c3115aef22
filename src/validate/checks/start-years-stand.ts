/** When something began does not change from one report to the next. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { FigureCheck } from '../check.ts'
import { figureName, measureText } from '../figure-text.ts'
import { findingOf, placesOf } from '../finding-of.ts'

/** ICT-V038: a year of first use other than the one reported the year before. */
export const startYearsStand: FigureCheck = ({ figures, catalog, year }) =>
  [...figures.values()].flatMap(({ key, indicator, level, observation, previous }) => {
    const now = observation?.quantity
    if (indicator.kind !== 'year' || !observation || !now || !previous || now.value.eq(previous.quantity.value))
      return []
    const params = {
      name: figureName(indicator, level),
      value: measureText(now, indicator, catalog),
      previousYear: `${year - 1}`,
      previous: measureText(previous.quantity, indicator, catalog),
    }
    const locations = [...observation.locations, ...placesOf(previous)]
    return [findingOf(diagnose('ICT-V038', locations, params, key), [key])]
  })
