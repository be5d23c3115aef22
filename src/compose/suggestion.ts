/** The remedy for an unknown name: the nearest known one, or the list of what there is. */
import { nearest } from '../locale/nearest.ts'
import type { Bilingual } from '../model/indicator.ts'

/** Longest list that a hint can hold and still be read. */
const LISTED = 15

export function suggestion(name: string, known: readonly string[]): Bilingual {
  const near = nearest(name, known, (candidate) => [candidate])
  if (near !== null) return { vi: `Có phải ý là «${near}»?`, en: `Did you mean “${near}”?` }
  if (known.length === 0) return { vi: 'Hiện không có tên nào dùng được.', en: 'There is no name that can be used.' }
  const list = [...known].sort().slice(0, LISTED).join(', ')
  const more = known.length > LISTED ? ', …' : ''
  return { vi: `Các tên dùng được: ${list}${more}.`, en: `Names that can be used: ${list}${more}.` }
}
