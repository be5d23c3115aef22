/** Objects out of bytes, as they stand in a file and in the description of a page (ISO 32000-1, 7.2–7.3). */
import { Buffer } from 'node:buffer'
import type { PdfObject } from './pdf-object.ts'

/** A word that is no object: `obj`, `stream`, an operator of a page. */
export class Keyword {
  readonly word: string
  constructor(word: string) {
    this.word = word
  }
}

/** The bytes are no PDF where they ought to be. */
export class PdfSyntaxFault extends Error {
  override readonly name = 'PdfSyntaxFault'
}

export interface Tokens {
  /** Place of the next byte. */
  at: number
  /** The next object or keyword; null at the end of the bytes is told by `isAtEnd`. */
  next(): PdfObject | Keyword
  isAtEnd(): boolean
  /** Hexadecimal strings that break ISO 19005-3, 6.1.6: odd in length, or with something else in them. */
  readonly oddStrings: number[]
  /** Bytes as text, one character a byte. */
  slice(from: number, to: number): string
}

const SPACE = 1
const DELIMITER = 2
const KIND = new Uint8Array(256)
for (const code of [0, 9, 10, 12, 13, 32]) KIND[code] = SPACE
for (const character of '()<>[]{}/%') KIND[character.charCodeAt(0)] = DELIMITER

const CONSTANTS: ReadonlyMap<string, PdfObject> = new Map<string, PdfObject>([
  ['true', true],
  ['false', false],
  ['null', null],
])
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
])
const HEX = /^[0-9A-Fa-f]*$/
const MOST_KEYWORDS = 256
const CLOSE_ARRAY = new Keyword(']')
const CLOSE_DICTIONARY = new Keyword('>>')

/** @param references false in the description of a page, where `1 0 R` is three words */
export function tokens(bytes: Uint8Array, start: number, references: boolean): Tokens {
  const self: Tokens = { at: start, next, isAtEnd, oddStrings: [], slice }
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const codeAt = (at: number): number => bytes[at] ?? -1

  function slice(from: number, to: number): string {
    return text.toString('latin1', Math.max(from, 0), Math.min(to, bytes.length))
  }

  function skip(): void {
    for (let code = codeAt(self.at); code >= 0; code = codeAt(self.at)) {
      if (code === 0x25) while (self.at < bytes.length && codeAt(self.at) !== 10 && codeAt(self.at) !== 13) self.at += 1
      else if (KIND[code] === SPACE) self.at += 1
      else return
    }
  }

  function isAtEnd(): boolean {
    skip()
    return self.at >= bytes.length
  }

  function next(): PdfObject | Keyword {
    skip()
    switch (codeAt(self.at)) {
      case 0x2f:
        self.at += 1
        return nameOf(regular())
      case 0x28:
        return { kind: 'string', bytes: literal() }
      case 0x3c:
        if (codeAt(self.at + 1) === 0x3c) return dictionary()
        return { kind: 'string', bytes: hexadecimal() }
      case 0x5b:
        return array()
      case 0x5d:
        self.at += 1
        return CLOSE_ARRAY
      case 0x3e:
        if (codeAt(self.at + 1) !== 0x3e) throw new PdfSyntaxFault(`a stray > at byte ${self.at}`)
        self.at += 2
        return CLOSE_DICTIONARY
      case -1:
        throw new PdfSyntaxFault('the bytes end where an object ought to stand')
      default:
        return word()
    }
  }

  function regular(): string {
    const from = self.at
    while (self.at < bytes.length && KIND[codeAt(self.at)] === 0) self.at += 1
    return text.toString('latin1', from, self.at)
  }

  function word(): PdfObject | Keyword {
    const from = self.at
    const value = number()
    if (value !== null) return references ? referenceOr(value) : value
    self.at = from
    const written = regular()
    if (written === '') throw new PdfSyntaxFault(`a stray delimiter at byte ${self.at}`)
    const constant = CONSTANTS.get(written)
    return constant === undefined ? keywordOf(written) : constant
  }

  /** Null where no number stands here; digits are summed up, since a page is numbers for the most part. */
  function number(): number | null {
    let code = codeAt(self.at)
    const isNegative = code === 0x2d
    if (isNegative || code === 0x2b) code = codeAt((self.at += 1))
    let value = 0
    let digits = 0
    let scale = 0
    for (; ; code = codeAt((self.at += 1))) {
      if (code >= 0x30 && code <= 0x39) {
        value = value * 10 + code - 0x30
        digits += 1
        scale *= 10
      } else if (code === 0x2e && scale === 0) scale = 1
      else break
    }
    if (digits === 0 || KIND[code] === 0) return null
    const size = scale > 1 ? value / scale : value
    return isNegative ? -size : size
  }

  /** `12 0 R`; all that this reader is for has generation 0. */
  function referenceOr(value: number): PdfObject {
    const at = self.at
    const isReference = codeAt(at) === 0x20 && codeAt(at + 1) === 0x30 && codeAt(at + 2) === 0x20
    if (!isReference || codeAt(at + 3) !== 0x52 || KIND[codeAt(at + 4)] === 0) return value
    self.at = at + 4
    return { kind: 'reference', number: value }
  }

  function array(): PdfObject {
    const items: PdfObject[] = []
    self.at += 1
    for (let item = next(); item !== CLOSE_ARRAY; item = next()) items.push(objectOf(item))
    return items
  }

  function dictionary(): PdfObject {
    const entries = new Map<string, PdfObject>()
    self.at += 2
    for (let key = next(); key !== CLOSE_DICTIONARY; key = next()) {
      if (typeof key !== 'string') throw new PdfSyntaxFault(`a key that is no name before byte ${self.at}`)
      entries.set(key, objectOf(next()))
    }
    return entries
  }

  function objectOf(token: PdfObject | Keyword): PdfObject {
    if (token instanceof Keyword) throw new PdfSyntaxFault(`«${token.word}» before byte ${self.at} is no object`)
    return token
  }

  function literal(): string {
    let content = ''
    let depth = 0
    for (;;) {
      const code = codeAt(self.at)
      if (code < 0) throw new PdfSyntaxFault('a string that does not end')
      self.at += 1
      if (code === 0x5c) content += escaped()
      else {
        if (code === 0x28) depth += 1
        if (code === 0x29) depth -= 1
        if (depth === 0) return content
        if (code !== 0x28 || depth > 1) content += String.fromCharCode(code)
      }
    }
  }

  function escaped(): string {
    const character = String.fromCharCode(codeAt(self.at))
    const octal = /^[0-7]{1,3}/.exec(slice(self.at, self.at + 3))?.[0]
    self.at += octal?.length ?? 1
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff)
    if (character === '\r' && codeAt(self.at) === 10) self.at += 1
    if (character === '\r' || character === '\n') return ''
    return ESCAPES.get(character) ?? character
  }

  function hexadecimal(): string {
    const from = self.at
    const close = text.indexOf(0x3e, from)
    if (close < 0) throw new PdfSyntaxFault('a hexadecimal string that does not end')
    self.at = close + 1
    const written = text.toString('latin1', from + 1, close)
    const digits = HEX.test(written) ? written : written.replace(/[\0\t\n\f\r ]/g, '')
    if (digits.length % 2 !== 0 || !HEX.test(digits)) self.oddStrings.push(from)
    return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1')
  }

  return self
}

function nameOf(written: string): string {
  if (!written.includes('#')) return written
  return written.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

// Operators are few: each is made once.
const keywords = new Map<string, Keyword>()

function keywordOf(word: string): Keyword {
  const known = keywords.get(word)
  if (known) return known
  const fresh = new Keyword(word)
  if (keywords.size < MOST_KEYWORDS) keywords.set(word, fresh)
  return fresh
}
