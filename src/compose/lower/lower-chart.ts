/** `::chart{id="…"}`: a chart of the view; what it shows is drawn by each renderer. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { ChartNode } from '../../document/nodes.ts'
import type { ChartSpec } from '../../model/chart.ts'
import { mapChart } from '../../model/map-chart.ts'
import { datumNode, phraseInlines } from '../runs.ts'
import { suggestion } from '../suggestion.ts'
import { attributeOf, type DirectiveNode } from './check-directive.ts'
import { type Lowering, locationOf } from './lowering.ts'

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
  if (isEmpty(view.chart)) return []
  const chart = mapChart(view.chart, datumNode)
  return [
    { kind: 'chart', id, caption: phraseInlines(view.caption), alternative: phraseInlines(view.alternative), chart },
  ]
}

/** Whether there is no value to draw. */
function isEmpty(chart: ChartSpec<unknown>): boolean {
  switch (chart.type) {
    case 'bullet':
      return chart.rows.length === 0
    case 'bars':
      return chart.groups.every(({ bars }) => bars.every((bar) => bar === null))
    case 'trend':
      return chart.rows.every(({ readings }) => readings.every((reading) => reading === null))
    case 'distribution':
      return chart.areas.every(({ reading }) => reading === null)
    case 'tiles':
      return chart.tiles.every(({ value }) => value === null)
    default:
      return chart satisfies never
  }
}
