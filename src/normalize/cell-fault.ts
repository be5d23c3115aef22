/** The diagnostic of a cell that cannot be read as a value of its indicator. */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { FigureKey, Indicator } from '../model/indicator.ts'
import type { Notation } from '../model/project.ts'
import type { SourceLocation } from '../model/provenance.ts'
import type { Unit } from '../model/unit.ts'
import type { CellFault } from './parse-quantity.ts'

export interface FaultyCell {
  readonly text: string
  readonly place: SourceLocation
  readonly indicator: Indicator
  readonly unit: Unit
  readonly key: FigureKey
  readonly notation: Notation | null
}

/** Tells what is wrong with the cell, what was expected and what to do. */
export function cellFault(fault: CellFault, cell: FaultyCell): Diagnostic {
  const { text, key } = cell
  const places = [cell.place]
  const indicator = cell.indicator.name
  switch (fault) {
    case 'unreadable':
      return diagnose('ICT-N014', places, { text, indicator, unit: cell.unit.printed }, key)
    case 'tooLong':
      return diagnose('ICT-N030', places, { text: text.slice(0, 60), indicator }, key)
    case 'otherNotation':
      return diagnose('ICT-N016', places, { text, declared: cell.notation ?? '' }, key)
    case 'notWhole':
      return diagnose('ICT-N018', places, { text, indicator }, key)
    case 'otherUnit':
      return diagnose('ICT-N019', places, { text: '%', indicator, expected: cell.unit.printed }, key)
    case 'fraction':
      return diagnose('ICT-N028', places, { text, indicator }, key)
    case 'zeroDenominator':
      return diagnose('ICT-N027', places, { text, indicator }, key)
    default:
      return fault satisfies never
  }
}
