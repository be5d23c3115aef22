/** Settles what columns without a telling header are for, by what stands in them. */
import type { RawTable } from '../model/raw-table.ts'
import { levelNamed, type Role } from './column-names.ts'
import type { ColumnUse } from './columns.ts'
import type { Header } from './find-header.ts'
import type { NormalizeContext } from './normalize-context.ts'
import { missingStatus } from './missing-marks.ts'
import { partingColumn } from './parting-column.ts'
import { resolveIndicator } from './resolve-indicator.ts'
import { yearOf } from './resolve-period.ts'
import { distinctTexts, sampleRows } from './sample-texts.ts'
import { settleParts } from './settle-parts.ts'
import { isSubarea, matchArea } from './subarea.ts'
import { isWholeName } from './subarea-names.ts'
import { isWrapperKey } from './wrapper-key.ts'

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
  const uses = settleParts(header.uses, context)
  if (!uses.some((use) => isOpen(use) || use.use === 'unknown')) return uses
  const taken = new Set(uses.flatMap((use) => (use.use === 'role' ? [use.role] : [])))
  const hasValues = taken.has('value') || !(taken.has('indicator') || taken.has('indicatorName'))
  const sample = sampleRows(table, header.row)
  const settled = uses.map((use, index): ColumnUse => {
    if (!isOpen(use)) return use
    const texts = distinctTexts(sample, index)
    if (use.use !== 'unsettled') return settledKind(use, texts, hasValues, taken)
    if (texts.length > 0 && mostly(texts, (text) => isSubarea(text, context))) return { use: 'subarea' }
    const found =
      texts.length === 0
        ? undefined
        : TESTS.find(([role, holds]) => !taken.has(role) && mostly(texts, (text) => holds(text, context)))
    if (!found && holdsWhole(texts)) return { use: 'subarea' }
    if (!found) return table.named && texts.every(isWrapperKey) ? { use: 'ignored' } : use
    const [role] = found
    taken.add(role)
    return { use: 'role', role }
  })
  const parting = table.named ? null : partingColumn(settled, sample)
  return settled.map((use, index): ColumnUse => (index === parting ? { use: 'subarea' } : use))
}

type Open = Extract<ColumnUse, { readonly use: 'unsettled' | 'rank' | 'subarea' }>

function isOpen(use: ColumnUse): use is Open {
  return use.use === 'unsettled' || use.use === 'subarea' || (use.use === 'rank' && use.isKind)
}

/**
 * A column «Huyện», «Quận/huyện»: names of levels, of districts, or values of the level. The codes of the statistics
 * office have three digits for a district and five for a commune (Quyết định 124/2004/QĐ-TTg).
 * @param hasValues whether the values stand in columns of their own, so that numbers here are codes
 */
function settledKind(
  use: Exclude<Open, { readonly use: 'unsettled' }>,
  texts: readonly string[],
  hasValues: boolean,
  taken: Set<Role>,
): ColumnUse {
  if (texts.length > 0 && !taken.has('level') && mostly(texts, (text) => levelNamed(text) !== undefined)) {
    taken.add('level')
    return { use: 'role', role: 'level' }
  }
  if (use.use === 'subarea') return use
  const isName = (text: string): boolean => !/\d/.test(text) && missingStatus(text) === undefined
  const isCode = (text: string): boolean => hasValues && /^(?:\d{3}|\d{5})$/.test(text)
  return texts.length > 0 && mostly(texts, (text) => isName(text) || isCode(text)) ? { use: 'subarea' } : use
}

/** Names of no known kind with «Toàn tỉnh» among them are parts of the province; «I», «II» are numbers of rows. */
function holdsWhole(texts: readonly string[]): boolean {
  const names = texts.filter((text) => text.length > LONGEST_NUMBER && !/\d/.test(text))
  return names.some(isWholeName) && names.some((text) => !isWholeName(text))
}

const LONGEST_NUMBER = 4

/** More than half: a slip in one row is told as the fault of that row. */
function mostly(texts: readonly string[], holds: (text: string) => boolean): boolean {
  return texts.filter(holds).length * 2 > texts.length
}

function isArea(text: string, context: NormalizeContext): boolean {
  const { kind } = matchArea(text, context)
  return kind === 'found' || kind === 'notOnDate'
}

function isIndicator(text: string, context: NormalizeContext): boolean {
  return resolveIndicator(text, context).kind === 'found'
}
