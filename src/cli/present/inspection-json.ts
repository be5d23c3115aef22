/** How a file was understood, for machines; as docs/schemas/inspection.schema.json describes it. */
import { toExactDigits } from '../../model/decimal.ts'
import type { Observation } from '../../model/observation.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { Inspection } from '../../pipeline/inspect-file.ts'

/** Without the diagnostics, which are told once for the whole file. */
export function inspectionJson(inspection: Inspection): object {
  const { file, sheet, dialect, header, rows, columns, notation, isNotationDeclared, declared } = inspection
  const { observationCount } = inspection
  const observations = inspection.observations.map(observationJson)
  return {
    file,
    sheet,
    dialect,
    header,
    rows,
    columns,
    notation,
    isNotationDeclared,
    declared,
    observationCount,
    observations,
  }
}

function observationJson({ quantity, fraction, ...rest }: Observation): object {
  const numbers = fraction && {
    numerator: quantityJson(fraction.numerator),
    denominator: quantityJson(fraction.denominator),
  }
  return { ...rest, quantity: quantity && quantityJson(quantity), fraction: numbers }
}

function quantityJson({ value, qualifier, decimals }: Quantity): object {
  return { value: toExactDigits(value), qualifier, decimals }
}
