/** A value as a table or a sentence of the summary prints it, just as the province's own report does. */
import type { IndicatorKind } from '../model/indicator.ts'
import type { Quantity } from '../model/quantity.ts'
import { quantityText } from '../narrate/datum.ts'

export function printedText(quantity: Quantity, kind: IndicatorKind, isPercent: boolean): string {
  const text = quantityText(quantity, kind)
  return isPercent ? `${text}%` : text
}
