/** Helps to find which number is wrong where an average disagrees with its inputs: the count of points that would fit. */
import { type Decimal, decimal, PI, roundHalfAwayFromZero } from '../model/decimal.ts'
import type { Bilingual } from '../model/indicator.ts'
import type { Metric } from '../model/metric.ts'
import type { Quantity } from '../model/quantity.ts'
import { exactText } from './figure-text.ts'
import { slipNote } from './slip-note.ts'

const TEN_THOUSAND = decimal('10000')
const HALF = decimal('0.5')

/** Which count of service points gives the published average, and whether it is a slip of the one stated. */
export function pointsNote(published: Quantity, metric: Metric): Bilingual {
  const stated = metric.inputs.find(({ parameter }) => parameter === 'points')
  const other = metric.inputs.find(({ parameter }) => parameter !== 'points')
  if (!stated || !other || published.value.lte('0')) return { vi: '', en: '' }
  const half = decimal('10').pow(-published.decimals).times(HALF)
  const ends = [published.value.minus(half), published.value.plus(half)]
    .filter((average) => average.gt('0'))
    .map((average) => roundHalfAwayFromZero(pointsFor(metric.formula, other.value, average), 0))
    .toSorted((a, b) => a.cmp(b))
  const [least, most] = [ends[0], ends.at(-1)]
  if (!least || !most || most.lte('0')) return { vi: '', en: '' }
  const [from, to] = [exactText(least), exactText(most)]
  const slip = slipNote(stated.value, roundHalfAwayFromZero(pointsFor(metric.formula, other.value, published.value), 0))
  return least.eq(most)
    ? {
        vi: `Số bình quân này ứng với ${from.vi} điểm phục vụ. ${slip.vi}`,
        en: `This average goes with ${from.en} service points. ${slip.en}`,
      }
    : {
        vi: `Số bình quân này ứng với ${from.vi} đến ${to.vi} điểm phục vụ. ${slip.vi}`,
        en: `This average goes with ${from.en} to ${to.en} service points. ${slip.en}`,
      }
}

/** The formulas of the room compute, solved for the points. */
function pointsFor(formula: string, other: Decimal, average: Decimal): Decimal {
  if (formula === 'averageServiceRadius') return other.div(PI.times(average).times(average))
  if (formula === 'pointsPer10000People') return average.times(other).div(TEN_THOUSAND)
  return other.div(average)
}
