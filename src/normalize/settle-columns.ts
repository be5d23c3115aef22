/** Settles what columns without a telling header are for, by what stands in them. */
import type { RawRow, RawTable } from '../model/raw-table.ts'
import { mapDate } from '../model/map-date.ts'
import { cleanText } from './clean-text.ts'
import { levelNamed, type Role } from './column-names.ts'
import type { ColumnUse } from './columns.ts'
import type { Header } from './find-header.ts'
import type { NormalizeContext } from './normalize-context.ts'
import { resolveIndicator } from './resolve-indicator.ts'
import { yearOf } from './resolve-period.ts'
import { isWrapperKey } from './wrapper-key.ts'

/** What stands in the first rows stands in all: a later exception is told as the fault of its own row. */
const SAMPLE_ROWS = 500

type Test = readonly [role: Role, holds: (text: string, context: NormalizeContext) => boolean]

/** In the order of certainty: a code of an area is also a whole number, a year is neither. */
const TESTS: readonly Test[] = [
  ['period', (text) => yearOf(text) !== null],
  ['level', (text) => levelNamed(text) !== undefined],
  ['area', isArea],
  ['areaName', isArea],
  ['indicator', isIndicator],
  ['indicatorName', isIndicator],
  ['unit', (text, { catalog }) => catalog.matchUnit(text) !== undefined],
]

/** The uses of all columns, the unsettled ones settled where most of their cells mean the same kind of thing. */
export function settleColumns(table: RawTable, header: Header, context: NormalizeContext): readonly ColumnUse[] {
  if (!header.uses.some(({ use }) => use === 'unsettled')) return header.uses
  const taken = new Set(header.uses.flatMap((use) => (use.use === 'role' ? [use.role] : [])))
  const sample = sampleRows(table, header.row)
  return header.uses.map((use, index) => {
    if (use.use !== 'unsettled') return use
    const texts = distinctTexts(sample, index)
    const found =
      texts.length === 0
        ? undefined
        : TESTS.find(([role, holds]) => !taken.has(role) && mostly(texts, (text) => holds(text, context)))
    if (!found) return table.named && texts.every(isWrapperKey) ? { use: 'ignored' } : use
    const [role] = found
    taken.add(role)
    return { use: 'role', role }
  })
}

/** More than half: a slip in one row is told as the fault of that row. */
function mostly(texts: readonly string[], holds: (text: string) => boolean): boolean {
  return texts.filter(holds).length * 2 > texts.length
}

function isArea(text: string, { catalog, options }: NormalizeContext): boolean {
  const { kind } = catalog.matchArea(text, mapDate(options.year, options.map))
  return kind === 'found' || kind === 'notOnDate'
}

function isIndicator(text: string, context: NormalizeContext): boolean {
  return resolveIndicator(text, context).kind === 'found'
}

function sampleRows(table: RawTable, header: RawRow): readonly RawRow[] {
  const sample: RawRow[] = []
  for (const row of table.rows) {
    if (row.start <= header.start) continue
    sample.push(row)
    if (sample.length >= SAMPLE_ROWS) break
  }
  return sample
}

function distinctTexts(rows: readonly RawRow[], index: number): readonly string[] {
  const texts = new Set<string>()
  for (const { cells } of rows) {
    const clean = cleanText(cells[index] ?? '')
    if (clean.kind === 'clean' && clean.text !== '') texts.add(clean.text)
  }
  return [...texts]
}
