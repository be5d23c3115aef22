/** What a template puts out: runs of its own text, and slots that hold values, so that a value can never be syntax. */
import type { Phrase } from '../model/report-view.ts'
import type { Place } from './template-nodes.ts'
import { placeAfter } from './template-place.ts'

export type Slot =
  | { readonly kind: 'phrase'; readonly phrase: Phrase }
  /** A whole section, composed from its own file. */
  | { readonly kind: 'section'; readonly name: string }

export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly place: Place }
  | { readonly kind: 'slot'; readonly slot: Slot; readonly place: Place }
  /** A tag that printed nothing: a line, or a list item, with nothing else on it is no line. */
  | { readonly kind: 'nothing'; readonly place: Place }

/** Text with a sentinel for each slot: what the Markdown parser sees. */
export interface Composition {
  readonly text: string
  readonly slots: readonly Slot[]
  /** The place in the template of an offset in the text. */
  readonly placeOf: (offset: number) => Place
}

/** Private use letters: ordinary letters to Markdown, and refused in templates and in data. */
const OPEN = '\uE000'
const CLOSE = '\uE001'
const NOTHING = '\uE002'

export const SENTINEL = /\uE000(\d+)\uE001/g

const ITEM_MARK = String.raw`(?:[-+*]|\d+[.)])[ \t]+`
/** The text of a list item that goes on, indented, in the next line. */
const CONTINUED = String.raw`\n[ \t]+(?!${ITEM_MARK})(?=\S)`

/**
 * What is taken away: a line, or a list item, of which nothing is left; the line break after a list mark whose text
 * begins in the next line; the marks themselves.
 */
const EMPTIED = new RegExp(
  [
    String.raw`(?<=^[ \t]*${ITEM_MARK})[ \t\uE002]*\uE002[ \t\uE002]*${CONTINUED}`,
    String.raw`^[ \t]*(?:${ITEM_MARK}(?![ \t\uE002]*${CONTINUED}))?[ \t\uE002]*\uE002[ \t\uE002]*(?:\n|$)`,
    String.raw`\uE002`,
  ].join('|'),
  'gm',
)

interface Start {
  readonly offset: number
  readonly piece: Piece
}

/** Joins pieces to one text. Slots are numbered in order, so that equal branches give equal texts. */
export function composition(pieces: readonly Piece[]): Composition {
  const slots: Slot[] = []
  const starts: Start[] = []
  let text = ''
  for (const piece of pieces) {
    starts.push({ offset: text.length, piece })
    if (piece.kind === 'text') text += piece.text
    else if (piece.kind === 'slot') text += `${OPEN}${slots.push(piece.slot) - 1}${CLOSE}`
    else text += NOTHING
  }
  const cuts = [...text.matchAll(EMPTIED)].map((match) => ({ offset: match.index, length: match[0].length }))
  return { text: text.replace(EMPTIED, ''), slots, placeOf: (offset) => placeIn(starts, beforeCuts(offset, cuts)) }
}

/** Where an offset of the text was before the emptied lines were taken away. */
function beforeCuts(offset: number, cuts: readonly { readonly offset: number; readonly length: number }[]): number {
  return cuts.reduce((position, cut) => (cut.offset <= position ? position + cut.length : position), offset)
}

function placeIn(starts: readonly Start[], offset: number): Place {
  const found = starts.findLast((start) => start.offset <= offset)
  if (!found) return { line: 1, column: 1 }
  const { piece } = found
  return piece.kind === 'text' ? placeAfter(piece.text, offset - found.offset, piece.place) : piece.place
}

/** The printed text of a phrase, for questions about its first and last letter. */
export function phraseText(phrase: Phrase): string {
  return phrase.map((part) => (typeof part === 'string' ? part : part.text)).join('')
}

/** True where nothing would be printed: no slot, no letter and no digit. */
export function isBlank(pieces: readonly Piece[]): boolean {
  return pieces.every(
    (piece) => piece.kind !== 'slot' && (piece.kind === 'nothing' || !/[\p{L}\p{N}]/u.test(piece.text)),
  )
}
