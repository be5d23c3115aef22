/** The remark that two numbers which ought to be the same differ only by a slip of the keyboard. */
import { type Decimal, toExactDigits } from '../model/decimal.ts'
import type { Bilingual } from '../model/indicator.ts'
import { digitSlip } from './digit-slip.ts'
import { bilingual, exactText } from './figure-text.ts'

const words = {
  swapped: {
    vi: 'chỉ khác nhau ở hai chữ số đổi chỗ, có thể do gõ nhầm',
    en: 'differ only in two digits that changed places, perhaps a slip of the keyboard',
  },
  oneDigit: {
    vi: 'chỉ khác nhau một chữ số, có thể do gõ nhầm',
    en: 'differ in one digit only, perhaps a slip of the keyboard',
  },
} as const satisfies Record<string, Bilingual>

/** `28 và 82 chỉ khác nhau ở hai chữ số đổi chỗ, có thể do gõ nhầm. `; empty where that is not so, or for one digit each. */
export function slipNote(one: Decimal, other: Decimal): Bilingual {
  const [digits, others] = [toExactDigits(one), toExactDigits(other)]
  const slip = digits.length > 1 ? digitSlip(digits, others) : null
  if (!slip) return { vi: '', en: '' }
  const [first, second] = [exactText(one), exactText(other)]
  const and = { vi: 'và', en: 'and' } as const
  return bilingual((language) => `${first[language]} ${and[language]} ${second[language]} ${words[slip][language]}. `)
}
