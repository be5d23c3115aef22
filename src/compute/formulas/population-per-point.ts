/** How many people a postal service point serves on average. */
import type { Formula } from './formula.ts'

/**
 * P / n in persons per point, with the average population of the year.
 * Source: the ministry's statistics of the postal network, «số dân phục vụ bình quân trên 01 điểm phục vụ»; all three
 * rows of its table of 2008–2010 give one and the same population when multiplied back.
 */
export const populationPerPoint: Formula = {
  name: 'populationPerPoint',
  notation: '{population} / {points}',
  parameters: [
    { name: 'population', label: { vi: 'dân số', en: 'population' }, effect: 'raises' },
    { name: 'points', label: { vi: 'số điểm phục vụ', en: 'service points' }, effect: 'lowers' },
  ],
  repeats: false,
  evaluate([population, points]) {
    if (!population || !points || population.lt('0') || points.lte('0')) return null
    return population.div(points)
  },
}
