/**
 * Which character separates the cells of a CSV file. The whole file is looked at: the first lines of an office's
 * export are often titles, and decimal commas look like separators.
 */

/** Candidates; the earlier one wins a tie. Excel in Vietnamese writes semicolons. */
const DELIMITERS = [';', '\t', '|', ','] as const

export type Delimiter = (typeof DELIMITERS)[number]

const CANDIDATES = DELIMITERS.join('')

const QUOTE = '"'

/** How often each number of delimiters in a record occurs. */
type Histogram = Map<number, number>

/** The delimiter that most records hold, and hold equally often; a comma for a file of one column. */
export function settleDelimiter(text: string, from: number): Delimiter {
  const histograms = survey(text, from)
  let best: Delimiter = ','
  let bestScore = 0
  DELIMITERS.forEach((delimiter, index) => {
    const score = scoreOf(histograms[index] ?? new Map())
    if (score > bestScore) {
      best = delimiter
      bestScore = score
    }
  })
  return best
}

/** Records that hold the delimiter at all, plus those that agree on how often. */
function scoreOf(histogram: Histogram): number {
  let covered = 0
  let agreed = 0
  for (const [count, records] of histogram) {
    if (count === 0) continue
    covered += records
    agreed = Math.max(agreed, records)
  }
  return covered + agreed
}

/** Counts every candidate outside of quotes, record by record. */
function survey(text: string, from: number): readonly Histogram[] {
  const histograms: readonly Histogram[] = DELIMITERS.map(() => new Map())
  let counts = DELIMITERS.map(() => 0)
  let atFieldStart = true
  const endRecord = (): void => {
    counts.forEach((count, index) => {
      const histogram = histograms[index]
      histogram?.set(count, (histogram.get(count) ?? 0) + 1)
    })
    counts = DELIMITERS.map(() => 0)
  }
  for (let index = from; index < text.length; index += 1) {
    const unit = text[index]
    if (unit === QUOTE && atFieldStart) {
      index = quoteEnd(text, index)
      atFieldStart = false
      continue
    }
    const candidate = CANDIDATES.indexOf(text.charAt(index))
    if (candidate >= 0) counts[candidate] = (counts[candidate] ?? 0) + 1
    const isBreak = unit === '\n' || unit === '\r'
    if (isBreak) endRecord()
    atFieldStart = candidate >= 0 || isBreak
  }
  endRecord()
  return histograms
}

/** Offset of the quote that closes the one at `open`; the end of the text where none does. */
function quoteEnd(text: string, open: number): number {
  let index = text.indexOf(QUOTE, open + 1)
  while (index >= 0 && text[index + 1] === QUOTE) index = text.indexOf(QUOTE, index + 2)
  return index < 0 ? text.length : index
}
