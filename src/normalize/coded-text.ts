/** A code with its label in one cell, as SDMX-CSV writes them: «17: Hòa Bình». */
import { cleanText } from './clean-text.ts'

export interface CodedText {
  readonly code: string
  /** Null where the cell holds one text only. */
  readonly label: string | null
  /** Both, as one text: a label may itself hold a colon. */
  readonly whole: string
}

const SEPARATOR = ': '

/** Takes such a cell apart; null for one that holds characters that must not be there. */
export function codedText(cell: string): CodedText | null {
  const clean = cleanText(cell)
  if (clean.kind === 'forbidden') return null
  const whole = clean.text.replace(/\s+/gu, ' ')
  const at = whole.indexOf(SEPARATOR)
  if (at <= 0) return { code: whole, label: null, whole }
  return { code: whole.slice(0, at).trim(), label: whole.slice(at + SEPARATOR.length).trim(), whole }
}

/** The texts by which such a cell may be known: a person reads the label, so it goes first. */
export function readings({ code, label, whole }: CodedText): readonly string[] {
  return label === null ? [code] : [label, code, whole]
}
