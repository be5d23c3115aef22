/** Names of provinces in a sentence, where they are few enough for one. */

/** Longer lists stand in the annex (as lists of names in a province's report). */
const MOST_NAMES = 6

/** `Hà Giang, Cao Bằng và Lai Châu` */
export function nameList(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} và ${names.at(-1)}`
}

/** The names for a sentence; null where there are none, or so many that the sentence refers to the annex. */
export function shortNameList(names: readonly string[]): string | null {
  return names.length === 0 || names.length > MOST_NAMES ? null : nameList(names)
}
