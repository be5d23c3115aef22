/** Charts as rows of marks: a figure with its alternative text, the caption below, never torn from it. */
import type { ChartNode } from '../document/nodes.ts'
import { barRows } from './bar-chart.ts'
import { bulletRows } from './bullet-chart.ts'
import { captionItems } from './caption.ts'
import type { ChartRow } from './chart-row.ts'
import type { Context } from './context.ts'
import { type FlowItem, flowItem, previewOf } from './flow-item.ts'
import { hasInk } from './paragraph.ts'
import type { Tag } from './primitives.ts'
import { plainText } from './words.ts'

/** A chart as one item a row, all kept together unless they are taller than a page. */
export function chartItems(node: ChartNode, context: Context): readonly FlowItem[] {
  const drawing = drawingOf(node)
  const hasRows = drawing.count > 0
  if (!hasRows && !hasInk(node.caption)) return []
  const { gap, rowGap } = context.style.chart
  const parent = context.struct.add(context.parent, 'Div')
  const alt = plainText(node.alternative) || plainText(node.caption) || node.id
  const rows = hasRows ? drawing.rows(context.struct.add(parent, 'Figure', { alt }).id, context) : []
  const items = rows.map((row, index) =>
    flowItem({
      kind: 'chart-row',
      preview: previewOf(row.primitives),
      height: row.height,
      spaceBefore: index === 0 ? gap : rowGap,
      keepWithNext: index < rows.length - 1 || hasInk(node.caption),
      primitives: row.primitives,
    }),
  )
  const end = flowItem({ kind: 'space', height: 0, spaceBefore: gap, primitives: [] })
  return [...items, ...captionItems(node.caption, 'below', parent, context), end]
}

interface Drawing {
  readonly count: number
  readonly rows: (tag: Tag, context: Context) => readonly ChartRow[]
}

function drawingOf({ chart }: ChartNode): Drawing {
  switch (chart.type) {
    case 'bullet':
      return { count: chart.rows.length, rows: (tag, context) => bulletRows(chart, tag, context) }
    case 'bars':
      return { count: chart.groups.length, rows: (tag, context) => barRows(chart, tag, context) }
    default:
      return chart satisfies never
  }
}
