/** A cell of a table read from JSON. Its path is made when it is asked for: most cells are never told of. */

export interface JsonCell {
  readonly text: string
  readonly isNumber: boolean
  readonly offset: number
  readonly path: () => string
}
