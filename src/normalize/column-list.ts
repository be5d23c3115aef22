/** Columns as a message names them. */
import type { Bilingual } from '../model/indicator.ts'

/** Enough to see which are meant. */
const MOST_NAMED = 5

/** «Cột «Quý I»», «Các cột «Quý I», «Quý II», …»; the places of the message lead to all of them. */
export function columnNames(names: readonly string[]): Bilingual {
  const named = names.slice(0, MOST_NAMED).map((name) => `«${name}»`)
  const list = named.join(', ') + (names.length > MOST_NAMED ? ', …' : '')
  if (names.length === 1) return { vi: `Cột ${list}`, en: `Column ${list}` }
  return { vi: `Các cột ${list}`, en: `Columns ${list}` }
}
