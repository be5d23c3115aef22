/** A chart as rows of marks, the same for every format. Pure: fonts are known only through the frame. */
import type { ChartSpec } from '../model/chart.ts'
import { barRows } from './bar-rows.ts'
import { bulletRows } from './bullet-rows.ts'
import type { ChartFrame } from './chart-frame.ts'
import { distributionRows } from './distribution-rows.ts'
import type { ChartRow } from './marks.ts'
import type { Printed } from './printed.ts'
import { tileRows } from './tile-rows.ts'
import { trendRows } from './trend-rows.ts'

/**
 * Rows from top to bottom, x from 0 to the width of the frame. Total: whatever the numbers, no mark leaves the frame,
 * and no text meets another text, a bar or a line. Nothing is drawn of a chart without rows.
 */
export function drawChart(chart: ChartSpec<Printed>, frame: ChartFrame): readonly ChartRow[] {
  switch (chart.type) {
    case 'bullet':
      return bulletRows(chart, frame)
    case 'bars':
      return barRows(chart, frame)
    case 'trend':
      return trendRows(chart, frame)
    case 'distribution':
      return distributionRows(chart, frame)
    case 'tiles':
      return chart.tiles.length === 0 ? [] : tileRows(chart, frame)
    default:
      return chart satisfies never
  }
}
