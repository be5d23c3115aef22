/** The form of a cell that holds nothing but a short number, told by a glance at its bytes. */
import type { RowGlance } from '../model/raw-table.ts'

/** `comma` and `point` are decimals that cannot be thousands: not three of them. */
export type NumberForm = 'empty' | 'whole' | 'comma' | 'point' | 'other'

/** Far below where digits become too many. */
const LONGEST = 15

const COMMA = 44
const POINT = 46
const ZERO = 48
const NINE = 57

/** Total; `other` says only that the cell must be read. @param field number of the column, from 1 */
export function numberForm({ bytes, bounds, first, width }: RowGlance, field: number): NumberForm {
  if (field > width) return 'empty'
  const begin = bounds[first + 2 * (field - 1)] ?? 0
  const end = bounds[first + 2 * (field - 1) + 1] ?? 0
  if (begin === end) return 'empty'
  if (end - begin > LONGEST) return 'other'
  let mark = -1
  for (let index = begin; index < end; index += 1) {
    const byte = bytes[index] ?? 0
    if (byte >= ZERO && byte <= NINE) continue
    if (mark >= 0 || index === begin || (byte !== COMMA && byte !== POINT)) return 'other'
    mark = index
  }
  if (mark < 0) return 'whole'
  const decimals = end - mark - 1
  if (decimals === 0 || decimals === 3) return 'other'
  return bytes[mark] === COMMA ? 'comma' : 'point'
}
