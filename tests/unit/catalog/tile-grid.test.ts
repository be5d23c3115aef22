import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { catalog, readSeeds } from './seeds.ts'

const Grids = v.strictObject({
  'tile-grid': v.array(
    v.strictObject({
      on: v.string(),
      source: v.string(),
      tiles: v.array(v.strictObject({ code: v.string(), column: v.number(), row: v.number() })),
    }),
  ),
})

const grids = v.parse(Grids, JSON.parse(readSeeds().get('tile-grid.json') ?? ''))['tile-grid']

/** Column and row by name. */
function places(on: string): ReadonlyMap<string, { readonly column: number; readonly row: number }> {
  const tiles = grids.find((grid) => grid.on === on)?.tiles ?? []
  return new Map(tiles.map(({ code, ...place }) => [catalog.areaOn(code, on)?.name ?? code, place]))
}

describe.each(grids)('the tiles on $on', ({ on, tiles }) => {
  const place = (name: string) => places(on).get(name) ?? { column: Number.NaN, row: Number.NaN }

  test('are those of all provinces, each once', () => {
    const codes = catalog.areasOn(on).map(({ code }) => code)
    expect(tiles.map(({ code }) => code).sort()).toEqual(codes.filter((code) => code !== 'VN').sort())
  })

  test('stand each on a place of its own, in a grid that a page holds', () => {
    expect(new Set(tiles.map(({ column, row }) => `${column}/${row}`)).size).toBe(tiles.length)
    for (const { column, row } of tiles) {
      expect(column).toBeGreaterThanOrEqual(0)
      expect(column).toBeLessThan(8)
      expect(row).toBeGreaterThanOrEqual(0)
      expect(row).toBeLessThan(18)
    }
  })

  test('run from north to south along the coast, with the mountains in the west', () => {
    const coast = [
      'Quảng Ninh',
      'Hải Phòng',
      'Thanh Hóa',
      'Nghệ An',
      'Hà Tĩnh',
      'Quảng Trị',
      'Đà Nẵng',
      'Khánh Hòa',
      'Cà Mau',
    ]
    const rows = coast.map((name) => place(name).row)
    expect(rows).toEqual(rows.toSorted((a, b) => a - b))
    expect(place('Điện Biên').column).toBeLessThan(place('Hà Nội').column)
    expect(place('Hà Nội').column).toBeLessThan(place('Hải Phòng').column)
    expect(place('An Giang').column).toBeLessThan(place('Hồ Chí Minh').column)
    expect(place('Lâm Đồng').column).toBeLessThan(place('Khánh Hòa').column)
  })

  test.each([
    ['Thanh Hóa', 'Nghệ An'],
    ['Nghệ An', 'Hà Tĩnh'],
    ['Lào Cai', 'Lai Châu'],
    ['Đồng Nai', 'Lâm Đồng'],
    ['Cao Bằng', 'Lạng Sơn'],
  ])('have neighbours near one another: %s and %s', (one, other) => {
    const [a, b] = [place(one), place(other)]
    expect(Math.max(Math.abs(a.column - b.column), Math.abs(a.row - b.row))).toBeLessThanOrEqual(1)
  })
})
