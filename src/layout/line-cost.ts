/** What is wrong with a line, as a number: spaces far from their natural width, a last line of next to nothing. */

/** `justify` stretches the spaces; `ragged` leaves the right edge free; `balanced` makes lines equally long. */
export type BreakMode = 'justify' | 'ragged' | 'balanced'

export interface CandidateLine {
  /** Width with spaces as they are. */
  readonly natural: number
  /** Spaces that can be widened. */
  readonly gaps: number
  readonly words: number
  readonly isLast: boolean
  /** Width that the line has to fill. */
  readonly width: number
  /** Width of a space. */
  readonly space: number
  readonly mode: BreakMode
}

/** Spaces give in by at most this share of their width. */
export const SHRINK = 0.2
// They are at ease when widened by half.
const STRETCH = 0.5
// A line of one long word and little else must not pull all other lines apart.
const FEW_GAPS = 5
const LONE_WORD = 2000
// A last line shorter than this share of the width looks like a slip.
const SHORT_LAST = 0.12
const SHORT_LAST_COST = 200

/** What no line should cost; where nothing else can be done, it is taken all the same. */
export const IMPOSSIBLE = 1e12
/** A tight line beside a loose one (Knuth and Plass: adjacent lines of unlike fitness). */
export const UNLIKE_NEIGHBOURS = 40
/** A line that begins with a dash reads like an item of a list. */
export const DASH_FIRST = 1000

/** How many looks a line can have. */
export const FITNESSES = 4
/** Looks of a line whose spaces are about as wide as they are, and of one that is not justified. */
export const EVEN = 1

/** The cost of a line by itself. */
export function lineCost(line: CandidateLine): number {
  const slack = line.width - line.natural
  switch (line.mode) {
    case 'justify':
      return justifiedCost(line, slack)
    case 'balanced':
      return slack < 0 ? IMPOSSIBLE : (slack / line.width) ** 2 + 1
    case 'ragged':
      return slack < 0 ? IMPOSSIBLE : raggedCost(line, slack)
    default:
      return line.mode satisfies never
  }
}

/** How a line that is possible looks beside its neighbours: 0 tight, 1 even, 2 loose, 3 very loose. */
export function lineFitness(line: CandidateLine): number {
  const slack = line.width - line.natural
  if (line.mode !== 'justify' || (line.isLast && slack >= 0)) return EVEN
  const ratio = stretchRatio(line, slack)
  if (ratio < -0.5) return 0
  if (ratio <= 0.5) return EVEN
  return ratio <= 1 ? 2 : 3
}

function raggedCost({ isLast, words, width }: CandidateLine, slack: number): number {
  if (isLast) return words === 1 ? 0.3 : 0
  return (slack / width) ** 2 + 0.01
}

function justifiedCost(line: CandidateLine, slack: number): number {
  if (line.isLast && slack >= 0) return lastLineCost(line)
  if (line.gaps === 0 && slack < -1e-6) return IMPOSSIBLE
  const ratio = stretchRatio(line, slack)
  return ratio < -1.000001 ? IMPOSSIBLE : (1 + 10 * Math.abs(ratio) ** 3) ** 2
}

/** How far the spaces are widened, or narrowed where it is negative, as a share of what they give at ease. */
function stretchRatio({ gaps, space }: CandidateLine, slack: number): number {
  return slack < 0 ? slack / (gaps * space * SHRINK) : slack / (Math.max(gaps, FEW_GAPS) * space * STRETCH)
}

function lastLineCost({ words, natural, width }: CandidateLine): number {
  if (words === 1) return LONE_WORD
  const lack = 1 - natural / (SHORT_LAST * width)
  return lack > 0 ? 1 + SHORT_LAST_COST * lack : 1
}
