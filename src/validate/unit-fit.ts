/** Says in which other unit a figure makes sense that is a power of ten from what it should be. */
import { type Decimal, toExactDigits } from '../model/decimal.ts'
import type { Bilingual } from '../model/indicator.ts'

interface UnitFit {
  /** Code of the unit that the indicator has. */
  readonly unit: string
  /** How many times too large the figure is, or too small. */
  readonly factor: string
  readonly isTooLarge: boolean
  readonly name: Bilingual
}

const fits: readonly UnitFit[] = [
  { unit: 'km', factor: '1000', isTooLarge: true, name: { vi: 'mét', en: 'metres' } },
  { unit: 'km', factor: '1000', isTooLarge: false, name: { vi: 'nghìn km', en: 'thousands of km' } },
  { unit: 'km_per_point', factor: '1000', isTooLarge: true, name: { vi: 'mét', en: 'metres' } },
  { unit: 'km2', factor: '100', isTooLarge: true, name: { vi: 'ha', en: 'hectares' } },
  { unit: 'km2', factor: '1000000', isTooLarge: true, name: { vi: 'm²', en: 'square metres' } },
  { unit: 'km2', factor: '1000', isTooLarge: false, name: { vi: 'nghìn km²', en: 'thousands of km²' } },
  { unit: 'km2_per_point', factor: '100', isTooLarge: true, name: { vi: 'ha', en: 'hectares' } },
  { unit: 'person', factor: '1000', isTooLarge: false, name: { vi: 'nghìn người', en: 'thousands of people' } },
  { unit: 'person', factor: '1000000', isTooLarge: false, name: { vi: 'triệu người', en: 'millions of people' } },
  {
    unit: 'person_per_point',
    factor: '1000',
    isTooLarge: false,
    name: { vi: 'nghìn người', en: 'thousands of people' },
  },
]

/** A sentence with a space behind it; empty where no unit is known that the factor leads to. */
export function unitFit(unit: string, factor: Decimal, isTooLarge: boolean): Bilingual {
  const digits = toExactDigits(factor)
  const fit = fits.find((one) => one.unit === unit && one.factor === digits && one.isTooLarge === isTooLarge)
  if (fit) return { vi: `Số này phù hợp nếu tính bằng ${fit.name.vi}. `, en: `It fits if it is in ${fit.name.en}. ` }
  if (digits === '1000') {
    return {
      vi: 'Có thể dấu phân cách hàng nghìn đã bị đọc hoặc ghi thành dấu thập phân, hoặc ngược lại. ',
      en: 'A thousands mark may stand for a decimal mark, or the other way round. ',
    }
  }
  return {
    vi: 'Có thể dấu thập phân bị lệch hoặc thừa, thiếu chữ số 0. ',
    en: 'A decimal mark may be out of place, or a zero too many or too few. ',
  }
}
