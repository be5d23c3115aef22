/** All formulas by the name that the catalogue of indicators uses. A new formula is a file and a line here. */
import { areaPerPoint } from './area-per-point.ts'
import { averageServiceRadius } from './average-service-radius.ts'
import { combined } from './combined.ts'
import type { Formula } from './formula.ts'
import { pointsPer10000People } from './points-per-10000-people.ts'
import { populationPerPoint } from './population-per-point.ts'
import { share } from './share.ts'
import { sum } from './sum.ts'

const all: readonly Formula[] = [
  averageServiceRadius,
  populationPerPoint,
  areaPerPoint,
  pointsPer10000People,
  share,
  sum,
  combined,
]

/** Formulas by name. */
export const formulas: ReadonlyMap<string, Formula> = new Map(all.map((formula) => [formula.name, formula]))
