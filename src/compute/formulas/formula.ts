/** The form of a formula: a pure function of exact decimals that says which way each input moves the result. */
import type { Decimal } from '../../model/decimal.ts'
import type { Bilingual } from '../../model/indicator.ts'

/** Whether the result grows or falls with the input; decides what a bound on the input says about the result. */
export type Effect = 'raises' | 'lowers'

export interface FormulaParameter {
  readonly name: string
  /** What it is called where the formula is written out for people. */
  readonly label: Bilingual
  readonly effect: Effect
}

export interface Formula {
  /** Name that the catalogue of indicators uses, e.g. `averageServiceRadius`. */
  readonly name: string
  /** As a person writes it, with `{name}` for each parameter, e.g. `√({areaKm2} / (π × {points}))`. */
  readonly notation: string
  /** In the order in which the catalogue lists the inputs. */
  readonly parameters: readonly [FormulaParameter, ...FormulaParameter[]]
  /** True where the last parameter may be given any number of times. */
  readonly repeats: boolean
  /** The exact result, or null where the inputs do not define one (a denominator of zero, too few inputs). */
  evaluate(inputs: readonly Decimal[]): Decimal | null
}

/** The parameter at a position; undefined where the formula takes fewer. */
export function parameterAt(formula: Formula, position: number): FormulaParameter | undefined {
  const own = formula.parameters[position]
  return own ?? (formula.repeats ? formula.parameters.at(-1) : undefined)
}
