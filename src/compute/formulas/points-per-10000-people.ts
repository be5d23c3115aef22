/** Density of postal service points in the population. */
import { decimal } from '../../model/decimal.ts'
import type { Formula } from './formula.ts'

const PEOPLE = decimal('10000')

/** n · 10 000 / P in points per 10 000 people. Source: the inverse of the population per point, by the indicator's name. */
export const pointsPer10000People: Formula = {
  name: 'pointsPer10000People',
  notation: '{points} × 10000 / {population}',
  parameters: [
    { name: 'points', label: { vi: 'số điểm phục vụ', en: 'service points' }, effect: 'raises' },
    { name: 'population', label: { vi: 'dân số', en: 'population' }, effect: 'lowers' },
  ],
  repeats: false,
  evaluate([points, population]) {
    if (!points || !population || points.lt('0') || population.lte('0')) return null
    return points.times(PEOPLE).div(population)
  },
}
