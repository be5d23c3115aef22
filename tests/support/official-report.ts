/** A finished report taken apart as Decree 30/2020 names its parts, from what a reader finds on the pages. */
import { type PdfDrawing, type PdfRule, readDrawings } from './pdf-drawing.ts'
import { linesOf, type PdfLine, type PdfPage, readPages } from './pdf-text.ts'

export const LEFT = 85.04
export const RIGHT = 552.76
/** Where a first line begins: 10 mm in. */
export const FIRST = LEFT + 28.35
export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
export const CREED = 'Độc lập - Tự do - Hạnh phúc'

export interface ReportPage extends PdfPage, PdfDrawing {
  /** Lines of the text block; page number and marks stand above it. */
  readonly lines: readonly PdfLine[]
  readonly number: PdfLine | null
}

export interface OfficialReport {
  readonly body: readonly ReportPage[]
  /** The pages of each annex. */
  readonly annexes: readonly (readonly ReportPage[])[]
  readonly pages: readonly ReportPage[]
}

const TOP = 56.7

/** Reads a file back. An annex begins where a page begins with its label. */
export async function readReport(bytes: Uint8Array): Promise<OfficialReport> {
  const [texts, drawings] = [await readPages(bytes), await readDrawings(bytes)]
  const pages = texts.map((page, index): ReportPage => {
    const drawing = drawings[index] ?? { rules: [], inks: new Set<string>(), fonts: [] }
    const above = linesOf(page.items.filter(({ baseline }) => baseline < TOP))
    const number = above.flatMap((line) => line.items).find(({ text }) => /^\d+$/.test(text.trim()))
    const lines = linesOf(page.items.filter(({ baseline }) => baseline >= TOP))
    return { ...page, ...drawing, lines, number: number ? { ...number, items: [number] } : null }
  })
  const body = pages.slice(0, pages.findIndex(isAnnexStart) < 0 ? pages.length : pages.findIndex(isAnnexStart))
  const annexes: ReportPage[][] = []
  for (const page of pages.slice(body.length)) {
    if (isAnnexStart(page)) annexes.push([page])
    else annexes.at(-1)?.push(page)
  }
  return { body, annexes, pages }
}

function isAnnexStart({ lines }: ReportPage): boolean {
  return /^Phụ lục( [IVX]+)?$/.test(lines[0]?.text ?? '')
}

export function centerOf({ x, right }: { readonly x: number; readonly right: number }): number {
  return (x + right) / 2
}

/** Styles in which a line is set, each once: `Bold 14`. */
export function stylesOf(line: PdfLine | undefined): readonly string[] {
  return [...new Set((line?.items ?? []).map(({ font, size }) => `${font.split('-')[1]} ${size}`))]
}

/** The level rule within `reach` below a baseline whose middle stands at `center`. */
export function ruleBelow(page: ReportPage, baseline: number, center: number, reach = 14): PdfRule | undefined {
  return page.rules.find(({ x1, x2, y1, y2 }) => {
    const isNear = y1 > baseline && y1 < baseline + reach
    return y1 === y2 && isNear && Math.abs((x1 + x2) / 2 - center) <= 1
  })
}

/** Lines of running text and headings on the pages before «Nơi nhận», in reading order, with the page they stand on. */
export function runningText(report: OfficialReport): readonly { readonly page: number; readonly line: PdfLine }[] {
  const lines = report.body.flatMap((page, index) => page.lines.map((line) => ({ page: index, line })))
  const title = lines.findIndex(({ line }) => line.text === 'BÁO CÁO')
  const start = lines.findIndex(({ line }, index) => index > title && !isHeadLine(line))
  const end = lines.findIndex(({ line }) => line.text.startsWith('Nơi nhận:'))
  return lines.slice(start, end < 0 ? lines.length : end).filter(({ line }) => {
    const isBody = line.items.every(({ size }) => size === 14 || size === 9.8)
    return isBody && (Math.abs(line.x - LEFT) < 0.5 || Math.abs(line.x - FIRST) < 0.5)
  })
}

/** What stands between the type of the document and its text: the subject and the addressees. */
function isHeadLine(line: PdfLine): boolean {
  const isCentered = Math.abs(centerOf(line) - (LEFT + RIGHT) / 2) < 2 && line.x > FIRST + 1
  return isCentered || line.text.startsWith('Kính gửi:') || (/^- .*[;.]$/.test(line.text) && line.x > FIRST + 1)
}
