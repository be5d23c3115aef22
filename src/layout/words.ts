/** Inline nodes as words: the boxes that lines are broken between. A word may change its style in the middle. */
import type { Inline, NoteNode } from '../document/nodes.ts'
import { cleanText } from '../document/clean-text.ts'
import type { FontStyle, Tag } from './primitives.ts'
import type { TextMeasurer } from './text-measurer.ts'

/** The no-break space. */
export const TIE = '\u00a0'

export interface Piece {
  readonly text: string
  readonly style: FontStyle
  readonly tag: Tag
  readonly size: number
  /** How far it stands above the baseline. */
  readonly rise: number
  readonly width: number
  /** The note that it is the mark of. */
  readonly note: NoteNode | null
  /** No-break spaces in it: they are widened with the others, though no line ends there. */
  readonly ties: number
}

export interface Word {
  readonly pieces: readonly Piece[]
  readonly width: number
  readonly ties: number
  /** False for the rest of a word that was cut: it closes up to the word before. */
  readonly spaceBefore: boolean
}

/** How inline text is set: its style before any emphasis, its size, the leaf it belongs to. */
export interface TextShape {
  readonly style: FontStyle
  readonly size: number
  readonly tag: Tag
  readonly measure: TextMeasurer
  /** How the mark of a note is set. */
  readonly mark: NoteMark
}

export interface NoteMark {
  /** Shares of the type size. */
  readonly size: number
  readonly rise: number
  /** The leaf of a mark; that of the text around it where none is given. */
  readonly tagOf?: (note: NoteNode) => Tag
}

/** The words of each stretch between forced line breaks; a stretch may be empty. */
export function wordsOf(children: readonly Inline[], shape: TextShape): readonly (readonly Word[])[] {
  const stretches: Word[][] = [[]]
  let pieces: Piece[] = []
  const close = (): void => {
    if (pieces.length > 0) stretches.at(-1)?.push(wordOf(pieces))
    pieces = []
  }
  for (const span of spansOf(children, shape.style)) {
    if (span === 'break') {
      close()
      stretches.push([])
      continue
    }
    if ('note' in span) {
      pieces.push(markOf(span.note, shape))
      continue
    }
    span.text.split(' ').forEach((text, index) => {
      if (index > 0) close()
      if (text !== '') pieces.push(pieceOf(text, span.style, shape))
    })
  }
  close()
  return stretches
}

/** Plain text of inline nodes, as it reads without its notes. */
export function plainText(children: readonly Inline[]): string {
  return spansOf(children, 'regular')
    .map((span) => (span === 'break' ? ' ' : 'note' in span ? '' : span.text))
    .join('')
    .replace(/ +/g, ' ')
    .trim()
}

/** Whether the text ends in a colon, and so announces what follows. */
export function endsInColon(children: readonly Inline[]): boolean {
  const last = children.at(-1)
  if (!last || last.kind === 'lineBreak' || last.kind === 'note') return false
  return 'text' in last ? last.text.trimEnd().endsWith(':') : endsInColon(last.children)
}

export function wordOf(pieces: readonly Piece[], spaceBefore = true): Word {
  let width = 0
  let ties = 0
  for (const piece of pieces) {
    width += piece.width
    ties += piece.ties
  }
  return { pieces, width, ties, spaceBefore }
}

export function pieceOf(text: string, style: FontStyle, shape: TextShape): Piece {
  const width = shape.measure.width(text, style, shape.size)
  const { size, tag } = shape
  return { text, style, tag, size, rise: 0, width, note: null, ties: text.split(TIE).length - 1 }
}

/** The mark of a note, upright whatever stands around it; it closes up to the word before. */
export function markOf(note: NoteNode, shape: TextShape): Piece {
  return { ...raised(`(${note.number})`, shape.mark.tagOf?.(note) ?? shape.tag, shape), note }
}

/** A small raised text. */
export function raised(text: string, tag: Tag, shape: TextShape): Piece {
  const { mark, size } = shape
  return { ...pieceOf(text, 'regular', { ...shape, size: size * mark.size, tag }), rise: size * mark.rise }
}

type Span = { readonly text: string; readonly style: FontStyle } | { readonly note: NoteNode } | 'break'

function spansOf(children: readonly Inline[], style: FontStyle): readonly Span[] {
  return children.flatMap((child): readonly Span[] => {
    switch (child.kind) {
      case 'text':
      case 'datum':
        return [{ text: cleanText(child.text), style }]
      case 'lineBreak':
        return ['break']
      case 'note':
        return [{ note: child }]
      case 'strong':
        return spansOf(child.children, bolder(style))
      case 'emphasis':
        return spansOf(child.children, slanted(style))
      default:
        return child satisfies never
    }
  })
}

function bolder(style: FontStyle): FontStyle {
  return style === 'italic' || style === 'boldItalic' ? 'boldItalic' : 'bold'
}

function slanted(style: FontStyle): FontStyle {
  return style === 'bold' || style === 'boldItalic' ? 'boldItalic' : 'italic'
}
