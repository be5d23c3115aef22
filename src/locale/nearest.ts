/** «Có phải ý là …?»: the known name that a mistyped one most likely means. The only door to fastest-levenshtein. */
import { distance } from 'fastest-levenshtein'
import { foldBare, foldName } from './fold.ts'

/** One wrong letter in four is still a slip; more is another word. */
const LETTERS_PER_SLIP = 4

/** Wrong diacritics count little beside wrong letters: they only decide between equally near names. */
const DIACRITIC_WEIGHT = 0.01

/**
 * The candidate with the nearest name, null where none is near for the length of the text. Ties go to the first.
 * @param nameOf all names and codes under which a candidate is known
 */
export function nearest<T>(
  text: string,
  candidates: readonly T[],
  nameOf: (candidate: T) => readonly string[],
): T | null {
  const bare = foldBare(text)
  const folded = foldName(text)
  let best: T | null = null
  let bestCost = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    for (const name of nameOf(candidate)) {
      const cost = costOf(bare, folded, name)
      if (cost < bestCost) {
        best = candidate
        bestCost = cost
      }
    }
  }
  return best
}

/** Weighted edits between a text and a name; infinite where they are too far apart. */
function costOf(bare: string, folded: string, name: string): number {
  const known = foldedOf(name)
  const allowed = Math.max(1, Math.floor(Math.max(bare.length, known.bare.length) / LETTERS_PER_SLIP))
  // Edits are never fewer than the difference of the lengths: most candidates fall here, before the costly part.
  if (Math.abs(bare.length - known.bare.length) > allowed || bare === '') return Number.POSITIVE_INFINITY
  const edits = distance(bare, known.bare)
  if (edits > allowed || edits >= bare.length) return Number.POSITIVE_INFINITY
  return edits + DIACRITIC_WEIGHT * distance(folded, known.folded)
}

interface FoldedName {
  readonly bare: string
  readonly folded: string
}

/** The same few hundred names are compared with every unknown text of a file: they are folded once. */
const foldedNames = new Map<string, FoldedName>()
const MOST_NAMES = 5000

function foldedOf(name: string): FoldedName {
  const known = foldedNames.get(name)
  if (known) return known
  const folded = { bare: foldBare(name), folded: foldName(name) }
  if (foldedNames.size >= MOST_NAMES) foldedNames.clear()
  foldedNames.set(name, folded)
  return folded
}
