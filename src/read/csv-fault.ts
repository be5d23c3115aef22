/** Quotation marks of a CSV file that do not fit (RFC 4180, §2.5–2.7), found before the file is read. */
import { closingQuote } from './csv-survey.ts'

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const QUOTE = 34

export interface CsvFault {
  /** `unclosed`: a quoted cell never ends; `inside`: a mark in a bare cell; `after`: text behind a closing mark. */
  readonly kind: 'unclosed' | 'inside' | 'after'
  /** In bytes. */
  readonly offset: number
}

/** The first quotation mark that does not fit, null where all do. @param delimiter as one byte */
export function csvFault(bytes: Uint8Array, delimiter: number, from: number): CsvFault | null {
  const isBoundary = (byte: number | undefined): boolean =>
    byte === delimiter || byte === LINE_FEED || byte === CARRIAGE_RETURN
  let open = nextQuote(bytes, from)
  while (open < bytes.length) {
    if (open > from && !isBoundary(bytes[open - 1])) return { kind: 'inside', offset: open }
    const close = closingQuote(bytes, open)
    if (close >= bytes.length) return { kind: 'unclosed', offset: open }
    if (close + 1 < bytes.length && !isBoundary(bytes[close + 1])) return { kind: 'after', offset: close + 1 }
    open = nextQuote(bytes, close + 1)
  }
  return null
}

function nextQuote(bytes: Uint8Array, from: number): number {
  let index = from
  while (index < bytes.length && bytes[index] !== QUOTE) index += 1
  return index
}
