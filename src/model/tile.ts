/** The place of an area among the tiles of a map: from 0, west to east and north to south. */
export interface Tile {
  /** Code of the area. */
  readonly code: string
  readonly column: number
  readonly row: number
}
