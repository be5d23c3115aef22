/** Figures of a column under one another at the decimal comma. */

/** A figure's text split before its decimal comma; null where the cell holds no single figure. */
export function splitAtComma(text: string): { readonly whole: string; readonly rest: string } | null {
  const match = /^([^\d/]*\d[\d.]*)((?:,\d+)?[^\d/]*)$/.exec(text)
  const [, whole, rest] = match ?? []
  return whole === undefined || rest === undefined ? null : { whole, rest }
}

/** How far the comma stands from the left of the cell's text, and the width that all figures share. */
export interface DecimalAxis {
  readonly before: number
  readonly width: number
}

/** The axis of a column: room for the longest whole part and the longest rest. */
export function decimalAxis(texts: readonly string[], widthOf: (text: string) => number): DecimalAxis {
  let before = 0
  let after = 0
  for (const text of texts) {
    const parts = splitAtComma(text)
    if (!parts) continue
    before = Math.max(before, widthOf(parts.whole))
    after = Math.max(after, widthOf(parts.rest))
  }
  return { before, width: before + after }
}
