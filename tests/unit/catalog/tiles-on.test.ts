import { expect, test } from 'vitest'
import { catalog } from '../../support/sample.ts'

test.each([
  ['2020-12-31', 63],
  ['2023-12-31', 63],
  ['2024-12-31', 63],
  ['2025-12-31', 34],
])('the map of %s has a tile for each of its %i provinces', (date, count) => {
  const tiles = catalog.tilesOn(date)
  expect(tiles).toHaveLength(count)
  expect(tiles.map(({ code }) => code).toSorted()).toEqual(
    catalog
      .areasOn(date)
      .map(({ code }) => code)
      .toSorted(),
  )
})
