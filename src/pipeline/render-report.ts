/** A document in the formats asked for, each with the files that belong to it. */
import { chartsIn } from '../document/charts-in.ts'
import type { ChartNode, Document } from '../document/nodes.ts'
import type { PdfOptions } from '../render/pdf/render-pdf.ts'
import type { BuildRequest, ReportFormat } from './build-request.ts'

/** A finished file; the pictures of a Markdown report are files of their own. */
export interface Artifact {
  readonly format: ReportFormat | 'svg'
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** Files that a PDF carries. */
export type Attachments = NonNullable<PdfOptions['attachments']>

type RenderRequest = Pick<BuildRequest, 'formats' | 'fonts'> & { readonly attachments: () => Promise<Attachments> }

/** @param stem name of the files without their ending, e.g. `hoa-binh-2023` */
export async function renderReport(
  document: Document,
  stem: string,
  request: RenderRequest,
): Promise<readonly Artifact[]> {
  const all = await Promise.all(request.formats.map((format) => render(document, format, stem, request)))
  return all.flat()
}

async function render(
  document: Document,
  format: ReportFormat,
  stem: string,
  request: RenderRequest,
): Promise<readonly Artifact[]> {
  const fileName = `${stem}.${format}`
  switch (format) {
    case 'md': {
      const { renderMarkdown } = await import('../render/markdown/render-markdown.ts')
      const pictures = picturesOf(document, stem)
      const text = renderMarkdown(document, (chart) => pictures.get(chart) ?? null)
      return [{ format, fileName, bytes: encoded(text) }, ...(await drawn(document, pictures, request))]
    }
    case 'pdf': {
      const [{ renderPdf }, { holdToStandards }, fonts, attachments] = await Promise.all([
        import('../render/pdf/render-pdf.ts'),
        import('../conformance/hold-to-standards.ts'),
        request.fonts(),
        request.attachments(),
      ])
      const bytes = await renderPdf(document, { fonts, attachments })
      holdToStandards(bytes, 'quick')
      return [{ format, fileName, bytes }]
    }
    default:
      return format satisfies never
  }
}

type Pictures = ReadonlyMap<ChartNode, string>

/** File names by the number that the caption has: «Hình 1» is `hoa-binh-2023-hinh-1.svg`. */
function picturesOf(document: Document, stem: string): Pictures {
  return new Map(chartsIn(document).map((chart, index) => [chart, `${stem}-hinh-${index + 1}.svg`]))
}

/** Fonts are read only where there is something to draw. */
async function drawn(document: Document, pictures: Pictures, request: RenderRequest): Promise<readonly Artifact[]> {
  if (pictures.size === 0) return []
  const [{ renderSvg }, { openFonts }, { measurer }, files] = await Promise.all([
    import('../render/svg/render-svg.ts'),
    import('../render/pdf/fonts.ts'),
    import('../render/pdf/measurer.ts'),
    request.fonts(),
  ])
  const measure = measurer(openFonts(files))
  return [...pictures].map(([chart, fileName]) => ({
    format: 'svg',
    fileName,
    bytes: encoded(renderSvg(chart, document.meta, measure)),
  }))
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
