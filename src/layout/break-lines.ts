/**
 * Breaks words into lines over the whole paragraph at once, after D. E. Knuth and M. F. Plass,
 * «Breaking paragraphs into lines» (Software: Practice and Experience 11, 1981), without hyphenation,
 * which Vietnamese does not have.
 */
import type { Word } from './words.ts'

/** `justify` stretches the spaces; `ragged` leaves the right edge free; `balanced` makes lines equally long. */
export type BreakMode = 'justify' | 'ragged' | 'balanced'

export interface LineMeasure {
  readonly firstWidth: number
  readonly width: number
  /** Width of a space. */
  readonly space: number
  readonly mode: BreakMode
}

// Spaces give in by a fifth and are at ease when widened by half.
const SHRINK = 0.2
const STRETCH = 0.5
// A line of one long word and little else must not pull all other lines apart.
const FEW_GAPS = 5
const IMPOSSIBLE = 1e12
const LONE_WORD = 2000

/** The index after the last word of each line. Every word fits alone in its line, or stands alone. */
export function breakLines(words: readonly Word[], measure: LineMeasure): readonly number[] {
  const count = words.length
  const cost: number[] = [0]
  const from: number[] = [0]
  for (let end = 1; end <= count; end += 1) {
    const best = bestStart(words, end, cost, measure)
    cost.push(best.cost)
    from.push(best.start)
  }
  const ends: number[] = []
  for (let end = count; end > 0; end = from[end] ?? 0) ends.push(end)
  return ends.toReversed()
}

interface Start {
  readonly start: number
  readonly cost: number
}

/** The start of the line that ends before word `end`, at the least cost of all lines up to it. */
function bestStart(words: readonly Word[], end: number, cost: readonly number[], measure: LineMeasure): Start {
  let best: Start = { start: end - 1, cost: Number.POSITIVE_INFINITY }
  let natural = 0
  let gaps = 0
  let ties = 0
  const widest = Math.max(measure.firstWidth, measure.width)
  for (let start = end - 1; start >= 0; start -= 1) {
    natural += words[start]?.width ?? 0
    ties += words[start]?.ties ?? 0
    if (start < end - 1 && words[start + 1]?.spaceBefore) gaps += 1
    const give = measure.mode === 'justify' ? SHRINK * (gaps + ties) : 0
    const tightest = natural + (gaps - give) * measure.space
    if (start < end - 1 && tightest > widest) break
    const width = natural + gaps * measure.space
    const line = { natural: width, gaps: gaps + ties, words: end - start, isLast: end === words.length }
    const total = (cost[start] ?? 0) + lineCost(line, start === 0 ? measure.firstWidth : measure.width, measure)
    if (total < best.cost) best = { start, cost: total }
  }
  return best
}

interface CandidateLine {
  readonly natural: number
  /** Spaces that can be widened. */
  readonly gaps: number
  readonly words: number
  readonly isLast: boolean
}

function lineCost(line: CandidateLine, width: number, measure: LineMeasure): number {
  const slack = width - line.natural
  if (measure.mode === 'justify') return justifiedCost(line, slack, measure.space)
  if (slack < 0) return IMPOSSIBLE
  if (measure.mode === 'balanced') return (slack / width) ** 2 + 1
  const lone = line.isLast && line.words === 1 ? 0.3 : 0
  return line.isLast ? lone : (slack / width) ** 2 + 0.01
}

function justifiedCost(line: CandidateLine, slack: number, space: number): number {
  if (line.isLast && slack >= 0) return line.words === 1 ? LONE_WORD : 1
  if (line.gaps === 0 && slack < -1e-6) return IMPOSSIBLE
  const ratio = slack / (Math.max(line.gaps, slack < 0 ? 0 : FEW_GAPS) * space * (slack < 0 ? SHRINK : STRETCH))
  if (ratio < -1.000001) return IMPOSSIBLE
  return (1 + 10 * Math.abs(ratio) ** 3) ** 2
}
