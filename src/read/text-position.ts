/** Physical lines and columns of a decoded text: what a person sees in an editor. */
import { placeIn, type SourceLocation } from '../model/provenance.ts'

const LINE_FEED = 10
const CARRIAGE_RETURN = 13

export interface LineIndex {
  /** Line and column (in characters, not code units) of an offset, both from 1. */
  positionOf(offset: number): { readonly line: number; readonly column: number }
}

/**
 * Offsets at which lines begin; CRLF, LF and CR each end a line. Programs write JSON of many megabytes on one line, so a
 * column is reckoned from the few letters outside the basic plane and never counted from the line's beginning.
 */
export function lineIndex(text: string): LineIndex {
  const starts = [0]
  /** Offsets of the second halves of letters outside the basic plane. */
  const halves: number[] = []
  for (let index = 0; index < text.length; index += 1) {
    if (endsLine(text, index)) starts.push(index + 1)
    else if (isSecondHalf(text, index)) halves.push(index)
  }
  return {
    positionOf(offset) {
      const line = lastAtOrBefore(starts, offset)
      const start = starts[line] ?? 0
      const within = countBefore(halves, offset) - countBefore(halves, start)
      return { line: line + 1, column: Math.min(offset, text.length) - start - within + 1 }
    },
  }
}

function isSecondHalf(text: string, index: number): boolean {
  const unit = text.charCodeAt(index)
  if (unit < 0xdc00 || unit > 0xdfff) return false
  const before = text.charCodeAt(index - 1)
  return before >= 0xd800 && before <= 0xdbff
}

/** How many of the sorted offsets lie before one. */
function countBefore(offsets: readonly number[], offset: number): number {
  if ((offsets[0] ?? offset) >= offset) return 0
  return lastAtOrBefore(offsets, offset - 1) + 1
}

/** True where the code unit at `index` is the last one of a line's end. */
export function endsLine(text: string, index: number): boolean {
  const unit = text.charCodeAt(index)
  return unit === LINE_FEED || (unit === CARRIAGE_RETURN && text.charCodeAt(index + 1) !== LINE_FEED)
}

/** Number of characters between two offsets; a letter outside the basic plane counts once. */
export function characters(text: string, from: number, to: number): number {
  let count = 0
  for (const _ of text.slice(from, to)) count += 1
  return count
}

/** A place in a text file that is neither a sheet nor inside JSON. */
export function placeInText(
  file: string,
  position: { line: number; column: number } | null,
  text: string | null,
): SourceLocation {
  return { ...placeIn(file), line: position?.line ?? null, column: position?.column ?? null, text }
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
