/** Quotation marks of a CSV file that do not fit (RFC 4180, §2.5–2.7), found before the file is read. */

const QUOTE = '"'

export interface CsvFault {
  /** `unclosed`: a quoted cell never ends; `inside`: a mark in a bare cell; `after`: text behind a closing mark. */
  readonly kind: 'unclosed' | 'inside' | 'after'
  readonly offset: number
}

/** The first quotation mark that does not fit, null where all do. */
export function csvFault(text: string, delimiter: string, from: number): CsvFault | null {
  let open = text.indexOf(QUOTE, from)
  while (open >= 0) {
    if (open > from && !isBoundary(text[open - 1], delimiter)) return { kind: 'inside', offset: open }
    const close = closingQuote(text, open)
    if (close < 0) return { kind: 'unclosed', offset: open }
    if (close + 1 < text.length && !isBoundary(text[close + 1], delimiter)) return { kind: 'after', offset: close + 1 }
    open = text.indexOf(QUOTE, close + 1)
  }
  return null
}

function closingQuote(text: string, open: number): number {
  let index = text.indexOf(QUOTE, open + 1)
  while (index >= 0 && text[index + 1] === QUOTE) index = text.indexOf(QUOTE, index + 2)
  return index
}

function isBoundary(unit: string | undefined, delimiter: string): boolean {
  return unit === delimiter || unit === '\n' || unit === '\r'
}
