/**
 * The text of a cell that holds doubled quotation marks. This file is the only door to csv-parse: cells are cut, compared
 * and passed over as bytes, and what doubled marks mean is asked of the library when such a cell is read at all.
 */
import { parse } from 'csv-parse/sync'

/** @param content what stands between the marks around the cell, as written */
export function quotedText(content: string): string {
  const records: string[][] = parse(`"${content}"`)
  return records[0]?.[0] ?? ''
}
