/** Text that stays in its room: lines broken between words, and within a word that is longer than a line. */
import { cleanText } from '../document/clean-text.ts'
import type { ChartFrame } from './chart-frame.ts'
import type { Align, MarkStyle, TextMark } from './marks.ts'

export interface TextSetting {
  readonly style: MarkStyle
  readonly size: number
  /** No line is wider, save one of a single character. */
  readonly room: number
}

export interface TextBox extends TextSetting {
  /** Each with its width, and with the space at its end where the next begins a word. */
  readonly lines: readonly { readonly text: string; readonly width: number }[]
  /** Width of the longest line. */
  readonly width: number
  readonly height: number
}

/** The text as lines; an empty text has no line and no height. */
export function textBox(text: string, setting: TextSetting, { measure, style }: ChartFrame): TextBox {
  const widthOf = (part: string): number => measure.width(part, setting.style, setting.size)
  const words = cleanText(text).trim().split(/ +/)
  const parts = words.flatMap((word) => partsOf(word, setting.room, widthOf))
  const lines: { text: string; width: number }[] = []
  for (const { text: part, isNewWord } of parts) {
    if (part === '') continue
    const last = lines.at(-1)
    const before = `${last?.text ?? ''}${last && isNewWord ? ' ' : ''}`
    const joined = { text: `${before}${part}`, width: widthOf(`${before}${part}`) }
    if (last && joined.width <= setting.room) lines.splice(-1, 1, joined)
    else {
      if (last) last.text = before
      lines.push({ text: part, width: widthOf(part) })
    }
  }
  const width = Math.max(0, ...lines.map((line) => line.width))
  return { ...setting, lines, width, height: lines.length * setting.size * style.pitch }
}

/** The box as marks: `x` is the left, the middle or the right of its lines by `align`, `top` the top of the first. */
export function placeText(
  box: TextBox,
  { x, top, align }: { readonly x: number; readonly top: number; readonly align: Align },
  { style }: ChartFrame,
): readonly TextMark[] {
  const { size, style: weight } = box
  const share = { left: 0, center: 0.5, right: 1 }[align]
  const lead = (size * style.pitch - size * (style.ascent + style.descent)) / 2
  return box.lines.map(({ text, width }, index) => {
    const baseline = top + index * size * style.pitch + lead + size * style.ascent
    const place = { x: x - width * share, align, baseline }
    return { kind: 'text', ...place, text, style: weight, size, width, isContinued: index > 0 }
  })
}

interface Part {
  readonly text: string
  readonly isNewWord: boolean
}

/** A word that fits is one part; a longer one is parted at its no-break spaces, and where that does not do anywhere. */
function partsOf(word: string, room: number, widthOf: (text: string) => number): readonly Part[] {
  if (widthOf(word) <= room) return [{ text: word, isNewWord: true }]
  const pieces = word
    .split(/(?<=\u00a0)/)
    .flatMap((piece) => (widthOf(piece) <= room ? [piece] : cut(piece, room, widthOf)))
  return pieces.map((text, index) => ({ text, isNewWord: index === 0 }))
}

function cut(word: string, room: number, widthOf: (text: string) => number): readonly string[] {
  const chunks: string[] = []
  for (const character of word) {
    const joined = `${chunks.at(-1) ?? ''}${character}`
    if (chunks.length > 0 && widthOf(joined) <= room) chunks.splice(-1, 1, joined)
    else chunks.push(character)
  }
  return chunks
}
