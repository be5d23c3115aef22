/** What a page says other than the data, or shows other than the program drew. */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Bilingual } from '../model/indicator.ts'
import type { SourceLocation } from '../model/provenance.ts'
import type { PageDifference, PagePart, SignatureArea } from '../read-pdf/compare-pdfs.ts'
import type { PageCharacter, PageLine } from '../read-pdf/page-lines.ts'
import { changedWords } from './changed-words.ts'
import type { DatumFinder } from './datum-finder.ts'
import { datumSource } from './datum-source.ts'
import { type LinePair, lineDifferences } from './line-differences.ts'

/** A page as it should be and as it is. */
export interface ReadPage {
  /** From 0. */
  readonly page: number
  readonly expected: readonly PageLine[]
  readonly found: readonly PageLine[]
}

/** Lines that are told of a page; more of them say no more. */
const MOST_LINES = 20

const PARTS: Readonly<Record<PagePart, Bilingual>> = {
  content: {
    vi: 'chữ đọc được vẫn đúng, nhưng lệnh vẽ đã khác',
    en: 'what is read is right, but it is drawn otherwise',
  },
  resources: { vi: 'phông chữ hoặc hình đã khác', en: 'a font or an image is another' },
  annotation: { vi: 'có chú thích hoặc hình đặt chồng lên trang', en: 'something is laid over the page' },
  signature: {
    vi: 'ô chữ ký hiển thị hình không phải là hình đã ký',
    en: 'a signature field shows what was not signed',
  },
  properties: { vi: 'thuộc tính của trang đã khác', en: 'a property of the page is another' },
}

/** The lines that differ, each with the figure that it should say and where that comes from. */
export function textFindings(
  { page, expected, found }: ReadPage,
  datums: DatumFinder,
  report: SourceLocation,
): readonly Diagnostic[] {
  return lineDifferences(expected, found)
    .slice(0, MOST_LINES)
    .map((pair) => lineFinding(pair, page, datums, report))
}

function lineFinding(
  { expected, found }: LinePair<PageLine>,
  page: number,
  datums: DatumFinder,
  report: SourceLocation,
): Diagnostic {
  const words = changedWords(expected?.text ?? '', found?.text ?? '')
  const place = expected ? characterAt(expected, words.offset) : null
  const datum = place ? datums.at(page, place.x, place.baseline) : null
  const source = datumSource(datum)
  const [shown, wanted] = [orNothing(words.printed), orNothing(words.expected)]
  return diagnose(
    'ICT-A011',
    [{ ...report, text: words.printed }, ...source.locations],
    { page: String(page + 1), printed: shown, expected: wanted, source: source.text },
    datum?.key ?? null,
  )
}

const orNothing = (text: string): string => (text === '' ? '∅' : text)

/** The character at an offset of the line; spaces between spans are in the text of a line, but are no characters. */
function characterAt({ text, characters }: PageLine, offset: number): PageCharacter | null {
  const before = text.slice(0, offset).replace(/\s/g, '').length
  return characters.filter((each) => each.text.trim() !== '')[before] ?? null
}

/** A page that is drawn, covered or set otherwise, though it may read the same. */
export function pageFinding({ page, part, path }: PageDifference, report: SourceLocation): Diagnostic {
  const detail: Bilingual = { vi: `${PARTS[part].vi} (${path})`, en: `${PARTS[part].en} (${path})` }
  return diagnose('ICT-A012', [report], { page: String(page + 1), detail })
}

/** A signature that lies over digits, or anywhere but where the program left room for one: what it shows may say something. */
export function signatureFinding(
  { page, box: [left, top, right, bottom], isInPlace }: SignatureArea,
  lines: readonly PageLine[],
  report: SourceLocation,
): readonly Diagnostic[] {
  const covered = lines
    .flatMap(({ characters }) => characters)
    .filter(({ x, baseline }) => x > left && x < right && baseline > top && baseline < bottom)
    .map(({ text }) => text)
    .join('')
  const number = String(page + 1)
  if (/\d/.test(covered)) return [diagnose('ICT-A024', [report], { page: number, text: covered })]
  if (isInPlace) return []
  return [diagnose('ICT-A025', [report], { page: number, left: millimetres(left), top: millimetres(top) })]
}

/** Whole ones, to find the place by. */
const millimetres = (points: number): string => String(Math.round((points * 25.4) / 72))
