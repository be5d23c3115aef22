/** Stage 3: what is wrong or doubtful in the data, as diagnostics. Nothing is changed and nothing throws. */
import type { Catalog } from '../catalog/catalog.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Figures } from '../model/figure.ts'
import type { Observation } from '../model/observation.ts'
import type { Check, CheckContext, FigureCheck } from './check.ts'
import { averagesAreOrdinary } from './checks/averages-are-ordinary.ts'
import { averagesMatchTheirFormula } from './checks/averages-match-their-formula.ts'
import { benchmarksAreRecent } from './checks/benchmarks-are-recent.ts'
import { benchmarksShareAScope } from './checks/benchmarks-share-a-scope.ts'
import { contextValuesAreOfTheArea } from './checks/context-values-are-of-the-area.ts'
import { contextValuesMatchTheStatistics } from './checks/context-values-match-the-statistics.ts'
import { contextValuesUseTheirUnit } from './checks/context-values-use-their-unit.ts'
import { countsAddUp } from './checks/counts-add-up.ts'
import { countsAreWhole } from './checks/counts-are-whole.ts'
import { cumulativeFiguresGrow } from './checks/cumulative-figures-grow.ts'
import { denominatorsAreNotZero } from './checks/denominators-are-not-zero.ts'
import { denominatorsMatchKnownTotals } from './checks/denominators-match-known-totals.ts'
import { districtFiguresNeedDistricts } from './checks/district-figures-need-districts.ts'
import { figuresAreNotCarriedOver } from './checks/figures-are-not-carried-over.ts'
import { figuresChangePlausibly } from './checks/figures-change-plausibly.ts'
import { figuresReachTheirMinimum } from './checks/figures-reach-their-minimum.ts'
import { largeCountsMove } from './checks/large-counts-move.ts'
import { namesAreDistinct } from './checks/names-are-distinct.ts'
import { namesMatchTheirCount } from './checks/names-match-their-count.ts'
import { numeratorsDoNotExceedDenominators } from './checks/numerators-do-not-exceed-denominators.ts'
import { numeratorsMatchKnownParts } from './checks/numerators-match-known-parts.ts'
import { partsDoNotExceedWholes } from './checks/parts-do-not-exceed-wholes.ts'
import { provincesDoNotExceedTheCountry } from './checks/provinces-do-not-exceed-the-country.ts'
import { requiredFiguresArePresent } from './checks/required-figures-are-present.ts'
import { rowsAreOfTheYearAndArea } from './checks/rows-are-of-the-year-and-area.ts'
import { sharesAreInPerCent } from './checks/shares-are-in-per-cent.ts'
import { sharesArePossible } from './checks/shares-are-possible.ts'
import { sharesLieBetween0And100 } from './checks/shares-lie-between-0-and-100.ts'
import { sharesMatchOtherFigures } from './checks/shares-match-other-figures.ts'
import { sharesMatchTheirFractions } from './checks/shares-match-their-fractions.ts'
import { startYearsStand } from './checks/start-years-stand.ts'
import { subgroupsDoNotExceedGroups } from './checks/subgroups-do-not-exceed-groups.ts'
import { totalsEqualTheirParts } from './checks/totals-equal-their-parts.ts'
import { unitCountsMatchTheRegister } from './checks/unit-counts-match-the-register.ts'
import { valuesAreNotNegative } from './checks/values-are-not-negative.ts'
import { valuesAreNotRepeated } from './checks/values-are-not-repeated.ts'
import { yearsArePlausible } from './checks/years-are-plausible.ts'
import { zerosAreConsistent } from './checks/zeros-are-consistent.ts'
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
  rowsAreOfTheYearAndArea,
  zerosAreConsistent,
  provincesDoNotExceedTheCountry,
  contextValuesAreOfTheArea,
  contextValuesUseTheirUnit,
  contextValuesMatchTheStatistics,
  districtFiguresNeedDistricts,
  unitCountsMatchTheRegister,
  valuesAreNotRepeated,
  partsDoNotExceedWholes,
  denominatorsMatchKnownTotals,
  numeratorsMatchKnownParts,
  sharesMatchTheirFractions,
  figuresReachTheirMinimum,
  subgroupsDoNotExceedGroups,
  namesAreDistinct,
  namesMatchTheirCount,
  countsAddUp,
]

const figureChecks: readonly FigureCheck[] = [
  requiredFiguresArePresent,
  figuresAreNotCarriedOver,
  totalsEqualTheirParts,
  sharesMatchOtherFigures,
  averagesMatchTheirFormula,
  averagesAreOrdinary,
  sharesArePossible,
  figuresChangePlausibly,
  cumulativeFiguresGrow,
  startYearsStand,
  largeCountsMove,
  benchmarksAreRecent,
  benchmarksShareAScope,
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
 * @param observations what `validate` was given; without them the figures' own are taken
 */
export function validateFigures(
  figures: Figures,
  catalog: Catalog,
  context: CheckContext,
  observations: readonly Observation[] = observationsOf(figures),
): readonly Diagnostic[] {
  const { doubted } = runOnObservations(observations, catalog, context)
  return runChecks(figureChecks, { ...factsOf(observations, catalog, context), figures }, doubted).diagnostics
}

const observationsOf = (figures: Figures): readonly Observation[] =>
  [...figures.values()].flatMap(({ observation }) => (observation ? [observation] : []))

function runOnObservations(observations: readonly Observation[], catalog: Catalog, context: CheckContext): CheckRun {
  return runChecks(checks, factsOf(observations, catalog, context), context.doubted ?? new Set())
}
