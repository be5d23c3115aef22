/** Where the tile of each province lies, for every map that the seeds know. */
import * as v from 'valibot'
import type { Tile } from '../model/tile.ts'
import { dateSchema, parseSeed, type Sources, seedPlace, textSchema } from './parse-seed.ts'

const place = v.pipe(v.number(), v.integer(), v.minValue(0))

const gridSchema = v.strictObject({
  on: dateSchema,
  source: textSchema,
  tiles: v.array(v.strictObject({ code: textSchema, column: place, row: place })),
})

export interface TileGrid {
  /** ISO date on which the map was so. */
  readonly on: string
  readonly tiles: readonly Tile[]
}

/** All grids, in the order of the file. */
export function parseTileGrid(seeds: ReadonlyMap<string, string>, sources: Sources): readonly TileGrid[] {
  return parseSeed(seeds, 'tile-grid', gridSchema).map(({ on, source, tiles }) => {
    // A source that is not listed is a fault of the seed.
    seedPlace(sources, 'tile-grid', on, source)
    return { on, tiles }
  })
}
