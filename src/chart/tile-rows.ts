/** Areas as tiles about where they lie: shade and value in the head of each, the name below. */
import { group, max, range } from 'd3-array'
import { scaleBand } from 'd3-scale'
import type { TileChart } from '../model/chart.ts'
import type { ChartFrame } from './chart-frame.ts'
import { type Box, shadeBox } from './fills.ts'
import { MISSING } from './labeled-plot.ts'
import { legendRow } from './legend.ts'
import type { ChartRow, Mark } from './marks.ts'
import type { Printed } from './printed.ts'
import { placeText, type TextBox, textBox } from './text-box.ts'

type Tile = TileChart<Printed>['tiles'][number]

interface TileTexts {
  readonly tile: Tile
  readonly name: TextBox
  readonly value: TextBox
}

/** Stands for a missing figure, as in the tables of the statistics office; the legend says so. */
const MISSING_SIGN = '…'
const PADDING = 1.5
const GAP = 2
/** A tile is no wider, however few columns there are. */
const MOST_WIDTH = 64
/** Share of a tile's width that its shade takes. */
const SHADE_SHARE = 0.35
const WEIGHTS = { own: 2, other: 0.6 }

/** What the shades mean, then the rows of tiles from north to south, all of one height. */
export function tileRows(chart: TileChart<Printed>, frame: ChartFrame): readonly ChartRow[] {
  const columns = 1 + (max(chart.tiles, ({ column }) => column) ?? 0)
  const width = Math.min(frame.width, columns * MOST_WIDTH)
  const left = (frame.width - width) / 2
  const band = scaleBand(range(columns), [left, left + width])
  const room = Math.max(0, band.bandwidth() - GAP)
  const texts = chart.tiles.map((tile) => textsOf(tile, room, frame))
  const headHeight = max([frame.style.leastSize, ...texts.map(({ value }) => value.height)]) ?? 0
  const height = 3 * PADDING + headHeight + (max(texts, ({ name }) => name.height) ?? 0)
  const byRow = group(texts, ({ tile }) => tile.row)
  const rows = range(1 + (max(chart.tiles, ({ row }) => row) ?? -1)).map((row): ChartRow => {
    const marks = (byRow.get(row) ?? []).flatMap((each) => {
      const box = { x: (band(each.tile.column) ?? left) + GAP / 2, y: 0, width: room, height }
      return tileMarks(each, { box, headHeight, classes: chart.classes.length }, frame)
    })
    return { height, gapBefore: row === 0 ? frame.style.rowGap : GAP, marks }
  })
  const legend = legendOf(chart, frame)
  return [...(legend ? [legend] : []), ...rows]
}

function legendOf({ classes, tiles }: TileChart<Printed>, frame: ChartFrame): ChartRow | null {
  const isMissing = tiles.some(({ value }) => value === null)
  const names = isMissing ? [...classes, `${MISSING_SIGN} ${MISSING}`] : classes
  const sample = (box: Box, level: number): readonly Mark[] =>
    level < classes.length ? [shadeBox(box, level, classes.length)] : []
  return legendRow(names, { left: 0, width: frame.width }, sample, frame)
}

function textsOf(tile: Tile, width: number, frame: ChartFrame): TileTexts {
  const size = frame.style.leastSize
  const name = textBox(tile.label, { style: tile.isOwn ? 'bold' : 'regular', size, room: width - 2 * PADDING }, frame)
  const room = width * (1 - SHADE_SHARE) - 3 * PADDING
  return { tile, name, value: textBox(tile.value?.text ?? MISSING_SIGN, { style: 'bold', size, room }, frame) }
}

function tileMarks(
  { tile, name, value }: TileTexts,
  { box, headHeight, classes }: { readonly box: Box; readonly headHeight: number; readonly classes: number },
  frame: ChartFrame,
): readonly Mark[] {
  const shade = {
    ...{ x: box.x + PADDING, y: PADDING },
    ...{ width: box.width * SHADE_SHARE, height: frame.style.leastSize },
  }
  const right = box.x + box.width - PADDING
  const below = 2 * PADDING + headHeight
  return [
    { kind: 'rect', ...box, fill: null, outline: tile.isOwn ? WEIGHTS.own : WEIGHTS.other },
    ...(tile.level === null ? [] : [shadeBox(shade, tile.level, classes)]),
    ...placeText(name, { x: box.x + box.width / 2, top: below, align: 'center' }, frame),
    ...placeText(value, { x: right, top: PADDING, align: 'right' }, frame),
  ]
}
