/** The form of a cell that holds nothing but a short number, told by a glance at its characters. */

/** `comma` and `point` are decimals that cannot be thousands: not three of them. */
export type NumberForm = 'empty' | 'whole' | 'comma' | 'point' | 'other'

/** Far below where digits become too many. */
const LONGEST = 15

const COMMA = 44
const POINT = 46
const ZERO = 48
const NINE = 57

/** Total; `other` says only that the cell must be read. */
export function numberForm(text: string): NumberForm {
  const { length } = text
  if (length === 0) return 'empty'
  if (length > LONGEST) return 'other'
  let mark = -1
  for (let index = 0; index < length; index += 1) {
    const unit = text.charCodeAt(index)
    if (unit >= ZERO && unit <= NINE) continue
    if (mark >= 0 || index === 0 || (unit !== COMMA && unit !== POINT)) return 'other'
    mark = index
  }
  if (mark < 0) return 'whole'
  const decimals = length - mark - 1
  if (decimals === 0 || decimals === 3) return 'other'
  return text.charCodeAt(mark) === COMMA ? 'comma' : 'point'
}
