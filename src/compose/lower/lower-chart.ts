/** `::chart{id="…"}`: a chart of the view; what it shows is drawn by each renderer. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { BulletChart, ChartNode, GroupedBarChart } from '../../document/nodes.ts'
import type { ChartView } from '../../model/report-view.ts'
import { datumNode, phraseInlines } from '../runs.ts'
import { suggestion } from '../suggestion.ts'
import { attributeOf, type DirectiveNode } from './check-directive.ts'
import { type Lowering, locationOf } from './lowering.ts'

type BulletView = Extract<ChartView, { readonly type: 'bullet' }>
type BarsView = Extract<ChartView, { readonly type: 'bars' }>

const KIND = { vi: 'biểu đồ', en: 'chart' }

/** A chart without a single value falls away. */
export function lowerChart(node: DirectiveNode, lowering: Lowering): readonly ChartNode[] {
  const id = attributeOf(node, 'id')
  const view = lowering.view.charts.get(id)
  if (view === undefined) {
    const params = { kind: KIND, name: id, suggestion: suggestion(id, [...lowering.view.charts.keys()]) }
    lowering.report(diagnose('ICT-C008', [locationOf(node, lowering)], params))
    return []
  }
  if (view === null) return []
  const chart = view.type === 'bullet' ? bulletChart(view) : barChart(view)
  if (!chart) return []
  return [
    { kind: 'chart', id, caption: phraseInlines(view.caption), alternative: phraseInlines(view.alternative), chart },
  ]
}

function bulletChart(view: BulletView): BulletChart | null {
  if (view.rows.length === 0) return null
  const rows = view.rows.map((row) => ({ ...row, value: datumNode(row.value), benchmark: datumNode(row.benchmark) }))
  return { type: 'bullet', rows }
}

function barChart(view: BarsView): GroupedBarChart | null {
  const { unit, max, series } = view
  const groups = view.groups.map(({ label, bars }) => ({
    label,
    bars: bars.map((bar) => (bar ? { value: datumNode(bar.value), number: bar.number } : null)),
  }))
  const isEmpty = groups.every((group) => group.bars.every((bar) => bar === null))
  return isEmpty ? null : { type: 'bars', unit, max, series, groups }
}
