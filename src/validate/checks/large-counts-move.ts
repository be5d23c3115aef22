/** A large count that is the same to the last digit two years running was probably carried over. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import { decimal } from '../../model/decimal.ts'
import type { Figure } from '../../model/figure.ts'
import type { FigureCheck } from '../check.ts'
import { figureName, measureText } from '../figure-text.ts'

/** Counts of this size of things that are issued or built do not stand still for a year. */
const LARGE = decimal('1000')

/** ICT-V026: an exact count of a thousand or more, published for both years, that has not changed. */
export const largeCountsMove: FigureCheck = ({ figures, catalog, year }) =>
  [...figures.values()].flatMap((figure) => {
    const { observation, indicator, level, key } = figure
    const value = observation?.quantity
    if (!observation || !value || !hasStoodStill(figure)) return []
    const params = {
      name: figureName(indicator, level),
      year: `${year}`,
      previousYear: `${year - 1}`,
      value: measureText(value, indicator, catalog),
    }
    return [{ diagnostic: diagnose('ICT-V026', observation.locations, params, key), restsOn: [key], castsDoubtOn: [] }]
  })

function hasStoodStill({ indicator, observation, previous, change }: Figure): boolean {
  const value = observation?.quantity
  if (!value || indicator.kind !== 'count' || previous?.provenance.kind !== 'observed') return false
  return value.qualifier === 'exact' && value.value.gte(LARGE) && (change?.difference?.eq('0') ?? false)
}
