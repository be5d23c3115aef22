/** The objects of a PDF file as values (ISO 32000-1, 7.3). A name is a plain text without its slash. */

/** A text or byte string; one character of `bytes` a byte. */
export interface PdfString {
  readonly kind: 'string'
  readonly bytes: string
}

export interface PdfReference {
  readonly kind: 'reference'
  readonly number: number
}

export type PdfDictionary = ReadonlyMap<string, PdfObject>

export interface PdfStream {
  readonly kind: 'stream'
  readonly dictionary: PdfDictionary
  /** The data with all filters undone; throws where a filter is unknown or the data are damaged. */
  decode(): Uint8Array
}

export type PdfObject =
  | null
  | boolean
  | number
  | string
  | PdfString
  | PdfReference
  | PdfStream
  | PdfDictionary
  | readonly PdfObject[]

/** A file as its objects, whoever read them. */
export interface PdfFile {
  readonly trailer: PdfDictionary
  /** All objects in use, by number. */
  readonly objects: ReadonlyMap<number, PdfObject>
  /** What is wrong with the form of the file itself: rule and place. */
  readonly formFaults: readonly { readonly rule: string; readonly where: string }[]
}

export function isDictionary(value: PdfObject | undefined): value is PdfDictionary {
  return value instanceof Map
}

export function isArray(value: PdfObject | undefined): value is readonly PdfObject[] {
  return Array.isArray(value)
}

export function isStream(value: PdfObject | undefined): value is PdfStream {
  return isKind(value, 'stream')
}

export function isString(value: PdfObject | undefined): value is PdfString {
  return isKind(value, 'string')
}

export function isReference(value: PdfObject | undefined): value is PdfReference {
  return isKind(value, 'reference')
}

function isKind(value: PdfObject | undefined, kind: 'stream' | 'string' | 'reference'): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind
}

/** A value in the words of a message. */
export function shown(value: PdfObject | undefined): string {
  return typeof value === 'object' && value !== null ? 'something else' : String(value)
}

/** A text string as it reads: UTF-16BE with its mark, else by bytes. */
export function textOf({ bytes }: PdfString): string {
  if (!bytes.startsWith('\xfe\xff')) return bytes
  let text = ''
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1))
  }
  return text
}
