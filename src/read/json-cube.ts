/**
 * A statistical cube: values at the crossings of dimensions (JSON-stat, SDMX-JSON). As a table it looks like SDMX-CSV
 * with labels: a column for each dimension with cells «17: Hòa Bình», the value, then what belongs to the value.
 */
import type { JsonCell } from './json-cell.ts'

export interface Cube {
  /** Names of the columns, as `CODE: name` where a name is known. */
  readonly headers: readonly JsonCell[]
  readonly size: number
  /** Cells of a row in the order of the headers; null where nothing is said. */
  readonly row: (index: number) => readonly (JsonCell | null)[]
}

/** Names of the columns that every cube has; SDMX-CSV 1.0 calls them so. */
export const DATAFLOW = 'DATAFLOW'
export const OBS_VALUE = 'OBS_VALUE'
export const OBS_STATUS = 'OBS_STATUS'
export const UNIT_MEASURE = 'UNIT_MEASURE'
export const UNIT_MULT = 'UNIT_MULT'

/** More crossings than any file of figures has; a cube of such a size is refused before its rows are made. */
export const MOST_CROSSINGS = 1_000_000

/** A code with its label as one text, as SDMX-CSV writes them with `labels=both`. */
export function codeAndLabel(code: string, label: string | null): string {
  const name = (label ?? '').replaceAll('\u0000', ' ').replace(/\s+/gu, ' ').trim()
  const id = code.trim()
  if (name === '' || name === id) return id
  return id === '' ? name : `${id}: ${name}`
}
