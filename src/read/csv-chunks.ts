/**
 * Cuts a CSV text into pieces of whole records with the place of each record, so that a large file is parsed piece by
 * piece. Quoting has been checked before: inside of quotes is where their number so far is odd.
 */

/** Large enough that the parser's start-up does not count, small enough that few rows are alive at once. */
const CHUNK_LENGTH = 1 << 18

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const QUOTE = 34

export interface CsvChunk {
  readonly text: string
  /** Offset of each record in the whole text. */
  readonly starts: readonly number[]
  /** Physical line of each record, from 1. */
  readonly lines: readonly number[]
}

/** The pieces in order. @param from offset of the first record @param line its physical line */
export function* csvChunks(text: string, from: number, line: number): Generator<CsvChunk> {
  let start = from
  let physical = line
  while (start < text.length) {
    const starts: number[] = []
    const lines: number[] = []
    let end = start
    while (end < text.length && (end - start < CHUNK_LENGTH || starts.length === 0)) {
      starts.push(end)
      lines.push(physical)
      const record = recordEnd(text, end)
      end = record.end
      physical += record.lines
    }
    yield { text: text.slice(start, end), starts, lines }
    start = end
  }
}

/** Offset behind the record's line end, and how many physical lines it covers. */
function recordEnd(text: string, start: number): { readonly end: number; readonly lines: number } {
  let isQuoted = false
  let lines = 0
  for (let index = start; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    if (unit === QUOTE) isQuoted = !isQuoted
    else if (unit === LINE_FEED || (unit === CARRIAGE_RETURN && text.charCodeAt(index + 1) !== LINE_FEED)) {
      lines += 1
      if (!isQuoted) return { end: index + 1, lines }
    }
  }
  return { end: text.length, lines }
}
