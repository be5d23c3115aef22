/** What each column of a table is for, as far as its header says. */
import { type Indicator, figureKey, type Level } from '../model/indicator.ts'
import { levelNamed, namedColumn, type Role } from './column-names.ts'
import type { NormalizeContext } from './normalize-context.ts'
import { type IndicatorReading, ownReading, resolveIndicator } from './resolve-indicator.ts'
import { mapDate } from '../model/map-date.ts'
import { withoutFootnote } from './footnote-mark.ts'
import { yearOfHeader } from './resolve-period.ts'
import { isPartName, isSubareaHeader, isSubareaKind, isSubareaName } from './subarea-names.ts'

export type ColumnUse =
  | { readonly use: 'role'; readonly role: Role }
  /** Values of one indicator, perhaps at one level, perhaps in thousands. */
  | {
      readonly use: 'figure'
      readonly indicator: Indicator
      readonly level: Level | null
      readonly powerOfTen: number
      /** The year that a header above names. */
      readonly year?: number
    }
  /** Values of the row's indicator in a year, of an area, at a level. */
  | { readonly use: 'year'; readonly year: number }
  | { readonly use: 'place'; readonly text: string }
  /** `isKind`: «Huyện» may also head the names of districts, which the cells below settle. */
  | { readonly use: 'rank'; readonly level: Level; readonly isKind: boolean }
  /** Two or three of these together, from a header of two rows. */
  | { readonly use: 'across'; readonly year: number | null; readonly area: string | null; readonly level: Level | null }
  /** Names of districts or communes, below the province that a report is of. */
  | { readonly use: 'subarea' }
  /** Values of the row's indicator in a district or commune; the year where a header above names one. */
  | { readonly use: 'part'; readonly year: number | null }
  | { readonly use: 'ignored' }
  /** No header, or one that says too little: the cells below settle it. */
  | { readonly use: 'unsettled' }
  | {
      readonly use: 'unknown'
      readonly reading: Exclude<IndicatorReading, { readonly kind: 'found' | 'leftOut' }>
      /** Written like the name of a place or an agency. */
      readonly isName: boolean
    }

/** Use of a column by its header, cleaned text; the mark of a footnote behind it says nothing. */
export function columnUse(header: string, context: NormalizeContext): ColumnUse {
  const use = wholeHeaderUse(header, context)
  const bare = use.use === 'unknown' ? withoutFootnote(header) : header
  return bare === header ? use : wholeHeaderUse(bare, context)
}

function wholeHeaderUse(header: string, context: NormalizeContext): ColumnUse {
  if (header === '') return { use: 'unsettled' }
  const own = fromReading(ownReading(header, context))
  if (own) return own
  const named = namedColumn(header)
  if (named) return named
  const year = yearOfHeader(header)
  if (year !== null) return { use: 'year', year }
  const level = levelNamed(header)
  if (level) return { use: 'rank', level, isKind: isSubareaKind(header) }
  if (isSubareaHeader(header)) return { use: 'subarea' }
  const reading = resolveIndicator(header, context)
  const use = fromReading(reading)
  if (use) return use
  if (isSubareaName(header)) return { use: 'part', year: null }
  const { kind } = context.catalog.matchArea(header, mapDate(context.options.year, context.options.map))
  if (kind === 'found' || kind === 'notOnDate') return { use: 'place', text: header }
  return reading.kind === 'found' || reading.kind === 'leftOut'
    ? { use: 'ignored' }
    : { use: 'unknown', reading, isName: isPartName(header) }
}

function fromReading(reading: IndicatorReading | null): ColumnUse | null {
  if (reading?.kind === 'found') {
    return { use: 'figure', indicator: reading.indicator, level: reading.level, powerOfTen: reading.powerOfTen }
  }
  if (reading?.kind === 'leftOut') return { use: 'ignored' }
  return reading?.kind === 'wrongKey' ? { use: 'unknown', reading, isName: false } : null
}

/** True where the columns can hold observations: a long table, a wide one, or indicators down and something across. */
export function isShape(uses: readonly ColumnUse[]): boolean {
  const roles = new Set(uses.flatMap((use) => (use.use === 'role' ? [use.role] : [])))
  const isNamed = roles.has('indicator') || roles.has('indicatorName')
  // Beside a column of values, «Mã» can be the code of an indicator.
  const hasIndicator = isNamed || (roles.has('value') && uses.some(({ use }) => use === 'unsettled'))
  const isAcross = uses.some(({ use }) => ACROSS.has(use)) || areNamesOfParts(uses)
  if (hasIndicator && (roles.has('value') || (roles.has('numerator') && roles.has('denominator')) || isAcross))
    return true
  const figures = new Set(uses.flatMap((use) => (use.use === 'figure' ? [keyOf(use.indicator, use.level)] : [])))
  if (figures.size > 1) return true
  // «conferencing.start_year;tỉnh Hòa Bình;2023;2010;năm» is a row of data that lost its header: it names places and years.
  const isData = uses.some(({ use }) => use === 'year' || use === 'place' || use === 'part')
  const isAbout = roles.has('area') || roles.has('areaName') || roles.has('period')
  return (
    figures.size === 1 &&
    !isData &&
    (isAbout || uses.some((use) => use.use === 'subarea' || (use.use === 'rank' && use.isKind)))
  )
}

const ACROSS: ReadonlySet<ColumnUse['use']> = new Set(['year', 'place', 'rank', 'across', 'part'])

/**
 * True for heads such as «Đà Bắc», «Mai Châu» that no catalogue knows, beside indicators down: one alone may be anything, and
 * where the indicators stand across it may be a slip in the name of one.
 */
export function areNamesOfParts(uses: readonly ColumnUse[]): boolean {
  const isDown = uses.some((use) => use.use === 'role' && INDICATOR_ROLES.has(use.role))
  return isDown && uses.filter((use) => use.use === 'unknown' && use.isName).length >= FEWEST_NAMES
}

const INDICATOR_ROLES: ReadonlySet<Role> = new Set(['indicator', 'indicatorName'])
const FEWEST_NAMES = 2

function keyOf(indicator: Indicator, level: Level | null): string {
  return figureKey(indicator, level ?? indicator.levels[0])
}
