/** What every part of the stage needs: the reference data, what the office has settled, and the log of faults. */
import type { Area } from '../model/area.ts'
import type { Notation } from '../model/project.ts'
import type { SourceLocation } from '../model/provenance.ts'
import type { RawTable } from '../model/raw-table.ts'
import type { Lookups } from './cached-catalog.ts'
import type { FaultLog } from './fault-log.ts'
import type { SubareaLog } from './subarea-log.ts'

export interface NormalizeOptions {
  /** The period meant where a file names none. */
  readonly year: number
  /** The area meant where a file names none; null where the data must say it. */
  readonly province: Area | null
  /** ISO date whose map the office has settled for the year it lies in; the last day of a year where absent. */
  readonly map?: string | null
  /** Declared notation of numbers; null settles it from each file. */
  readonly notation: Notation | null
  /** Header or indicator name as it stands in the export → figure key, or null to leave it out. */
  readonly columns: ReadonlyMap<string, string | null>
  /** Codes of the areas and years whose observations are asked for; all where absent. Every row is checked all the same. */
  readonly areas?: ReadonlySet<string>
  readonly years?: ReadonlySet<number>
  /** Told whose a fault is, where a file is of many areas: that of a cell, or of the whole row in which it stands. */
  readonly onFault?: (place: SourceLocation, area: string, extent: 'cell' | 'row') => void
}

/** True where an observation of the area and year is asked for. */
export function isAsked({ areas, years }: NormalizeOptions, area: string, period: number): boolean {
  return (areas === undefined || areas.has(area)) && (years === undefined || years.has(period))
}

/** What holds for one table: what the office has settled for its file goes before what it has settled for all. */
export function optionsFor({ settings }: RawTable, options: NormalizeOptions): NormalizeOptions {
  return settings?.notation ? { ...options, notation: settings.notation.value } : options
}

export interface NormalizeContext {
  readonly catalog: Lookups
  readonly options: NormalizeOptions
  readonly faults: FaultLog
  readonly subareas: SubareaLog
  /** The office's own names, folded. */
  readonly ownNames: ReadonlyMap<string, string | null>
}
