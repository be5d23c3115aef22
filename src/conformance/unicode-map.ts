/** What the codes of a font mean: a ToUnicode map (ISO 32000-1, 9.10.3). */
import { isArray, isString, type PdfObject } from './pdf-object.ts'
import { Keyword, tokens } from './tokens.ts'

/** Texts by code. */
export function readUnicodeMap(bytes: Uint8Array): ReadonlyMap<number, string> {
  const meanings = new Map<number, string>()
  const reader = tokens(bytes, 0, false)
  let operands: PdfObject[] = []
  while (!reader.isAtEnd()) {
    const token = reader.next()
    if (!(token instanceof Keyword)) {
      operands.push(token)
      continue
    }
    if (token.word === 'endbfchar') addPairs(operands, meanings)
    if (token.word === 'endbfrange') addRanges(operands, meanings)
    operands = []
  }
  return meanings
}

function addPairs(operands: readonly PdfObject[], meanings: Map<number, string>): void {
  for (let at = 0; at + 1 < operands.length; at += 2) {
    meanings.set(codeOf(operands[at]), meaningOf(operands[at + 1], 0))
  }
}

function addRanges(operands: readonly PdfObject[], meanings: Map<number, string>): void {
  for (let at = 0; at + 2 < operands.length; at += 3) {
    const [first, last, target] = [codeOf(operands[at]), codeOf(operands[at + 1]), operands[at + 2]]
    for (let code = first; code <= last; code += 1) {
      if (!isArray(target)) meanings.set(code, meaningOf(target, code - first))
      else if (code - first < target.length) meanings.set(code, meaningOf(target[code - first], 0))
    }
  }
}

function codeOf(value: PdfObject | undefined): number {
  if (!isString(value)) return -1
  return Array.from(value.bytes).reduce((code, byte) => code * 256 + byte.charCodeAt(0), 0)
}

/** UTF-16BE, its last unit counted on. */
function meaningOf(value: PdfObject | undefined, further: number): string {
  if (!isString(value)) return ''
  const units: number[] = []
  for (let at = 0; at + 1 < value.bytes.length; at += 2) {
    units.push(value.bytes.charCodeAt(at) * 256 + value.bytes.charCodeAt(at + 1))
  }
  const last = units.pop()
  return last === undefined ? '' : String.fromCharCode(...units, last + further)
}
