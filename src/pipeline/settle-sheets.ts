/**
 * Brings together what was found in the cells of a workbook and what became of them: a cell in error is told once, with its
 * figure, and only where it is used; a sheet without a table beside one that has one (a cover, notes) is no fault.
 */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Observation } from '../model/observation.ts'
import type { SourceLocation } from '../model/provenance.ts'
import type { RawTable } from '../model/raw-table.ts'

export interface ObservedData {
  readonly observations: readonly Observation[]
  readonly diagnostics: readonly Diagnostic[]
}

const CELL_FAULTS = new Set(['ICT-R056', 'ICT-R057'])
const HIDDEN_CELLS = new Set(['ICT-R058', 'ICT-R059'])
/** No header was found, or none on the line that the office has declared. */
const NO_HEADER = new Set(['ICT-N001', 'ICT-N056'])

/**
 * @param found what the reader told of files, sheets and cells
 * @param made what became of the tables
 */
export function settleSheets(
  tables: readonly RawTable[],
  found: readonly Diagnostic[],
  made: ObservedData,
): ObservedData {
  if (tables.every(({ sheet }) => sheet === null)) {
    return { observations: made.observations, diagnostics: [...found, ...made.diagnostics] }
  }
  const passedOver = sheetsPassedOver(tables, made.diagnostics)
  const isPassedOver = ({ locations: [place] }: Diagnostic): boolean =>
    place !== undefined && passedOver.has(sheetOf(place))
  const told = found.filter(
    (each) => !isPassedOver(each) || !(CELL_FAULTS.has(each.code) || HIDDEN_CELLS.has(each.code)),
  )
  const cellFaults = told.filter(({ code }) => CELL_FAULTS.has(code))
  const faulty = new Set(cellFaults.flatMap(({ locations }) => locations.map(cellOf)))
  const isFaulty = (place: SourceLocation): boolean => faulty.has(cellOf(place))
  const settled = made.diagnostics.map((each) =>
    NO_HEADER.has(each.code) && isPassedOver(each) ? withoutTable(each.locations.slice(0, 1)) : each,
  )
  return {
    observations: made.observations.filter(({ locations }) => !locations.some(isFaulty)),
    diagnostics: [
      ...told.filter(({ code }) => !CELL_FAULTS.has(code)),
      ...cellFaults.flatMap((fault) => usedFault(fault, made)),
      ...settled.filter(({ locations }) => locations.length === 0 || !locations.every(isFaulty)),
    ],
  }
}

/** Sheets without a header in files where another sheet has one. */
function sheetsPassedOver(tables: readonly RawTable[], diagnostics: readonly Diagnostic[]): ReadonlySet<string> {
  const headless = new Set(
    diagnostics.flatMap(({ code, locations: [place] }) =>
      NO_HEADER.has(code) && place?.sheet ? [sheetOf(place)] : [],
    ),
  )
  const files = new Set(tables.filter((table) => !headless.has(sheetOf(table))).map(({ file }) => file))
  return new Set(tables.filter((table) => files.has(table.file) && headless.has(sheetOf(table))).map(sheetOf))
}

function withoutTable(locations: readonly SourceLocation[]): Diagnostic {
  return diagnose('ICT-R062', locations, { sheet: locations[0]?.sheet ?? '' })
}

/** The fault with the figure that its cell was to be; nothing where the cell is not used. */
function usedFault(fault: Diagnostic, { observations, diagnostics }: ObservedData): readonly Diagnostic[] {
  const [place] = fault.locations
  if (place === undefined) return [fault]
  const isSame = (other: SourceLocation): boolean => cellOf(other) === cellOf(place)
  const echo = diagnostics.find(({ locations }) => locations.some(isSame))
  if (echo) return [{ ...fault, figure: echo.figure }]
  const observation = observations.find(({ locations }) => locations.some(isSame))
  return observation ? [{ ...fault, figure: observation.key }] : []
}

function sheetOf({ file, sheet }: { readonly file: string; readonly sheet: string | null }): string {
  return JSON.stringify([file, sheet])
}

function cellOf({ file, sheet, cell }: SourceLocation): string {
  return JSON.stringify([file, sheet, cell])
}
