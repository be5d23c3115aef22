/** A table that is written to a data file (a form to fill, an export), not to the report. */

export interface DataColumn {
  readonly title: string
  /** `input` is a text that the reader of the table fills in; `number` holds plain digits with a point. */
  readonly kind: 'text' | 'number' | 'input'
  /** Width in characters, for formats that have one. */
  readonly width: number
}

export interface DataTable {
  readonly name: string
  readonly columns: readonly DataColumn[]
  /** Cells in the order of the columns; empty where there is nothing. */
  readonly rows: readonly (readonly string[])[]
}
