/** Whether a finished PDF still says what the data inside it say: made again from them, and held against itself. */
import { OBSERVATIONS, REPORT_DATA } from '../attach/attached-names.ts'
import type { CarriedReport, InputIdentity } from '../attach/carried-report.ts'
import { parseCarried } from '../attach/parse-carried.ts'
import type { Catalog } from '../catalog/catalog.ts'
import { diagnose } from '../diagnostics/diagnose.ts'
import type { DatumNode, Document } from '../document/nodes.ts'
import { visitLeaves } from '../document/visit-leaves.ts'
import { layout } from '../layout/layout.ts'
import { officialPage } from '../layout/page-style.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Outcome } from '../model/outcome.ts'
import { placeIn, type SourceLocation } from '../model/provenance.ts'
import type { SourceFile } from '../model/source-file.ts'
import { comparePdfs, type PdfComparison } from '../read-pdf/compare-pdfs.ts'
import { type OpenPdf, openPdf } from '../read-pdf/open-pdf.ts'
import { pageLines } from '../read-pdf/page-lines.ts'
import { signedRevisions } from '../read-pdf/signed-revisions.ts'
import { type FontFiles, openFonts } from '../render/pdf/fonts.ts'
import { measurer } from '../render/pdf/measurer.ts'
import { csvFindings, jsonFindings } from '../verify/attachment-findings.ts'
import { datumFinder } from '../verify/datum-finder.ts'
import { fileFinding } from '../verify/file-findings.ts'
import { pageFinding, signatureFinding, textFindings } from '../verify/page-findings.ts'
import { checkAgain } from './check-again.ts'
import { type OpenReport, openReport } from './open-report.ts'
import { referenceFindings } from './reference-findings.ts'
import { remakeReport, type RemadeReport } from './remake-report.ts'

export interface VerifyRequest {
  readonly file: SourceFile
  /** Version of this program. */
  readonly version: string
  readonly fonts: () => Promise<FontFiles>
}

/** What was held against the data. */
export interface Verified {
  readonly province: string
  readonly year: number
  readonly pages: number
  /** Figures and names on the pages that come from the data. */
  readonly datums: number
  readonly observations: number
  /** Version that made the report. */
  readonly made: string
  readonly inputs: readonly InputIdentity[]
}

/** The value is absent where the file cannot be held against anything. Everything that does not agree is told. */
export async function verifyReport(request: VerifyRequest, catalog: Catalog): Promise<Outcome<Verified>> {
  const { file, version } = request
  const report = await openReport(file)
  if (!report.value) return { diagnostics: report.diagnostics }
  const carried = parseCarried(report.value.json, file.path)
  if (!carried.value) return { diagnostics: carried.diagnostics }
  const place = placeIn(file.path)
  const noted = carried.value.version === version ? [] : [otherVersion(carried.value, version, place)]
  const fonts = await request.fonts()
  const remade = await remakeReport(carried.value, fonts, catalog)
  if (!remade.value) {
    const codes = [...new Set(remade.diagnostics.map(({ code }) => code))].join(', ')
    return { diagnostics: [...noted, diagnose('ICT-A017', [place], { codes })] }
  }
  const held = await holdAgainst(report.value, remade.value, file, fonts)
  if (!held) return { diagnostics: [diagnose('ICT-A002', [], { file: file.path })] }
  return {
    value: summaryOf(carried.value, remade.value.document, held.pages),
    diagnostics: [
      ...noted,
      ...referenceFindings(carried.value, catalog, place),
      ...checkAgain(carried.value, catalog, place),
      ...held.diagnostics,
    ],
  }
}

interface Held {
  readonly pages: number
  readonly diagnostics: readonly Diagnostic[]
}

/** Null where an object of the file cannot be read. */
async function holdAgainst(
  report: OpenReport,
  remade: RemadeReport,
  file: SourceFile,
  fonts: FontFiles,
): Promise<Held | null> {
  const place = placeIn(file.path)
  const expected = await openPdf({ path: place.file, bytes: remade.bytes })
  if (!expected.value) throw new Error('what was made again is no PDF')
  const comparison = comparePdfs(expected.value, report.pdf, {
    judged: [report.json, report.csv],
    revisions: await signedRevisions(report.pdf, file),
  })
  if (!comparison) return null
  const pair = { expected: expected.value, found: report.pdf }
  const { pageCount } = comparison
  return {
    pages: pageCount.found,
    diagnostics: [
      ...attachmentFindings(report, remade, place),
      ...(pageCount.expected === pageCount.found ? [] : [otherCount(pageCount, place)]),
      ...pageFindings(comparison, pair, remade.document, fonts, place),
      ...comparison.file.map((path) => fileFinding(path, place)),
    ],
  }
}

function attachmentFindings(report: OpenReport, remade: RemadeReport, place: SourceLocation): readonly Diagnostic[] {
  const pairOf = (name: string, found: Uint8Array) => {
    const expected = remade.attachments.find((each) => each.name === name)?.bytes ?? new Uint8Array()
    return { name, expected, found }
  }
  return [
    ...jsonFindings(pairOf(REPORT_DATA, report.json), datumsOf(remade.document), place),
    ...csvFindings(pairOf(OBSERVATIONS, report.csv), REPORT_DATA, place),
  ]
}

/** A page that reads otherwise is told by its words; only where they are the same, by what is drawn. */
function pageFindings(
  { pages, signatures }: PdfComparison,
  pdfs: { readonly expected: OpenPdf; readonly found: OpenPdf },
  document: Document,
  fonts: FontFiles,
  place: SourceLocation,
): readonly Diagnostic[] {
  if (pages.length === 0 && signatures.length === 0) return []
  const datums = datumFinder(document, layout(document, officialPage, measurer(openFonts(fonts))).pages)
  const read = (page: number) => ({
    page,
    expected: pageLines(pdfs.expected, page),
    found: pageLines(pdfs.found, page),
  })
  const told = new Map<number, readonly Diagnostic[]>()
  const byPage = pages.flatMap((difference) => {
    const { page, part } = difference
    if (part !== 'content' && part !== 'resources') return [pageFinding(difference, place)]
    if (told.has(page)) return []
    const texts = textFindings(read(page), datums, place)
    told.set(page, texts)
    return texts.length > 0 ? texts : [pageFinding(difference, place)]
  })
  const covered = signatures.flatMap((area) => signatureFinding(area, pageLines(pdfs.expected, area.page), place))
  return [...byPage, ...covered]
}

function datumsOf(document: Document): readonly DatumNode[] {
  const datums: DatumNode[] = []
  visitLeaves(document, (leaf) => {
    if (leaf.kind === 'datum') datums.push(leaf)
  })
  return datums
}

function summaryOf(carried: CarriedReport, document: Document, pages: number): Verified {
  return {
    province: carried.area.officialName,
    year: carried.year,
    pages,
    datums: datumsOf(document).length,
    observations: carried.observations.length,
    made: carried.version,
    inputs: carried.inputs,
  }
}

const otherVersion = ({ version: made }: CarriedReport, version: string, place: SourceLocation): Diagnostic =>
  diagnose('ICT-A021', [place], { made, version })

const otherCount = (
  { expected, found }: { readonly expected: number; readonly found: number },
  place: SourceLocation,
): Diagnostic => diagnose('ICT-A013', [place], { count: String(found), expected: String(expected) })
