/**
 * Breaks words into lines over the whole paragraph at once, after D. E. Knuth and M. F. Plass,
 * «Breaking paragraphs into lines» (Software: Practice and Experience 11, 1981), without hyphenation,
 * which Vietnamese does not have.
 */
import { type BreakMode, DASH_FIRST, lineCost, SHRINK, UNLIKE_NEIGHBOURS } from './line-cost.ts'
import type { Word } from './words.ts'

export interface LineMeasure {
  readonly firstWidth: number
  readonly width: number
  /** Width of a space. */
  readonly space: number
  readonly mode: BreakMode
}

/** The best lines that end before one word, the last of them of one fitness. */
interface Breaking {
  readonly cost: number
  /** Index after the last word. */
  readonly end: number
  readonly fitness: number
  /** The lines before its last. */
  readonly before: Breaking | null
}

// What is above the first line has no looks.
const FITNESS_AT_TOP = 1

/** The index after the last word of each line. Every word fits alone in its line, or stands alone. */
export function breakLines(words: readonly Word[], measure: LineMeasure): readonly number[] {
  const breakings: (readonly Breaking[])[] = [[{ cost: 0, end: 0, fitness: FITNESS_AT_TOP, before: null }]]
  const dashes = words.map(isDash)
  for (let end = 1; end <= words.length; end += 1)
    breakings.push(bestBreakings({ words, dashes, end }, breakings, measure))
  const ends: number[] = []
  for (let at: Breaking | null = cheapest(breakings.at(-1) ?? []); at?.before; at = at.before) ends.push(at.end)
  return ends.toReversed()
}

interface Beginning {
  readonly words: readonly Word[]
  /** Whether each word is a dash. */
  readonly dashes: readonly boolean[]
  readonly end: number
}

/** The best lines up to word `end`, for each fitness that their last line can have. */
function bestBreakings(
  { words, dashes, end }: Beginning,
  breakings: readonly (readonly Breaking[])[],
  measure: LineMeasure,
): readonly Breaking[] {
  const best: (Breaking | undefined)[] = []
  const widest = Math.max(measure.firstWidth, measure.width)
  const { space, mode } = measure
  let inked = 0
  let gaps = 0
  let ties = 0
  for (let start = end - 1; start >= 0; start -= 1) {
    inked += words[start]?.width ?? 0
    ties += words[start]?.ties ?? 0
    if (start < end - 1 && words[start + 1]?.spaceBefore) gaps += 1
    const give = mode === 'justify' ? SHRINK * (gaps + ties) : 0
    if (start < end - 1 && inked + (gaps - give) * space > widest) break
    const width = start === 0 ? measure.firstWidth : measure.width
    const natural = inked + gaps * space
    const isLast = end === words.length
    const line = lineCost({ natural, gaps: gaps + ties, words: end - start, isLast, width, space, mode })
    const own = line.cost + (start > 0 && dashes[start] ? DASH_FIRST : 0)
    for (const before of breakings[start] ?? []) {
      const cost = before.cost + own + (isUnlike(before.fitness, line.fitness) ? UNLIKE_NEIGHBOURS : 0)
      const rival = best[line.fitness]
      if (!rival || cost < rival.cost) best[line.fitness] = { cost, end, fitness: line.fitness, before }
    }
  }
  return best.filter((each) => each !== undefined)
}

function isUnlike(above: number, below: number): boolean {
  return Math.abs(above - below) > 1
}

function cheapest(breakings: readonly Breaking[]): Breaking | null {
  return breakings.reduce<Breaking | null>((best, each) => (best && best.cost <= each.cost ? best : each), null)
}

/** Whether a word is nothing but a hyphen or a dash, as between the parts of «Bưu điện - Văn hóa xã». */
function isDash({ pieces }: Word): boolean {
  const text = pieces.length === 1 ? pieces[0]?.text : undefined
  return text === '-' || text === '–' || text === '—'
}
