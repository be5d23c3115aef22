/** Areas as tiles about where they lie: name and value in each, the class as a shade along its top. */
import { scaleBand } from 'd3-scale'
import { group, max, range } from 'd3-array'
import type { TileChart } from '../model/chart.ts'
import type { ChartFrame } from './chart-frame.ts'
import { shadeBox } from './fills.ts'
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

const BAND = 6
const PADDING = 1.5
const GAP = 2
/** A tile is no wider, however few columns there are. */
const MOST_WIDTH = 64
const WEIGHTS = { own: 2, other: 0.6 }

/** What the shades mean, then the rows of tiles from north to south, all of one height. */
export function tileRows(chart: TileChart<Printed>, frame: ChartFrame): readonly ChartRow[] {
  const columns = 1 + (max(chart.tiles, ({ column }) => column) ?? 0)
  const width = Math.min(frame.width, columns * MOST_WIDTH)
  const left = (frame.width - width) / 2
  const band = scaleBand(range(columns), [left, left + width])
  const room = Math.max(0, band.bandwidth() - GAP)
  const texts = chart.tiles.map((tile) => textsOf(tile, room - 2 * PADDING, frame))
  const height = BAND + 2 * PADDING + (max(texts, ({ name, value }) => name.height + value.height) ?? 0)
  const legend = legendRow(
    chart.classes,
    { left: 0, width: frame.width },
    (box, level) => [shadeBox(box, level, chart.classes.length)],
    frame,
  )
  const byRow = group(texts, ({ tile }) => tile.row)
  const rows = range(1 + (max(chart.tiles, ({ row }) => row) ?? -1)).map((row): ChartRow => {
    const marks = (byRow.get(row) ?? []).flatMap((each) => {
      const box = { x: (band(each.tile.column) ?? left) + GAP / 2, y: 0, width: room, height }
      return tileMarks(each, box, chart.classes.length, frame)
    })
    return { height, gapBefore: row === 0 ? frame.style.rowGap : GAP, marks }
  })
  return [...(legend ? [legend] : []), ...rows]
}

function textsOf(tile: Tile, room: number, frame: ChartFrame): TileTexts {
  const size = frame.style.leastSize
  const name = textBox(tile.label, { style: tile.isOwn ? 'bold' : 'regular', size, room }, frame)
  const said = tile.value
    ? { text: tile.value.text, style: 'bold' as const }
    : { text: MISSING, style: 'regular' as const }
  return { tile, name, value: textBox(said.text, { style: said.style, size, room }, frame) }
}

function tileMarks(
  { tile, name, value }: TileTexts,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  classes: number,
  frame: ChartFrame,
): readonly Mark[] {
  const middle = box.x + box.width / 2
  const top = BAND + PADDING
  return [
    { kind: 'rect', ...box, fill: null, outline: tile.isOwn ? WEIGHTS.own : WEIGHTS.other },
    ...(tile.level === null ? [] : [shadeBox({ ...box, height: BAND }, tile.level, classes)]),
    ...placeText(name, { x: middle, top, align: 'center' }, frame),
    ...placeText(value, { x: middle, top: top + name.height, align: 'center' }, frame),
  ]
}
