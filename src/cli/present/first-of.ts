/** A long list shortened for a sentence. */
import type { Bilingual } from '../../model/indicator.ts'

const MOST = 3

/** The first few of a list, and how many more there are. */
export function firstOf(names: readonly string[]): Bilingual {
  const list = names.slice(0, MOST).join(', ')
  const more = names.length - MOST
  return more > 0 ? { vi: `${list} và ${more} mục khác`, en: `${list} and ${more} more` } : { vi: list, en: list }
}
