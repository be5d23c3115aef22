/** Names of provinces in a sentence: all of them, or a reference to the annex where they are many. */

/** Longer lists stand in the annex (as lists of names in a province's report). */
const MOST_NAMES = 6

/** `Hà Giang, Cao Bằng và Lai Châu` */
export function nameList(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} và ${names.at(-1)}`
}

/** `: Hà Giang, Cao Bằng và Lai Châu`, or ` (nêu tại Phụ lục)`. */
export function namesOrAnnex(names: readonly string[]): string {
  return names.length > MOST_NAMES ? ' (nêu tại Phụ lục)' : `: ${nameList(names)}`
}
