/**
 * Rows of a CSV file that do not fit the header: a delimiter is missing or another one was used, or another table begins.
 * Where a value could slip into its neighbour's column, the row is refused.
 */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { SourceLocation } from '../model/provenance.ts'
import type { RawRow, RawTable } from '../model/raw-table.ts'
import { mapDate } from '../model/map-date.ts'
import { isShape } from './columns.ts'
import { cleanText } from './clean-text.ts'
import { namedColumn } from './column-names.ts'
import { usesOf } from './find-header.ts'
import { missingStatus } from './missing-marks.ts'
import type { NormalizeContext } from './normalize-context.ts'
import { resolveIndicator } from './resolve-indicator.ts'
import { yearOf } from './resolve-period.ts'
import type { ReadRow } from './row-subject.ts'
import { valueFields } from './table-plan.ts'

const DELIMITERS = [';', '\t', '|', ',']

/** How much of a row a message repeats. */
const EXCERPT = 60

/** True, with the fault told, for a row that is shorter than the header and whose cells may stand in wrong columns. */
export function isShort(read: ReadRow, isTold: boolean, context: NormalizeContext): boolean {
  const { table, plan, row } = read
  const delimiter = table.dialect?.delimiter ?? null
  const expected = plan.header.cells.length
  const count = row.cells.length
  if (delimiter === null || count >= expected) return false
  const other = isTold ? null : otherDelimiter(row, delimiter, context)
  if (other !== null) {
    const params = { text: excerpt(row, delimiter), found: named(other), expected: named(delimiter) }
    const make = (places: readonly SourceLocation[]) => diagnose('ICT-N042', places, params)
    context.faults.gather(`delimiter ${table.file} ${other}`, () => table.place(row, 1), make)
    return true
  }
  if (!isValueCut(read) || (!isTold && !isSlipped(read, context))) return false
  const params = { count: String(count), expected: String(expected) }
  const make = (places: readonly SourceLocation[]) => diagnose('ICT-N041', places, params)
  context.faults.gather(`short ${table.file} ${count}`, () => table.place(row, count), make)
  return true
}

/** Columns of parts and remarks behind the value may be left out. */
function isValueCut({ plan, row }: ReadRow): boolean {
  const value = plan.roles.get('value')
  return valueFields(plan).some(
    (field) => field > row.cells.length && (value === undefined || field !== plan.roles.get('numerator')),
  )
}

/** A row that no cell of a value is left of: its cells stand right where year and area are what they ought to be. */
function isSlipped({ plan, texts }: ReadRow, { catalog, options }: NormalizeContext): boolean {
  const text = (field: number | undefined): string => (field === undefined ? '' : (texts.get(field) ?? ''))
  const [indicator, period] = [text(plan.roles.get('indicator')), text(plan.roles.get('period'))]
  const area = text(plan.roles.get('area') ?? plan.roles.get('areaName'))
  const isIndicator = catalog.matchIndicator(indicator || text(plan.roles.get('indicatorName'))).kind === 'found'
  if (!isIndicator) return false
  const isArea = area === '' || catalog.matchArea(area, mapDate(options.year, options.map)).kind !== 'unknown'
  return !isArea || (period !== '' && yearOf(period) === null)
}

/** Another delimiter at which the row falls into cells of which one names an indicator or area and one holds a figure. */
function otherDelimiter(row: RawRow, delimiter: string, context: NormalizeContext): string | null {
  const text = row.cells.join(delimiter).slice(0, LONGEST_ROW)
  const found = DELIMITERS.find((other) => {
    const parts = other === delimiter ? [] : text.split(other).map(plain)
    return parts.length > 1 && parts.some((part) => FIGURE.test(part)) && parts.some((part) => isName(part, context))
  })
  return found ?? null
}

const LONGEST_ROW = 1000
const FIGURE = /^[^\p{L}]*\d[^\p{L}]*$/u

function isName(text: string, context: NormalizeContext): boolean {
  if (text === '' || /^\d+$/.test(text)) return false
  if (resolveIndicator(text, context).kind === 'found') return true
  return context.catalog.matchArea(text, mapDate(context.options.year, context.options.map)).kind === 'found'
}

/** True where the row names columns that make a table: another one begins. Its value cells hold names and no figures. */
export function isOtherHeader({ table, plan, row, texts }: ReadRow, context: NormalizeContext): boolean {
  if (table.named) return false
  const first = row.cells.map(plain).find((text) => text !== '') ?? ''
  const name = namedColumn(first)
  if (name === undefined || name.use === 'unsettled') return false
  const values = valueFields(plan).flatMap((field) => texts.get(field) ?? [])
  if (values.some((text) => /\d/.test(text) || (text !== '' && missingStatus(text) !== undefined))) return false
  return isShape(usesOf(row, context))
}

/** The diagnostic of a second table. */
export function otherTable(table: RawTable, row: RawRow): Diagnostic {
  return diagnose('ICT-N043', [table.place(row, 1)], { text: excerpt(row, '; ') })
}

function excerpt(row: RawRow, delimiter: string): string {
  return plain(row.cells.join(delimiter)).slice(0, EXCERPT)
}

function plain(text: string): string {
  const clean = cleanText(text)
  return clean.kind === 'forbidden' ? '' : clean.text.replace(/\s+/gu, ' ')
}

function named(delimiter: string): string {
  return delimiter === '\t' ? 'Tab' : delimiter
}
