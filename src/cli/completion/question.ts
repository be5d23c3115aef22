/** Tells the question of a shell from a command; loaded by every run, and so kept apart from the answer. */

/** What the scripts of the shells put first. It is no command of its own, for nobody is to type it. */
const QUESTION = 'complete'

/** Whether the arguments of the program are such a question: the word, and a number. */
export function isQuestion([first, place]: readonly string[]): boolean {
  return first === QUESTION && place !== undefined && /^\d{1,4}$/.test(place)
}
