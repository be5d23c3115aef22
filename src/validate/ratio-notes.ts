/**
 * Helps to find which of three numbers is wrong where a share and its fraction disagree: a slip of a digit, or the
 * numerator or denominator that would give the published share.
 */
import { type Decimal, decimal, roundHalfAwayFromZero, toDigits } from '../model/decimal.ts'
import type { Bilingual } from '../model/indicator.ts'
import type { Fraction, Quantity } from '../model/quantity.ts'
import { digitSlip } from './digit-slip.ts'
import { bilingual, exactText, joined, numberText } from './figure-text.ts'
import { slipNote } from './slip-note.ts'

const HUNDRED = decimal('100')
const ONE = decimal('1')
const NOTHING: Bilingual = { vi: '', en: '' }

const notes = {
  swapped: {
    vi: 'Hai giá trị chỉ khác nhau ở hai chữ số đổi chỗ, có thể do gõ nhầm.',
    en: 'The two values differ only in two digits that changed places, perhaps a slip of the keyboard.',
  },
  oneDigit: {
    vi: 'Hai giá trị chỉ khác nhau một chữ số, có thể do gõ nhầm.',
    en: 'The two values differ in one digit only, perhaps a slip of the keyboard.',
  },
} as const satisfies Record<string, Bilingual>

/** Sentences on what may have happened; never empty. */
export function ratioNote(published: Quantity, fraction: Fraction, computed: Decimal): Bilingual {
  const slip = digitSlip(toDigits(published.value, published.decimals), toDigits(computed, published.decimals))
  return joined(
    [...(slip ? [notes[slip]] : []), numeratorNote(published, fraction), denominatorNote(published, fraction)],
    ' ',
  )
}

/** Which whole numerator over the denominator as written gives the published share. */
function numeratorNote(published: Quantity, { numerator, denominator }: Fraction): Bilingual {
  const fitting = wholeNear(published.value.times(denominator.value).div(HUNDRED), (candidate) =>
    gives(candidate, denominator.value, published),
  )
  const [below, share, fit] = [exactText(denominator.value), percent(published), fitting && exactText(fitting)]
  const slip = fitting ? slipNote(fitting, numerator.value) : NOTHING
  return fit
    ? {
        vi: `Với mẫu số ${below.vi}, tử số ${fit.vi} cho ${share.vi}. ${slip.vi}`.trimEnd(),
        en: `With the denominator ${below.en}, the numerator ${fit.en} gives ${share.en}. ${slip.en}`.trimEnd(),
      }
    : {
        vi: `Với mẫu số ${below.vi}, không có tử số nguyên nào cho ${share.vi}.`,
        en: `With the denominator ${below.en}, no whole numerator gives ${share.en}.`,
      }
}

/** Which whole denominator under the numerator as written gives the published share. */
function denominatorNote(published: Quantity, { numerator, denominator }: Fraction): Bilingual {
  const fitting = published.value.gt('0')
    ? wholeNear(numerator.value.times(HUNDRED).div(published.value), (candidate) =>
        gives(numerator.value, candidate, published),
      )
    : null
  const [above, share, fit] = [exactText(numerator.value), percent(published), fitting && exactText(fitting)]
  const slip = fitting ? slipNote(fitting, denominator.value) : NOTHING
  return fit
    ? {
        vi: `Với tử số ${above.vi}, mẫu số ${fit.vi} cho ${share.vi}. ${slip.vi}`.trimEnd(),
        en: `With the numerator ${above.en}, the denominator ${fit.en} gives ${share.en}. ${slip.en}`.trimEnd(),
      }
    : {
        vi: `Với tử số ${above.vi}, không có mẫu số nguyên nào cho ${share.vi}.`,
        en: `With the numerator ${above.en}, no whole denominator gives ${share.en}.`,
      }
}

const percent = ({ value, decimals }: Quantity): Bilingual =>
  bilingual((language) => `${numberText(value, decimals)[language]}%`)

/** The whole number next to an exact value, below or above, that passes the test; null where neither does. */
function wholeNear(exact: Decimal, passes: (candidate: Decimal) => boolean): Decimal | null {
  const nearest = roundHalfAwayFromZero(exact, 0)
  const other = nearest.gt(exact) ? nearest.minus(ONE) : nearest.plus(ONE)
  return [nearest, other].find(passes) ?? null
}

function gives(numerator: Decimal, denominator: Decimal, published: Quantity): boolean {
  if (numerator.lt('0') || denominator.lte('0') || numerator.gt(denominator)) return false
  const share = numerator.times(HUNDRED).div(denominator)
  return roundHalfAwayFromZero(share, published.decimals).eq(published.value)
}
