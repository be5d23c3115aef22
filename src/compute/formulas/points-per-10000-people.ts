/** Density of postal service points in the population. */
import { decimal } from '../../model/decimal.ts'
import type { Formula } from './formula.ts'

const PEOPLE = decimal('10000')

/** n · 10 000 / P in points per 10 000 people. Source: the inverse of the population per point, by the indicator's name. */
export const pointsPer10000People: Formula = {
  name: 'pointsPer10000People',
  parameters: [
    { name: 'points', effect: 'raises' },
    { name: 'population', effect: 'lowers' },
  ],
  repeats: false,
  evaluate([points, population]) {
    if (!points || !population || points.lt('0') || population.lte('0')) return null
    return points.times(PEOPLE).div(population)
  },
}
