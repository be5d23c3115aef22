/** Cells of a row as bytes, for comparing a million rows without making their texts. */
import type { RawRow, RowGlance } from '../model/raw-table.ts'

const utf8 = new TextEncoder()

/** The row's own glance; made from its texts for a row that has none (a workbook). */
export function glanceOf(row: RawRow): RowGlance {
  return row.glance ?? encoded(row.cells)
}

/** True where nothing stands in a column; `field` is its number, from 1. */
export function isEmptyAt({ bounds, first, width }: RowGlance, field: number): boolean {
  const index = first + 2 * (field - 1)
  return field > width || bounds[index] === bounds[index + 1]
}

function encoded(cells: readonly string[]): RowGlance {
  const texts = cells.map((cell) => utf8.encode(cell))
  const bytes = new Uint8Array(texts.reduce((total, { length }) => total + length, 0))
  const bounds = new Int32Array(2 * texts.length)
  let end = 0
  for (const [index, text] of texts.entries()) {
    bytes.set(text, end)
    bounds[2 * index] = end
    end += text.length
    bounds[2 * index + 1] = end
  }
  return { bytes, bounds, first: 0, width: cells.length }
}
