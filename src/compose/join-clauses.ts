/** Makes one sentence of the clauses that are left: joined, capitalized and closed, with no comma dangling. */
import { type Piece, phraseText } from './pieces.ts'
import type { Phrase } from '../model/report-view.ts'
import type { Place } from './template-nodes.ts'

export interface Clause {
  readonly pieces: readonly Piece[]
  /** What stands between it and the clause before it. */
  readonly join: string
}

const OPENING_STRAY = /^[\s,;]+/u
const CLOSING_STRAY = /[\s,;]+$/u
/** Marks and brackets that may stand before the first letter. */
const BEFORE_FIRST_LETTER = /^[\s*_«“"'(\\]*/u
const SENTENCE_END = /[.!?:;…][*_»”")]*$/u

/** Clauses without stray commas at their ends, with their joints between. */
export function joinClauses(clauses: readonly Clause[], place: Place): readonly Piece[] {
  return clauses.flatMap((clause, index) => {
    const pieces = trimmed(clause.pieces)
    return index === 0 ? pieces : [{ kind: 'text', text: clause.join, place } as const, ...pieces]
  })
}

/** A sentence on one line: capital letter first, `end` last unless the text already closes itself. */
export function asSentence(pieces: readonly Piece[], end: string, place: Place): readonly Piece[] {
  const capitalized = capitalize(pieces.map(onOneLine))
  if (SENTENCE_END.test(lastText(capitalized))) return capitalized
  return [...capitalized, { kind: 'text', text: end, place }]
}

/** Lines of the template are not lines of the text; only a backslash breaks one. */
function onOneLine(piece: Piece): Piece {
  return piece.kind === 'text' ? { ...piece, text: piece.text.replace(/(?<!\\)\s*\n\s*/g, ' ') } : piece
}

/** Takes white space and commas from both ends; values are left alone. */
export function trimmed(pieces: readonly Piece[]): readonly Piece[] {
  return trimEnd(trimStart(pieces))
}

function trimStart(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces
  if (first?.kind !== 'text') return pieces
  const text = first.text.replace(OPENING_STRAY, '')
  return text === '' ? trimStart(rest) : [{ ...first, text }, ...rest]
}

function trimEnd(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1)
  if (last?.kind !== 'text') return pieces
  const before = pieces.slice(0, -1)
  const text = last.text.replace(CLOSING_STRAY, '')
  return text === '' ? trimEnd(before) : [...before, { ...last, text }]
}

/** The first letter in capitals, also where it is the first letter of a value («trên 240 điểm» → «Trên 240 điểm»). */
function capitalize(pieces: readonly Piece[]): readonly Piece[] {
  const index = pieces.findIndex(
    (piece) => piece.kind === 'slot' || (piece.kind === 'text' && piece.text.replace(BEFORE_FIRST_LETTER, '') !== ''),
  )
  const piece = pieces[index]
  if (!piece) return pieces
  return pieces.with(index, capitalizedPiece(piece))
}

function capitalizedPiece(piece: Piece): Piece {
  if (piece.kind === 'text') return { ...piece, text: capitalizedText(piece.text) }
  if (piece.kind === 'nothing' || piece.slot.kind === 'section') return piece
  return { ...piece, slot: { kind: 'phrase', phrase: capitalizedPhrase(piece.slot.phrase) } }
}

function capitalizedPhrase(phrase: Phrase): Phrase {
  const [first, ...rest] = phrase
  if (first === undefined) return phrase
  if (typeof first !== 'string') return [{ ...first, text: capitalizedText(first.text) }, ...rest]
  return first === '' ? capitalizedPhrase(rest) : [capitalizedText(first), ...rest]
}

function capitalizedText(text: string): string {
  const opening = BEFORE_FIRST_LETTER.exec(text)?.[0] ?? ''
  const [letter = ''] = text.slice(opening.length)
  return opening + letter.toUpperCase() + text.slice(opening.length + letter.length)
}

function lastText(pieces: readonly Piece[]): string {
  const last = pieces.at(-1)
  if (!last) return ''
  if (last.kind === 'text') {
    // A closing mark of emphasis alone says nothing about how the sentence ends.
    return /^[*_]+$/.test(last.text) ? lastText(pieces.slice(0, -1)) : last.text
  }
  return last.kind === 'slot' && last.slot.kind === 'phrase' ? phraseText(last.slot.phrase) : ''
}
