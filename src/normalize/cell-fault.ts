/** The diagnostic of a cell that cannot be read as a value of its indicator. */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { FigureKey, Indicator } from '../model/indicator.ts'
import type { Notation } from '../model/project.ts'
import type { SourceLocation } from '../model/provenance.ts'
import type { Unit } from '../model/unit.ts'
import type { CellFault } from './parse-quantity.ts'
import { unitName } from './unit-name.ts'
import { plainCell, splitCell } from './split-cell.ts'

export interface FaultyCell {
  readonly text: string
  readonly place: SourceLocation
  readonly indicator: Indicator
  readonly unit: Unit
  readonly key: FigureKey
  readonly notation: Notation | null
}

/** Tells what is wrong with the cell, what was expected and what to do. */
export function cellFault(fault: CellFault | 'notNames', cell: FaultyCell): Diagnostic {
  const { text, key } = cell
  const places = [cell.place]
  const indicator = cell.indicator.name
  switch (fault) {
    case 'unreadable':
      return diagnose('ICT-N014', places, { text, indicator, unit: unitName(cell.unit) }, key)
    case 'tooLong':
      return diagnose('ICT-N030', places, { text: text.slice(0, 60), indicator }, key)
    case 'otherNotation':
      return diagnose('ICT-N016', places, { text, declared: cell.notation ?? '' }, key)
    case 'notWhole':
      return diagnose('ICT-N018', places, { text, indicator }, key)
    case 'otherUnit':
      return diagnose('ICT-N019', places, { text: statedUnit(text), indicator, expected: unitName(cell.unit) }, key)
    case 'fraction':
      return fractionFault(cell)
    case 'notNames':
      return diagnose('ICT-N036', places, { text, indicator }, key)
    case 'monthOfYear':
      return diagnose('ICT-N035', places, { text, indicator }, key)
    case 'zeroDenominator':
      return diagnose('ICT-N027', places, { text, indicator }, key)
    default:
      return fault satisfies never
  }
}

function fractionFault({ text, place, indicator, key }: FaultyCell): Diagnostic {
  const [numerator, denominator] = splitCell(plainCell(text))?.fraction ?? [text, text]
  return diagnose('ICT-N028', [place], { text, indicator: indicator.name, numerator, denominator }, key)
}

/** The unit that a cell states in place of the indicator's own. */
function statedUnit(text: string): string {
  const parts = splitCell(plainCell(text))
  return !parts || parts.isPercent ? '%' : parts.after
}
