/** Rows of the files as written, for the frames around what was found. Only the rows that are shown are kept. */
import type { SourceLocation } from '../model/provenance.ts'

/** A row, or the part of a long one around a place. */
export interface SourceRow {
  readonly text: string
  /** Characters of the row before the text. */
  readonly skipped: number
  /** Whether the row goes on behind the text. */
  readonly isCut: boolean
}

/** Finds the row of a place; null where the place has no row, or its file is not text. */
export type RowAt = (place: SourceLocation) => SourceRow | null

/** Text of a file in UTF-8, by its name in places; null where it has none. */
export type FileText = (file: string) => Uint8Array | null

/** More characters than any terminal shows on either side: a JSON file may be a single line of megabytes. */
const REACH = 300

const NO_ROWS: RowAt = () => null

/**
 * The rows of some places. Each file is asked for once and let go of before the next.
 * @param places whose rows will be asked for; those of others are not found
 */
export function sourceRows(places: readonly SourceLocation[], textOf: FileText): RowAt {
  const inText = places.filter(({ line, sheet }) => line !== null && sheet === null)
  if (inText.length === 0) return NO_ROWS
  const rows = new Map<string, SourceRow>()
  for (const file of new Set(inText.map((place) => place.file))) {
    const bytes = textOf(file)
    if (bytes === null) continue
    const own = inText.filter((place) => place.file === file)
    const spans = lineSpans(bytes, new Set(own.map(({ line }) => line ?? 0)))
    for (const place of own) {
      const span = spans.get(place.line ?? 0)
      if (span) rows.set(keyOf(place), excerpt(bytes, span, place.column ?? 1))
    }
  }
  return (place) => rows.get(keyOf(place)) ?? null
}

function keyOf({ file, line, column }: SourceLocation): string {
  return JSON.stringify([file, line, column])
}

interface Span {
  readonly start: number
  readonly end: number
}

const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/** Where the wanted lines stand in the bytes; CRLF, LF and CR each end a line. */
function lineSpans(bytes: Uint8Array, wanted: ReadonlySet<number>): ReadonlyMap<number, Span> {
  const spans = new Map<number, Span>()
  let start = 0
  for (let line = 1; spans.size < wanted.size; line += 1) {
    const end = lineEnd(bytes, start)
    if (wanted.has(line)) spans.set(line, { start, end })
    if (end === bytes.length) break
    start = end + (bytes[end] === CARRIAGE_RETURN && bytes[end + 1] === LINE_FEED ? 2 : 1)
  }
  return spans
}

function lineEnd(bytes: Uint8Array, start: number): number {
  let index = start
  while (index < bytes.length && bytes[index] !== LINE_FEED && bytes[index] !== CARRIAGE_RETURN) index += 1
  return index
}

/** The characters around a column: of a national file only these become text. */
function excerpt(bytes: Uint8Array, { start, end }: Span, column: number): SourceRow {
  const skipped = Math.max(0, column - 1 - REACH)
  const from = offsetAfter(bytes, start, end, skipped)
  const to = offsetAfter(bytes, from, end, column - 1 - skipped + REACH)
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(from, to))
  return { text, skipped, isCut: to < end }
}

/** Offset behind a number of characters. */
function offsetAfter(bytes: Uint8Array, start: number, end: number, characters: number): number {
  let offset = start
  for (let passed = 0; passed < characters && offset < end; passed += 1) {
    offset += 1
    while (offset < end && ((bytes[offset] ?? 0) & 0xc0) === 0x80) offset += 1
  }
  return offset
}
