/** Stage 3: what is wrong or doubtful in the data, as diagnostics. Nothing is changed and nothing throws. */
import type { Catalog } from '../catalog/catalog.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Figures } from '../model/figure.ts'
import type { Observation } from '../model/observation.ts'
import type { Check, CheckContext, FigureCheck } from './check.ts'
import { averagesMatchTheirFormula } from './checks/averages-match-their-formula.ts'
import { contextValuesUseTheirUnit } from './checks/context-values-use-their-unit.ts'
import { countsAddUp } from './checks/counts-add-up.ts'
import { countsAreWhole } from './checks/counts-are-whole.ts'
import { denominatorsAreNotZero } from './checks/denominators-are-not-zero.ts'
import { denominatorsMatchKnownTotals } from './checks/denominators-match-known-totals.ts'
import { districtFiguresNeedDistricts } from './checks/district-figures-need-districts.ts'
import { figuresChangePlausibly } from './checks/figures-change-plausibly.ts'
import { largeCountsMove } from './checks/large-counts-move.ts'
import { namesMatchTheirCount } from './checks/names-match-their-count.ts'
import { numeratorsDoNotExceedDenominators } from './checks/numerators-do-not-exceed-denominators.ts'
import { numeratorsMatchKnownParts } from './checks/numerators-match-known-parts.ts'
import { partsDoNotExceedWholes } from './checks/parts-do-not-exceed-wholes.ts'
import { requiredFiguresArePresent } from './checks/required-figures-are-present.ts'
import { sharesAreInPerCent } from './checks/shares-are-in-per-cent.ts'
import { sharesLieBetween0And100 } from './checks/shares-lie-between-0-and-100.ts'
import { sharesMatchOtherFigures } from './checks/shares-match-other-figures.ts'
import { sharesMatchTheirFractions } from './checks/shares-match-their-fractions.ts'
import { totalsEqualTheirParts } from './checks/totals-equal-their-parts.ts'
import { unitCountsMatchTheRegister } from './checks/unit-counts-match-the-register.ts'
import { valuesAreNotNegative } from './checks/values-are-not-negative.ts'
import { yearsArePlausible } from './checks/years-are-plausible.ts'
import { factsOf } from './facts.ts'
import { type CheckRun, runChecks } from './run-checks.ts'

/** What is wrong in a cell by itself stands before what is wrong between cells, so that the root is told. */
const checks: readonly Check[] = [
  valuesAreNotNegative,
  sharesLieBetween0And100,
  countsAreWhole,
  yearsArePlausible,
  denominatorsAreNotZero,
  numeratorsDoNotExceedDenominators,
  sharesAreInPerCent,
  contextValuesUseTheirUnit,
  districtFiguresNeedDistricts,
  unitCountsMatchTheRegister,
  partsDoNotExceedWholes,
  denominatorsMatchKnownTotals,
  numeratorsMatchKnownParts,
  sharesMatchTheirFractions,
  namesMatchTheirCount,
  countsAddUp,
]

const figureChecks: readonly FigureCheck[] = [
  requiredFiguresArePresent,
  totalsEqualTheirParts,
  sharesMatchOtherFigures,
  averagesMatchTheirFormula,
  figuresChangePlausibly,
  largeCountsMove,
]

/**
 * Checks what the export says of the area in the year; other areas and years are passed over. One fault yields one
 * diagnostic: see `runChecks`.
 */
export function validate(
  observations: readonly Observation[],
  catalog: Catalog,
  context: CheckContext,
): readonly Diagnostic[] {
  return runOnObservations(observations, catalog, context).diagnostics
}

/**
 * Checks what follows from the export: missing figures, totals, shares and averages against their formulas, changes.
 * Says nothing again that `validate` has said, and nothing that rests on a figure which `validate` puts in doubt.
 */
export function validateFigures(figures: Figures, catalog: Catalog, context: CheckContext): readonly Diagnostic[] {
  const observations = [...figures.values()].flatMap(({ observation }) => (observation ? [observation] : []))
  const { doubted } = runOnObservations(observations, catalog, context)
  return runChecks(figureChecks, { ...factsOf(observations, catalog, context), figures }, doubted).diagnostics
}

function runOnObservations(observations: readonly Observation[], catalog: Catalog, context: CheckContext): CheckRun {
  return runChecks(checks, factsOf(observations, catalog, context), new Set())
}
