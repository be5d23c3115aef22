/**
 * Finds the column that alone tells the rows of a table apart: «Đơn vị» with «Sở Y tế», «Sở Tài chính», a column of bare
 * «Đà Bắc», «Mai Châu». Such rows are of parts of the province, whatever the parts are: none of them is its figure, and
 * read as such they would all contradict each other.
 */
import type { RawRow } from '../model/raw-table.ts'
import { cleanText } from './clean-text.ts'
import type { Role } from './column-names.ts'
import type { ColumnUse } from './columns.ts'
import { missingStatus } from './missing-marks.ts'

/** What a row is about as far as it is known. */
const ABOUT: ReadonlySet<Role> = new Set(['indicator', 'indicatorName', 'level', 'area', 'areaName', 'period'])
const VALUES: ReadonlySet<ColumnUse['use']> = new Set(['figure', 'year', 'place', 'rank', 'across'])

/** Longer texts are remarks. */
const LONGEST_NAME = 120

/**
 * Index of the column, from 0; null where none is certain. Certain is a column that nothing else is known of, in which most
 * rows with a value hold a name, and most of these rows say of the same figure what another row says, under another name.
 * @param rows the first rows below the header
 */
export function partingColumn(uses: readonly ColumnUse[], rows: readonly RawRow[]): number | null {
  if (uses.some(({ use }) => use === 'subarea' || use === 'part')) return null
  const told = rows.filter((row) => uses.some((use, index) => isValue(use) && /\d/.test(row.cells[index] ?? '')))
  const isAbout = (_: unknown, index: number): boolean => {
    const use = uses[index]
    return use?.use === 'role' && ABOUT.has(use.role)
  }
  const subjects = told.map(({ cells }) => JSON.stringify(cells.filter(isAbout).map(textOf)))
  const found = uses.findIndex((use, index) => isOpen(use) && tellsApart(told, index, subjects))
  return found < 0 ? null : found
}

function isOpen(use: ColumnUse): boolean {
  return use.use === 'unsettled' || (use.use === 'unknown' && use.reading.kind === 'unknown')
}

function isValue(use: ColumnUse): boolean {
  return VALUES.has(use.use) || (use.use === 'role' && (use.role === 'value' || use.role === 'numerator'))
}

function tellsApart(rows: readonly RawRow[], index: number, subjects: readonly string[]): boolean {
  const names = rows.map(({ cells }) => textOf(cells[index] ?? ''))
  const bySubject = new Map<string, Set<string>>()
  names.forEach((name, row) => {
    if (!isName(name)) return
    const subject = subjects[row] ?? ''
    bySubject.set(subject, (bySubject.get(subject) ?? new Set()).add(name))
  })
  const isApart = names.filter((name, row) => isName(name) && (bySubject.get(subjects[row] ?? '')?.size ?? 0) > 1)
  return isApart.length > 1 && isApart.length * 2 > rows.length && areMostlyOnce(names, subjects)
}

/** A name that stands beside the same figure again and again does not tell its rows apart. */
function areMostlyOnce(names: readonly string[], subjects: readonly string[]): boolean {
  const pairs = new Set(names.map((name, row) => JSON.stringify([name, subjects[row]])))
  return pairs.size * 2 > names.length
}

/** Begins with a capital and holds no digit: remarks, numbers and dates name no part. */
function isName(text: string): boolean {
  return /^\p{Lu}\D+$/u.test(text) && text.length <= LONGEST_NAME && missingStatus(text) === undefined
}

function textOf(cell: string): string {
  const clean = cleanText(cell)
  return clean.kind === 'clean' ? clean.text : ''
}
