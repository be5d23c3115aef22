/** Keeps what is found in the figures apart from what was found on the way to them: one fault, one message. */
import type { Diagnostic } from '../model/diagnostic.ts'
import type { SourceLocation } from '../model/provenance.ts'

const MISSING = 'ICT-V001'

/** The number that is written otherwise than its file: what it seems to say is told of by that. */
export const MIXED_NOTATION = 'ICT-N017'

/** Names of columns and rows that are not in the catalogue; told with the figure that is probably meant. */
const UNKNOWN_NAMES: readonly string[] = ['ICT-N003', 'ICT-N004']

/**
 * A figure whose cell could not be read is not missing too, nor is one whose row or column is told of; where an error
 * hides whole rows, what is missing shows when they can be read.
 * @param faults what was found on the way from the files to the observations
 */
export function withoutFaulted(findings: readonly Diagnostic[], faults: readonly Diagnostic[]): readonly Diagnostic[] {
  const figuresOf = (told: readonly Diagnostic[]) => new Set(told.flatMap(({ figure }) => figure ?? []))
  const faulted = figuresOf(faults.filter(({ severity }) => severity === 'error'))
  const misnamed = figuresOf(faults.filter(({ code }) => UNKNOWN_NAMES.includes(code)))
  const misread = faults.flatMap(({ code, locations }) => (code === MIXED_NOTATION ? locations.slice(0, 1) : []))
  const hidesRows = faults.some(({ severity, figure }) => severity === 'error' && figure === null)
  return findings.filter(({ code, figure, locations: [place] }) => {
    if (place && misread.some((cell) => isSameCell(cell, place))) return false
    if (code === MISSING && (hidesRows || misnamed.has(figure ?? ''))) return false
    return figure === null || !faulted.has(figure)
  })
}

const isSameCell = (a: SourceLocation, b: SourceLocation): boolean =>
  a.file === b.file && a.sheet === b.sheet && a.cell === b.cell && a.line === b.line && a.column === b.column
