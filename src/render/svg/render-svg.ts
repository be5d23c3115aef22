/** A chart as a picture of its own: the very marks that stand in the PDF, with what they show in words. */
import type { ChartFrame } from '../../chart/chart-frame.ts'
import { drawChart } from '../../chart/draw-chart.ts'
import type { ChartRow } from '../../chart/marks.ts'
import { markRow } from '../../chart/mark-row.ts'
import type { ChartNode, DocumentMeta } from '../../document/nodes.ts'
import { officialPage } from '../../layout/page-style.ts'
import type { TextMeasurer } from '../../layout/text-measurer.ts'
import { plainText } from '../../layout/words.ts'
import { languageTag } from '../pdf/metadata.ts'
import { markElement } from './mark-element.ts'
import { element, number, writeXml, type XmlElement } from './xml.ts'

/** The type of the report, and what has its widths where it is not installed. */
const FONTS = "'Times New Roman', Tinos, 'Liberation Serif', Times, serif"

/** Room about the drawing, for outlines that stand on its edge. */
const MARGIN = 4

/**
 * The chart as an SVG file: XML in UTF-8, LF line ends, nothing from outside, the same bytes from the same input. As
 * wide as the text of the page, which its words are measured for.
 * @param measure widths of the fonts of the report
 */
export function renderSvg(node: ChartNode, meta: DocumentMeta, measure: TextMeasurer): string {
  const frame = frameOf(measure)
  const rows = [...markRow(meta.marks, frame), ...drawChart(node.chart, frame)]
  const { height, children } = stacked(rows)
  const language = languageTag(meta.language)
  const size = { width: frame.width + 2 * MARGIN, height: height + 2 * MARGIN }
  const box = [-MARGIN, -MARGIN, size.width, size.height].map(number).join(' ')
  const root = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: `${number(size.width)}pt`,
      height: `${number(size.height)}pt`,
      viewBox: box,
      role: 'img',
      'aria-labelledby': 'title desc',
      lang: language,
      'xml:lang': language,
      'font-family': FONTS,
    },
    [
      element('title', { id: 'title' }, [plainText(node.caption) || node.id]),
      element('desc', { id: 'desc' }, [plainText(node.alternative)]),
      element('rect', { x: -MARGIN, y: -MARGIN, ...size, fill: '#fff' }),
      ...children,
    ],
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(root)}\n`
}

function frameOf(measure: TextMeasurer): ChartFrame {
  const { paper, margin, chart, font } = officialPage
  return { width: paper.width - margin.left - margin.right, style: { ...chart, ...font }, measure }
}

/** The rows below one another, each a group that is moved to its place. */
function stacked(rows: readonly ChartRow[]): { readonly height: number; readonly children: readonly XmlElement[] } {
  let bottom = 0
  const children = rows.map((row, index) => {
    const top = bottom + (index === 0 ? 0 : row.gapBefore)
    bottom = top + row.height
    return element('g', { transform: `translate(0 ${number(top)})` }, row.marks.map(markElement))
  })
  return { height: bottom, children }
}
