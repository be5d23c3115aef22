/** Recognises slips of the keyboard: one digit wrong, or two neighbours that changed places. */

export type DigitSlip = 'swapped' | 'oneDigit'

/** Compares two numbers written with the same places: one digit apart, two neighbours swapped, or neither. */
export function digitSlip(one: string, other: string): DigitSlip | null {
  if (one.length !== other.length) return null
  const apart = Array.from(one).flatMap((digit, position) => (digit === other[position] ? [] : [position]))
  const [first, second] = apart
  if (first === undefined || apart.length > 2) return null
  if (second === undefined) return 'oneDigit'
  const isSwap = isNeighbour(one, first, second) && one[first] === other[second] && one[second] === other[first]
  return isSwap ? 'swapped' : null
}

/** A decimal mark between two digits does not keep them apart: 34,2 and 32,4. */
function isNeighbour(text: string, first: number, second: number): boolean {
  return second === first + 1 || (second === first + 2 && text[first + 1] === '.')
}
