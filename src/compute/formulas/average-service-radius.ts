/** How far, on average, a postal service point is from those it serves. */
import { PI } from '../../model/decimal.ts'
import type { Formula } from './formula.ts'

/**
 * √(A / (π · n)) in km per point: the radius of a circle that holds the area of one point.
 * Source: not published as a formula; it reproduces seven of the nine dated national figures of the ministry for
 * 2004–2015 to the printed digit, among them 2,43 km for 17.898 points on 331.212 km² (March 2010).
 */
export const averageServiceRadius: Formula = {
  name: 'averageServiceRadius',
  notation: '√({areaKm2} / (π × {points}))',
  parameters: [
    { name: 'areaKm2', label: { vi: 'diện tích (km²)', en: 'area (km²)' }, effect: 'raises' },
    { name: 'points', label: { vi: 'số điểm phục vụ', en: 'service points' }, effect: 'lowers' },
  ],
  repeats: false,
  evaluate([areaKm2, points]) {
    if (!areaKm2 || !points || areaKm2.lt('0') || points.lte('0')) return null
    return areaKm2.div(PI.times(points)).sqrt()
  },
}
