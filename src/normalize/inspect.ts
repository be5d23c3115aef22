/** How a table was understood, for whoever wonders why it was read as it was: `ict-report inspect`. */
import type { Catalog } from '../catalog/catalog.ts'
import { foldName } from '../locale/fold.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { figureKey } from '../model/indicator.ts'
import type { Observation } from '../model/observation.ts'
import type { Notation } from '../model/project.ts'
import type { SourceLocation } from '../model/provenance.ts'
import type { RawRow, RawTable, TableDialect } from '../model/raw-table.ts'
import { cachedCatalog } from './cached-catalog.ts'
import type { ColumnUse } from './columns.ts'
import { plainTable } from './cube-table.ts'
import { faultLog } from './fault-log.ts'
import { type Header, findHeader } from './find-header.ts'
import { normalize } from './normalize.ts'
import { type NormalizeContext, type NormalizeOptions, optionsFor } from './normalize-context.ts'
import { settleColumns } from './settle-columns.ts'
import { subareaLog } from './subarea-log.ts'
import { headerName } from './table-plan.ts'

export interface InspectedColumn {
  /** Number of the column, from 1. */
  readonly field: number
  /** Its header, else `#` and its number. */
  readonly header: string
  readonly use: Exclude<ColumnUse['use'], 'unsettled'>
  /** What it was taken for: a role, a figure key, a year; null where it is not used. */
  readonly meaning: string | null
}

/** `none` where no number has a mark, `both` where some allow the one and some the other, `open` where it is not clear. */
export type InspectedNotation = Notation | 'none' | 'both' | 'open'

export type DeclaredSetting = 'encoding' | 'delimiter' | 'header' | 'notation' | 'sheet'

export interface Inspection {
  readonly file: string
  readonly sheet: string | null
  readonly dialect: TableDialect | null
  /** First cell of the header; null where none was found. */
  readonly header: SourceLocation | null
  /** Rows below the header that are not blank; all rows where there is none. */
  readonly rows: number
  readonly columns: readonly InspectedColumn[]
  readonly notation: InspectedNotation
  /** Whether the office has declared the notation. */
  readonly isNotationDeclared: boolean
  /** What of all this the project file declares for the file. */
  readonly declared: readonly DeclaredSetting[]
  readonly observationCount: number
  /** The first few. */
  readonly observations: readonly Observation[]
  readonly diagnostics: readonly Diagnostic[]
}

const FIRST_OBSERVATIONS = 5

/** Reads the table as a build does, and says how. */
export function inspectTable(table: RawTable, catalog: Catalog, given: NormalizeOptions): Inspection {
  const options = optionsFor(table, given)
  const context: NormalizeContext = {
    catalog: cachedCatalog(catalog),
    options,
    // What is wrong with the columns is told by the whole reading below.
    faults: faultLog(),
    subareas: subareaLog(),
    ownNames: new Map([...options.columns].map(([name, key]) => [foldName(name), key])),
  }
  const plain = plainTable(table, context)
  const header = plain && findHeader(plain, context)
  const { value: observations = [], diagnostics } = normalize([table], catalog, options)
  return {
    file: table.file,
    sheet: table.sheet,
    dialect: table.dialect ?? null,
    header: plain && header ? plain.place(header.row, 1) : null,
    rows: rowsBelow(plain ?? table, header?.row ?? null),
    columns: plain && header ? inspectedColumns(plain, header, context) : [],
    notation: options.notation ?? notationOf(table, catalog, options),
    isNotationDeclared: options.notation !== null,
    declared: declaredFor(table),
    observationCount: observations.length,
    observations: observations.slice(0, FIRST_OBSERVATIONS),
    diagnostics,
  }
}

function declaredFor({ settings }: RawTable): readonly DeclaredSetting[] {
  const keys = ['encoding', 'delimiter', 'header', 'notation', 'sheet'] as const
  return keys.filter((key) => settings?.[key])
}

function rowsBelow(table: RawTable, header: RawRow | null): number {
  let count = 0
  for (const row of table.rows) if (header === null || row.start > header.start) count += 1
  return count
}

function inspectedColumns(table: RawTable, header: Header, context: NormalizeContext): readonly InspectedColumn[] {
  return settleColumns(table, header, context).map((use, index): InspectedColumn => {
    const field = index + 1
    const known = use.use === 'unsettled' ? 'unknown' : use.use
    return { field, header: headerName(header.row, field), use: known, meaning: meaningOf(use) }
  })
}

function meaningOf(use: ColumnUse): string | null {
  switch (use.use) {
    case 'role':
      return use.role
    case 'figure':
      return figureKey(use.indicator, use.level ?? use.indicator.levels[0])
    case 'year':
      return String(use.year)
    case 'place':
      return use.text
    case 'rank':
      return use.level
    case 'across':
      return [use.year, use.area, use.level].filter((part) => part !== null).join(' ')
    case 'subarea':
    case 'part':
    case 'ignored':
    case 'unsettled':
    case 'unknown':
      return null
    default:
      return use satisfies never
  }
}

/** Enough to see how a file writes its numbers. */
const NOTATION_ROWS = 2000

const AGAINST_DECLARED = 'ICT-N016'
const TWO_READINGS = 'ICT-N015'

/** Tries both declarations: the notation of the file is the one that no number contradicts. */
function notationOf(table: RawTable, catalog: Catalog, options: NormalizeOptions): InspectedNotation {
  const sample: RawTable = { ...table, rows: firstRows(table, NOTATION_ROWS) }
  const tell = (notation: Notation | null, code: string): boolean =>
    normalize([sample], catalog, { ...options, notation }).diagnostics.some((each) => each.code === code)
  const againstVi = tell('vi', AGAINST_DECLARED)
  const againstEn = tell('en', AGAINST_DECLARED)
  if (againstVi && againstEn) return 'both'
  if (againstVi) return 'en'
  if (againstEn) return 'vi'
  return tell(null, TWO_READINGS) ? 'open' : 'none'
}

function firstRows(table: RawTable, most: number): Iterable<RawRow> {
  return {
    *[Symbol.iterator]() {
      let count = 0
      for (const row of table.rows) {
        if (count === most) return
        count += 1
        yield row
      }
    },
  }
}
