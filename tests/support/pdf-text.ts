/** A finished file read back by a reader that did not write it. */
import { getDocumentProxy } from 'unpdf'

// The reader wants a method that Node 20 lacks.
if (!('transferToFixedLength' in ArrayBuffer.prototype)) {
  // oxlint-disable-next-line no-extend-native -- the reader calls it on any buffer
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer): ArrayBuffer {
      return structuredClone(this, { transfer: [this] })
    },
  })
}

export interface PdfItem {
  readonly text: string
  readonly x: number
  /** Right edge. */
  readonly right: number
  /** Distance of the baseline from the top of the page. */
  readonly baseline: number
  readonly size: number
  /** Name of the embedded font without its subset tag. */
  readonly font: string
}

export interface PdfLine {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly baseline: number
  readonly items: readonly PdfItem[]
}

export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly rotation: number
  readonly items: readonly PdfItem[]
}

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>

/** Opens a copy of the bytes, since the reader takes hold of what it is given. */
export function openPdf(bytes: Uint8Array): Promise<Proxy> {
  return getDocumentProxy(bytes.slice())
}

/** All pages with their text, in the order of the content. */
export async function readPages(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  const pdf = await openPdf(bytes)
  const pages: PdfPage[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(pdf, number))
  return pages
}

async function readPage(pdf: Proxy, number: number): Promise<PdfPage> {
  const page = await pdf.getPage(number)
  // Names of fonts are known to the reader only once it has walked the operators.
  await page.getOperatorList()
  const { width, height, rotation } = page.getViewport({ scale: 1 })
  const content = await page.getTextContent()
  const items = content.items.flatMap((item): readonly PdfItem[] => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [, , , size = 0, x = 0, y = 0] = item.transform.map(Number)
    const font = fontName(page.commonObjs.get(item.fontName))
    return [{ text: item.str, x, right: x + item.width, baseline: height - y, size, font }]
  })
  return { width, height, rotation, items }
}

function fontName(font: unknown): string {
  const name = typeof font === 'object' && font !== null && 'name' in font ? String(font.name) : ''
  return name.replace(/^[A-Z]{6}\+/, '')
}

/** The mark of a note, raised beside the word that it closes up to, or before the words of the note itself. */
const isMarkOf = (mark: PdfItem, word: PdfItem): boolean => {
  const isBeside = Math.abs(mark.x - word.right) < 0.5 || Math.abs(word.x - mark.right) < word.size / 2
  return /^\(\d+\)/.test(mark.text) && isBeside && Math.abs(mark.baseline + word.size * 0.34 - word.baseline) < 0.1
}

/** Items on one baseline, left to right, as one line; the marks of notes stand on the line that they are raised from. */
export function linesOf(items: readonly PdfItem[]): readonly PdfLine[] {
  const groups: PdfItem[][] = []
  const level = items.map((item) => ({
    ...item,
    baseline: items.find((word) => isMarkOf(item, word))?.baseline ?? item.baseline,
  }))
  for (const item of level.sort((a, b) => a.baseline - b.baseline || a.x - b.x)) {
    const last = groups.at(-1)
    const [first] = last ?? []
    if (last && first && Math.abs(first.baseline - item.baseline) < 0.4) last.push(item)
    else groups.push([item])
  }
  return groups.map((group) => {
    const sorted = group.toSorted((a, b) => a.x - b.x)
    const [first] = sorted
    const text = sorted
      .map((item) => item.text)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim()
    const right = Math.max(...sorted.map((item) => item.right))
    return { text, x: first?.x ?? 0, right, baseline: first?.baseline ?? 0, items: sorted }
  })
}

/** All text of a page with white space as single spaces. */
export function textOf(page: PdfPage): string {
  return page.items
    .map((item) => item.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The text of a whole file, page after page, with white space as single spaces. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  return (await readPages(bytes)).map(textOf).join(' ')
}
