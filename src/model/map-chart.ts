/** A chart with other values in it: datums of the view become nodes of the document. */
import type { ChartSpec, Reading } from './chart.ts'

/** The same chart, each printed value replaced by what `change` makes of it. */
export function mapChart<From, To>(chart: ChartSpec<From>, change: (value: From) => To): ChartSpec<To> {
  const reading = (read: Reading<From>): Reading<To> => ({ value: change(read.value), number: read.number })
  const maybe = (read: Reading<From> | null): Reading<To> | null => read && reading(read)
  switch (chart.type) {
    case 'bullet': {
      const rows = chart.rows.map((row) => ({ ...row, value: change(row.value), benchmark: change(row.benchmark) }))
      return { ...chart, rows }
    }
    case 'bars':
      return { ...chart, groups: chart.groups.map((group) => ({ ...group, bars: group.bars.map(maybe) })) }
    case 'trend':
      return { ...chart, rows: chart.rows.map((row) => ({ ...row, readings: row.readings.map(maybe) })) }
    case 'distribution': {
      const { benchmark } = chart
      const areas = chart.areas.map((area) => ({ ...area, reading: maybe(area.reading) }))
      return { ...chart, areas, benchmark: benchmark && { ...reading(benchmark), label: benchmark.label } }
    }
    case 'tiles': {
      const tiles = chart.tiles.map((tile) => ({ ...tile, value: tile.value === null ? null : change(tile.value) }))
      return { ...chart, tiles }
    }
    default:
      return chart satisfies never
  }
}
