/** How much land there is to a postal service point on average. */
import type { Formula } from './formula.ts'

/** A / n in km² per point. Source: the ministry's statistics of the postal network, by the indicator's own name. */
export const areaPerPoint: Formula = {
  name: 'areaPerPoint',
  notation: '{areaKm2} / {points}',
  parameters: [
    { name: 'areaKm2', label: { vi: 'diện tích (km²)', en: 'area (km²)' }, effect: 'raises' },
    { name: 'points', label: { vi: 'số điểm phục vụ', en: 'service points' }, effect: 'lowers' },
  ],
  repeats: false,
  evaluate([areaKm2, points]) {
    if (!areaKm2 || !points || areaKm2.lt('0') || points.lte('0')) return null
    return areaKm2.div(points)
  },
}
