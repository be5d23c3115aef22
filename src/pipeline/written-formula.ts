/** A formula written out for people: with the names of its inputs, and with their values. */
import type { Bilingual } from '../model/indicator.ts'
import { formulas } from '../compute/formulas/formulas.ts'

/** `√(diện tích (km²) / (π × số điểm phục vụ))` */
export interface WrittenFormula {
  readonly words: Bilingual
  /** The formula with the text of each input, in the formula's order. */
  withValues(values: readonly string[]): string
}

/** Null for a name that no formula has. */
export function writtenFormula(name: string): WrittenFormula | null {
  const formula = formulas.get(name)
  if (!formula) return null
  const { notation, parameters, repeats } = formula
  const fill = (texts: readonly string[]): string => {
    // A sum is its parts, however many there are.
    if (repeats) return texts.join(' + ')
    return notation.replace(/\{(\w+)\}/g, (placeholder, parameter: string) => {
      const position = parameters.findIndex((each) => each.name === parameter)
      return texts[position] ?? placeholder
    })
  }
  const words = (language: keyof Bilingual): string => {
    const labels = parameters.map(({ label }) => label[language])
    return fill(repeats ? [...labels, '…'] : labels)
  }
  return { words: { vi: words('vi'), en: words('en') }, withValues: fill }
}
