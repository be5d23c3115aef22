/**
 * What a file holds before anything is understood: rows of cells as written. Rows are made when they are asked for and
 * places when a cell is told of, so that a table of a million rows never stands in memory as objects.
 */
import type { FileSettings } from './project.ts'
import type { SourceLocation } from './provenance.ts'

export interface RawRow {
  /** Physical line on which the row begins, from 1. */
  readonly line: number
  /** Where the row begins in its source, growing from row to row; only its table knows how to read it. */
  readonly start: number
  /** The cells as bytes, for whoever only compares them; absent where the texts are at hand anyway. */
  readonly glance?: RowGlance
  /** Cell texts as written, without the quotes of the file format; empty where nothing stands. */
  readonly cells: readonly string[]
  /** The text of one cell, `field` from 1; absent where all are at hand anyway. */
  text?(field: number): string
}

/** The cells of a row as they stand among the bytes of many rows: to look at them makes nothing. */
export interface RowGlance {
  /** UTF-8 without zeros. */
  readonly bytes: Uint8Array
  /** Where in the bytes each cell begins and ends, two numbers a cell; those of this row from `first`. */
  readonly bounds: Int32Array
  readonly first: number
  /** Number of cells. */
  readonly width: number
}

/** How a text file was found to be written; shown to whoever wonders how it was read. */
export interface TableDialect {
  /** `UTF-8`, `UTF-8 (BOM)`, `UTF-16LE`, `TCVN3` … */
  readonly encoding: string
  /** What separates the cells; null where the format has none. */
  readonly delimiter: string | null
  /** True where the file itself names it (`sep=;`). */
  readonly isDelimiterDeclared: boolean
  readonly hasQuotes: boolean
  /** Null where there is only one line. */
  readonly lineEnd: 'CRLF' | 'LF' | 'CR' | 'mixed' | null
}

export interface RawTable {
  readonly file: string
  /** Name of the sheet in a workbook, null elsewhere. */
  readonly sheet: string | null
  /** True where the source itself names its columns (keys of JSON): then the first row is the header. */
  readonly named: boolean
  /** Absent where the format leaves nothing to find out (a workbook). */
  readonly dialect?: TableDialect
  /** How the office has settled that the file is read; absent where it has not. */
  readonly settings?: FileSettings
  /** All rows that are not blank, in the order of the file. Can be walked more than once. */
  readonly rows: Iterable<RawRow>
  /** Place of a cell; `field` is its number in the row, from 1. A field beyond the row is placed at the row's end. */
  place(row: RawRow, field: number): SourceLocation
  /** True where the source says that the cell is a number (a JSON number): its notation is then certain. */
  isNumber(row: RawRow, field: number): boolean
}
