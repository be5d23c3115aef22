/** Where a figure comes from: the chain from a printed number back to file and line («nguồn gốc số liệu»). */
import type { Decimal } from './decimal.ts'

/**
 * A place in a source file. `line` is the physical line, `column` the first character of the cell in characters,
 * `field` the number of the cell in its row; all from 1. `sheet` and `cell` are for workbooks, `path` for JSON.
 */
export interface SourceLocation {
  /** Path as the user would write it, relative to the project folder, with forward slashes. */
  readonly file: string
  readonly line: number | null
  readonly column: number | null
  readonly field: number | null
  readonly sheet: string | null
  readonly cell: string | null
  readonly path: string | null
  /** The cell as written; null where the place is a whole file. */
  readonly text: string | null
}

/** The file as a whole: a place of no line and no cell. The empty name is no place at all. */
export function placeIn(file: string): SourceLocation {
  return { file, line: null, column: null, field: null, sheet: null, cell: null, path: null, text: null }
}

/** A place in the reference data that ships with the program. */
export interface SeedPlace {
  readonly file: string
  /** Key of the record, e.g. `17/2023`. */
  readonly key: string
  /** The publication the value was taken from. */
  readonly source: string
}

/** One input of a formula, with its own provenance. */
export interface FormulaInput {
  /** Name of the formula's parameter, e.g. `areaKm2`. */
  readonly parameter: string
  /** Figure key or seed name of the input, e.g. `postal.points`. */
  readonly key: string
  /** Year the input is about: an average over an older population must say so. */
  readonly period: number
  readonly value: Decimal
  readonly provenance: Provenance
}

export type Provenance =
  | { readonly kind: 'observed'; readonly locations: readonly [SourceLocation, ...SourceLocation[]] }
  | { readonly kind: 'derived'; readonly formula: string; readonly inputs: readonly FormulaInput[] }
  | { readonly kind: 'seed'; readonly place: SeedPlace }
  | { readonly kind: 'setting'; readonly location: SourceLocation }
  /** What the program was asked for: the year, the province, the version. */
  | { readonly kind: 'request' }
