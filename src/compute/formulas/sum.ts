/** A total made of its parts, such as the connection points of all levels. */
import { decimal } from '../../model/decimal.ts'
import type { Formula } from './formula.ts'

/** All parts added up, in the parts' own unit; undefined without a part. Source: the breakdown that the export gives. */
export const sum: Formula = {
  name: 'sum',
  notation: '{part}',
  parameters: [{ name: 'part', label: { vi: 'từng phần', en: 'part' }, effect: 'raises' }],
  repeats: true,
  evaluate(parts) {
    if (parts.length === 0) return null
    return parts.reduce((total, part) => total.plus(part), decimal('0'))
  },
}
