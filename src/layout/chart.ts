/** Charts as rows of marks: a figure with its alternative text, the caption below, never torn from it. */
import type { ChartRow } from '../chart/marks.ts'
import type { ChartFrame } from '../chart/chart-frame.ts'
import { drawChart } from '../chart/draw-chart.ts'
import type { ChartNode } from '../document/nodes.ts'
import { captionItems } from './caption.ts'
import { chartPrimitive } from './chart-primitives.ts'
import type { Context } from './context.ts'
import { type FlowItem, flowItem, previewOf } from './flow-item.ts'
import { hasInk } from './paragraph.ts'
import type { Primitive, Tag } from './primitives.ts'
import { plainText } from './words.ts'

/** A chart as one item a row, all kept together unless they are taller than a page. */
export function chartItems(node: ChartNode, context: Context): readonly FlowItem[] {
  const rows = drawChart(node.chart, frameOf(context))
  if (rows.length === 0 && !hasInk(node.caption)) return []
  const { gap } = context.style.chart
  const parent = context.struct.add(context.parent, 'Div')
  const alt = plainText(node.alternative) || plainText(node.caption) || node.id
  const tag = rows.length > 0 ? context.struct.add(parent, 'Figure', { alt }).id : 'layout'
  const items = rows.map((row, index) => {
    const primitives = rowPrimitives(row, tag, context)
    return flowItem({
      kind: 'chart-row',
      preview: previewOf(primitives),
      height: row.height,
      spaceBefore: index === 0 ? gap : row.gapBefore,
      keepWithNext: index < rows.length - 1 || hasInk(node.caption),
      primitives,
    })
  })
  const end = flowItem({ kind: 'space', height: 0, spaceBefore: gap, primitives: [] })
  return [...items, ...captionItems(node.caption, 'below', parent, context), end]
}

/** Texts of a row that is torn over pages are leaves of their own: each is read on before the next begins. */
function rowPrimitives(row: ChartRow, figure: Tag, { frame, struct }: Context): readonly Primitive[] {
  const isTorn = row.height > frame.height
  let text = figure
  return row.marks.map((mark) => {
    if (mark.kind !== 'text') return chartPrimitive(mark, frame.left, figure)
    if (isTorn && typeof figure === 'number' && !mark.isContinued) text = struct.add(figure, 'Span').id
    return chartPrimitive(mark, frame.left, text)
  })
}

function frameOf({ frame, style, measure }: Context): ChartFrame {
  return { width: frame.width, style: { ...style.chart, ...style.font }, measure }
}
