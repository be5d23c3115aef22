/**
 * Breaks words into lines over the whole paragraph at once, after D. E. Knuth and M. F. Plass,
 * «Breaking paragraphs into lines» (Software: Practice and Experience 11, 1981), without hyphenation,
 * which Vietnamese does not have.
 */
import {
  type BreakMode,
  type CandidateLine,
  DASH_FIRST,
  EVEN,
  FITNESSES,
  IMPOSSIBLE,
  lineCost,
  lineFitness,
  SHRINK,
  UNLIKE_NEIGHBOURS,
} from './line-cost.ts'
import type { Word } from './words.ts'

export interface LineMeasure {
  readonly firstWidth: number
  readonly width: number
  /** Width of a space. */
  readonly space: number
  readonly mode: BreakMode
}

/**
 * The best lines that end before a word, the last of them of one fitness: state `end * FITNESSES + fitness`. Rows of numbers
 * instead of objects, since a page of text tries some ten thousand lines.
 */
interface Breakings {
  readonly costs: Float64Array
  /** The state of the lines before the last one. */
  readonly before: Int32Array
}

// What is above the first line has no looks.
const AT_TOP = EVEN

/** The index after the last word of each line. Every word fits alone in its line, or stands alone. */
export function breakLines(words: readonly Word[], measure: LineMeasure): readonly number[] {
  if (words.length === 0) return []
  if (fitsOneLine(words, measure)) return [words.length]
  const states = (words.length + 1) * FITNESSES
  const breakings = { costs: new Float64Array(states).fill(Number.POSITIVE_INFINITY), before: new Int32Array(states) }
  breakings.costs[AT_TOP] = 0
  const dashes = words.map(isDash)
  for (let end = 1; end <= words.length; end += 1) findBreakings({ words, dashes, end }, breakings, measure)
  const ends: number[] = []
  for (let state = cheapest(words.length, breakings); state >= FITNESSES; state = breakings.before[state] ?? 0) {
    ends.push(Math.floor(state / FITNESSES))
  }
  return ends.toReversed()
}

/** Whether nothing is better than one line; for justified lines that is not said before the others are tried. */
function fitsOneLine(words: readonly Word[], { firstWidth, space, mode }: LineMeasure): boolean {
  if (words.length === 1) return true
  if (mode === 'justify') return false
  let inked = 0
  let gaps = 0
  for (let at = words.length - 1; at >= 0; at -= 1) {
    inked += words[at]?.width ?? 0
    if (at > 0 && words[at]?.spaceBefore) gaps += 1
  }
  return inked + gaps * space <= firstWidth
}

interface Beginning {
  readonly words: readonly Word[]
  /** Whether each word is a dash. */
  readonly dashes: readonly boolean[]
  readonly end: number
}

/** Finds the best lines up to word `end`, for each fitness that their last line can have. */
function findBreakings({ words, dashes, end }: Beginning, breakings: Breakings, measure: LineMeasure): void {
  const { firstWidth, space, mode } = measure
  const widest = Math.max(firstWidth, measure.width)
  const isLast = end === words.length
  // One line for all that are tried.
  const line: { -readonly [Key in keyof CandidateLine]: CandidateLine[Key] } = {
    natural: 0,
    gaps: 0,
    words: 0,
    isLast,
    width: measure.width,
    space,
    mode,
  }
  let inked = 0
  let gaps = 0
  let ties = 0
  for (let start = end - 1; start >= 0; start -= 1) {
    const word = words[start]
    inked += word?.width ?? 0
    ties += word?.ties ?? 0
    if (start < end - 1 && words[start + 1]?.spaceBefore) gaps += 1
    const give = mode === 'justify' ? SHRINK * (gaps + ties) : 0
    if (start < end - 1 && inked + (gaps - give) * space > widest) break
    if (start === 0) line.width = firstWidth
    line.natural = inked + gaps * space
    line.gaps = gaps + ties
    line.words = end - start
    const own = lineCost(line)
    const fitness = own < IMPOSSIBLE ? lineFitness(line) : EVEN
    take(start, end, own + (start > 0 && dashes[start] ? DASH_FIRST : 0), fitness, breakings)
  }
}

/** Puts a line from word `start` to word `end` below the best lines before it. */
function take(start: number, end: number, own: number, fitness: number, { costs, before }: Breakings): void {
  const state = end * FITNESSES + fitness
  for (let above = 0; above < FITNESSES; above += 1) {
    const from = start * FITNESSES + above
    const cost = (costs[from] ?? 0) + own + (isUnlike(above, fitness) ? UNLIKE_NEIGHBOURS : 0)
    if (cost < (costs[state] ?? 0)) {
      costs[state] = cost
      before[state] = from
    }
  }
}

function isUnlike(above: number, below: number): boolean {
  return above - below > 1 || below - above > 1
}

function cheapest(end: number, { costs }: Breakings): number {
  let best = end * FITNESSES
  for (let state = best + 1; state < (end + 1) * FITNESSES; state += 1) {
    if ((costs[state] ?? 0) < (costs[best] ?? 0)) best = state
  }
  return best
}

/** Whether a word is nothing but a hyphen or a dash, as between the parts of «Bưu điện - Văn hóa xã». */
function isDash({ pieces }: Word): boolean {
  const text = pieces.length === 1 ? pieces[0]?.text : undefined
  return text === '-' || text === '–' || text === '—'
}
