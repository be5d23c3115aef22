/** Letters of points and lettered lists, as the decree's own lists run: without ă, â, ê, ô, ơ, ư, f, j, w and z. */

const LETTERS = Array.from('abcdđeghiklmnopqrstuvxy')

/** The letter of the point at an index from 0: `a` … `y`, then `aa`, `ab` … */
export function pointLetter(index: number): string {
  const letter = LETTERS[index % LETTERS.length] ?? ''
  return index < LETTERS.length ? letter : pointLetter(Math.floor(index / LETTERS.length) - 1) + letter
}
