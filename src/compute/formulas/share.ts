/** The part of a whole, in per cent. */
import { decimal } from '../../model/decimal.ts'
import type { Formula } from './formula.ts'

const HUNDRED = decimal('100')

/** Numerator · 100 / denominator in per cent; 82 of 240 is 34,1666… Source: the meaning of «tỷ lệ phần trăm». */
export const share: Formula = {
  name: 'share',
  notation: '{numerator} × 100 / {denominator}',
  parameters: [
    { name: 'numerator', label: { vi: 'tử số', en: 'numerator' }, effect: 'raises' },
    { name: 'denominator', label: { vi: 'mẫu số', en: 'denominator' }, effect: 'lowers' },
  ],
  repeats: false,
  evaluate([numerator, denominator]) {
    if (!numerator || !denominator || numerator.lt('0') || denominator.lte('0')) return null
    return numerator.times(HUNDRED).div(denominator)
  },
}
