/** Which figure is a part of which, as data: added to what the formulas of the catalogue already say. */
import type { FigureKey, Indicator } from '../model/indicator.ts'

export interface PartRule {
  readonly part: FigureKey
  readonly whole: FigureKey
  /** True where more parts than the whole cannot be; false where a unit may be counted more than once. */
  readonly isStrict: boolean
}

const rules: readonly PartRule[] = [
  { part: 'network.commune_points', whole: 'context.communes', isStrict: false },
  { part: 'conferencing.districts_connected', whole: 'context.districts', isStrict: true },
  { part: 'conferencing.districts_own', whole: 'context.districts', isStrict: true },
]

/** All part rules: numerator and denominator of each share, parts and total of each sum, and the ones listed here. */
export function partRules(indicators: readonly Indicator[]): readonly PartRule[] {
  return [...indicators.flatMap(rulesOfFormula), ...rules]
}

/**
 * The figure that the denominator of a fraction beside this figure must equal: that of a share by its formula, of a count
 * by the share or the rule that makes it a part; null where none is known.
 */
export function wholeOf({ formula, code }: Indicator, indicators: readonly Indicator[]): FigureKey | null {
  if (formula?.name === 'share') return formula.inputs[1] ?? null
  return [...rules, ...partRules(indicators)].find(({ part }) => part === code)?.whole ?? null
}

/** The figure that the numerator of a share counts; null where the catalogue names none. */
export function partOf({ formula }: Indicator): FigureKey | null {
  return formula?.name === 'share' ? (formula.inputs[0] ?? null) : null
}

function rulesOfFormula({ code, formula }: Indicator): readonly PartRule[] {
  if (formula?.name === 'sum') return formula.inputs.map((part) => ({ part, whole: code, isStrict: true }))
  const [part, whole] = formula?.name === 'share' ? formula.inputs : []
  return part && whole ? [{ part, whole, isStrict: true }] : []
}
