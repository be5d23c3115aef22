/** A word too long for its line (an address, a long code) may break inside, so that nothing leaves the text block. */
import { type Piece, pieceOf, type TextShape, type Word, wordOf } from './words.ts'

// After these an address may break without a hyphen; a point or comma within a figure is none of them.
const SOFT_ENDS = /(?<=[/\-_?&=@]|[.,;](?!\d))(?![/\-_.?&=@,;])/
const TIES = /(?<=\u00a0)/
// A word this long would leave a hole in the line before it: it may break too where it has soft ends.
const LONG = 120

/** The word itself where it fits well in `width`, else parts between which a line may end without a space. */
export function cutWord(word: Word, width: number, shape: TextShape): readonly Word[] {
  // What no-break spaces hold together is parted only where no line can hold it.
  if (word.width <= (word.ties > 0 ? width : Math.min(width, LONG))) return [word]
  const parts = word.pieces.flatMap((piece): readonly Piece[] => {
    // A mark is never cut.
    if (piece.rise > 0) return [piece]
    const texts = piece.text.split(TIES).flatMap((text) => text.split(SOFT_ENDS))
    return texts.map((text) => ({ ...pieceOf(text, piece.style, shape), tag: piece.tag }))
  })
  const fitting = parts.flatMap((part, index): readonly Piece[] => {
    // What a mark closes up to leaves it room.
    const next = parts[index + 1]
    const room = next && next.rise > 0 ? Math.max(width - next.width, shape.size) : width
    if (part.width <= room || part.rise > 0) return [part]
    return chunksOf(part.text, room, (text) => shape.measure.width(text, part.style, shape.size)).map((text) => ({
      ...pieceOf(text, part.style, shape),
      tag: part.tag,
    }))
  })
  return marksJoined(fitting, width).map((pieces, index) => wordOf(pieces, index === 0 && word.spaceBefore))
}

/** Marks with the piece before them, so that no line begins with one while there is room. */
function marksJoined(pieces: readonly Piece[], width: number): readonly (readonly Piece[])[] {
  const joined: Piece[][] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    const used = last?.reduce((sum, { width }) => sum + width, 0) ?? 0
    if (last && piece.rise > 0 && used + piece.width <= width) last.push(piece)
    else joined.push([piece])
  }
  return joined
}

/** Beginnings of a text, each as long as fits and at least one character. */
function chunksOf(text: string, width: number, widthOf: (text: string) => number): readonly string[] {
  const chunks: string[] = []
  let chunk = ''
  let used = 0
  for (const character of text) {
    const advance = widthOf(character)
    if (chunk !== '' && used + advance > width) {
      chunks.push(chunk)
      chunk = ''
      used = 0
    }
    chunk += character
    used += advance
  }
  return chunk === '' ? chunks : [...chunks, chunk]
}
