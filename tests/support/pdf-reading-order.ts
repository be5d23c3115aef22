/** What a reader of the tags says of a finished file, element by element. */
import {
  isArray,
  isDictionary,
  isReference,
  isStream,
  isString,
  type PdfDictionary,
  type PdfObject,
  shown,
  textOf,
} from '../../src/conformance/pdf-object.ts'
import { Subject } from '../../src/conformance/subject.ts'
import { Keyword, tokens } from '../../src/conformance/tokens.ts'
import { readUnicodeMap } from '../../src/conformance/unicode-map.ts'
import { mupdfFile } from './mupdf-file.ts'

/** An element of the structure: what it holds in its order, text of its own as it is copied. */
export interface ReadElement {
  readonly role: string
  readonly alt: string | null
  readonly kids: readonly (string | ReadElement)[]
}

/** The structure of a file with its text; the objects are read by a reader that did not write them. */
export function readStructure(bytes: Uint8Array): ReadElement {
  const subject = new Subject(mupdfFile(bytes))
  const texts = new Map<string, string>()
  for (const { object, dictionary, resources } of subject.pages) {
    const content = subject.get(dictionary.get('Contents'))
    if (!isStream(content)) throw new Error('a page without a stream')
    for (const [mark, text] of markedText(content.decode(), resources, subject)) texts.set(`${object} ${mark}`, text)
  }
  const elementOf = (dictionary: PdfDictionary): ReadElement => {
    const alt = dictionary.get('Alt')
    const given = subject.get(dictionary.get('K'))
    const kids = (isArray(given) ? given : [given]).flatMap((kid) => kidOf(kid, pageOf(dictionary, -1)))
    return { role: shown(dictionary.get('S')), alt: isString(alt) ? textOf(alt) : null, kids }
  }
  const kidOf = (kid: PdfObject, page: number): readonly (string | ReadElement)[] => {
    if (typeof kid === 'number') return [texts.get(`${page} ${kid}`) ?? `no text ${kid}`]
    const dictionary = subject.dictionary(kid)
    if (dictionary.has('S')) return [elementOf(dictionary)]
    const mark = dictionary.get('MCID')
    return typeof mark === 'number' ? [texts.get(`${pageOf(dictionary, page)} ${mark}`) ?? `no text ${mark}`] : []
  }
  const [root] = subject.array(subject.structure.root.get('K'))
  return elementOf(subject.dictionary(root))
}

/** What stands outside of the flow of the text: at the foot of a page, or in a picture. */
export const BESIDE: ReadonlySet<string> = new Set(['Note', 'Figure'])

/** The text of the tags in their order without notes and figures, white space set aside. */
export function flowText({ role, kids }: ReadElement): string {
  if (BESIDE.has(role)) return ''
  return kids.map((kid) => (typeof kid === 'string' ? kid.replaceAll(/\s/g, '') : flowText(kid))).join('')
}

function pageOf(dictionary: PdfDictionary, own: number): number {
  const page = dictionary.get('Pg')
  return isReference(page) ? page.number : own
}

/** Text by the number of its marked content; words that stand in the place of glyphs are taken for them. */
function markedText(content: Uint8Array, resources: PdfDictionary, subject: Subject): ReadonlyMap<number, string> {
  const texts = new Map<number, string>()
  const fonts = subject.dictionary(resources.get('Font'))
  const maps = new Map<string, ReadonlyMap<number, string>>()
  const open: { readonly mark: number | null; readonly isReplaced: boolean }[] = []
  let font = ''
  const say = (text: string): void => {
    const mark = open.findLast((each) => each.mark !== null)?.mark ?? null
    if (mark !== null) texts.set(mark, (texts.get(mark) ?? '') + text)
  }
  const begin = (properties: PdfObject | undefined): void => {
    const list: PdfDictionary = isDictionary(properties) ? properties : new Map()
    const [mark, actual] = [list.get('MCID'), list.get('ActualText')]
    open.push({ mark: typeof mark === 'number' ? mark : null, isReplaced: isString(actual) })
    if (typeof mark === 'number') texts.set(mark, '')
    if (isString(actual)) say(textOf(actual))
  }
  const show = (value: PdfObject): void => {
    if (!isString(value) || open.some(({ isReplaced }) => isReplaced)) return
    for (let at = 0; at + 1 < value.bytes.length; at += 2) {
      say(maps.get(font)?.get(value.bytes.charCodeAt(at) * 256 + value.bytes.charCodeAt(at + 1)) ?? '\ufffd')
    }
  }
  const reader = tokens(content, 0, false)
  let operands: PdfObject[] = []
  while (!reader.isAtEnd()) {
    const token = reader.next()
    if (!(token instanceof Keyword)) {
      operands.push(token)
      continue
    }
    const [first] = operands
    if (token.word === 'BDC') begin(operands[1])
    if (token.word === 'EMC') open.pop()
    if (token.word === 'TJ' && isArray(first)) first.forEach(show)
    if (token.word === 'Tf' && typeof first === 'string') {
      font = first
      const map = subject.get(subject.dictionary(fonts.get(font)).get('ToUnicode'))
      if (!maps.has(font) && isStream(map)) maps.set(font, readUnicodeMap(map.decode()))
    }
    operands = []
  }
  return texts
}
