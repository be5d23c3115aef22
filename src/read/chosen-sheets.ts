/** Which sheets of a workbook are read: all that can be seen, or the one that the office has named. */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Outcome } from '../model/outcome.ts'
import type { Setting } from '../model/project.ts'
import type { SourceLocation } from '../model/provenance.ts'
import type { SheetPart } from './xlsx-parts.ts'

/** Picks the name that a mistyped one most likely means; null where none is near. */
export type NearestName = (text: string, names: readonly string[]) => string | null

/** Names of sheets that a message lists before it breaks off. */
const LISTED = 5

/**
 * The sheets to read. A sheet that is named is read even where it is hidden; without a name the hidden ones are told.
 * Faults: no sheet of that name.
 */
export function chosenSheets(
  sheets: readonly SheetPart[],
  wanted: Setting<string> | null,
  whole: SourceLocation,
  nearestName: NearestName,
): Outcome<readonly SheetPart[]> {
  if (wanted === null) {
    return { value: sheets.filter(({ isHidden }) => !isHidden), diagnostics: hiddenSheets(sheets, whole) }
  }
  const found = sheets.find(({ name }) => keyOf(name) === keyOf(wanted.value))
  return found
    ? { value: [found], diagnostics: [] }
    : { diagnostics: [noSuchSheet(sheets, wanted, whole, nearestName)] }
}

/** Excel tells no names of sheets apart by their case alone. */
function keyOf(name: string): string {
  return name.normalize('NFC').trim().toLowerCase()
}

function noSuchSheet(
  sheets: readonly SheetPart[],
  wanted: Setting<string>,
  whole: SourceLocation,
  nearestName: NearestName,
): Diagnostic {
  const near = nearestName(
    wanted.value,
    sheets.map(({ name }) => name),
  )
  const suggestion = near === null ? { vi: '', en: '' } : { vi: `Có phải «${near}»? `, en: `Did you mean «${near}»? ` }
  const names = listed(sheets)
  return diagnose('ICT-R064', [wanted.location, whole], { sheet: wanted.value, file: whole.file, names, suggestion })
}

function hiddenSheets(sheets: readonly SheetPart[], whole: SourceLocation): readonly Diagnostic[] {
  const hidden = sheets.filter(({ isHidden }) => isHidden)
  const [first] = hidden
  return first ? [diagnose('ICT-R061', [{ ...whole, sheet: first.name }], { names: listed(hidden) })] : []
}

function listed(sheets: readonly SheetPart[]): string {
  const names = sheets.slice(0, LISTED).map(({ name }) => name)
  return names.join(', ') + (sheets.length > LISTED ? ', …' : '')
}
