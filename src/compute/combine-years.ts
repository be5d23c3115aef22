/**
 * Last year's figures of a province that was merged since: counts of its predecessors are added up, ratios computed
 * again from what was added up, never averaged. What cannot be put together says why. Whole provinces were merged
 * (Resolution 202/2025/QH15), so that all of a predecessor's figure belongs to its successor.
 */
import type { Catalog } from '../catalog/catalog.ts'
import type { Area } from '../model/area.ts'
import type { ChangeObstacle, SourcedQuantity } from '../model/figure.ts'
import { type FigureKey, figureKey, type Indicator, type Level } from '../model/indicator.ts'
import type { Metric } from '../model/metric.ts'
import { applyFormula, type MetricSubject } from './apply-formula.ts'
import { missing, roundedMetric, unrounded, type YearFigure } from './evaluate-year.ts'
import { formulas } from './formulas/formulas.ts'
import { share } from './formulas/share.ts'
import { sum } from './formulas/sum.ts'
import { type Operand, toSourced } from './operand.ts'
import { addedUp, type Addend } from './added-up.ts'

/** Figures of one predecessor for the year. */
export interface PredecessorYear {
  readonly area: Area
  readonly figures: ReadonlyMap<FigureKey, YearFigure>
}

/** A figure of the year before with the reason where it cannot be compared with. */
export interface PreviousFigure {
  readonly figure: YearFigure
  readonly obstacle: ChangeObstacle | null
}

/** The figures of the year put together, by key, in the order of the catalogue. */
export function combineYears(
  parts: readonly PredecessorYear[],
  catalog: Catalog,
  subject: { readonly area: Area; readonly year: number },
): ReadonlyMap<FigureKey, PreviousFigure> {
  const known = new Map<FigureKey, PreviousFigure>()
  const combine = (indicator: Indicator, level: Level): PreviousFigure => {
    const key = figureKey(indicator, level)
    const done = known.get(key)
    if (done) return done
    const about = { indicator, level, key, area: subject.area.code, period: subject.year }
    const nothing = { figure: missing(about), obstacle: null }
    // A formula that leads back to its own figure finds it missing.
    known.set(key, nothing)
    const given = parts.flatMap(({ area, figures }) => ({ area, figure: figures.get(key) ?? nothing.figure }))
    const isAnyGiven = given.some(({ figure }) => isStated(figure))
    const inputOf = (inputKey: FigureKey): PreviousFigure | null => {
      const input = catalog.figureOf(inputKey)
      return input ? combine(input.indicator, input.level) : null
    }
    const result = isAnyGiven ? combineFigure(about, given, inputOf) : nothing
    known.set(key, result)
    return result
  }
  return new Map(
    catalog.indicators.flatMap((indicator) =>
      indicator.levels.map((level) => [figureKey(indicator, level), combine(indicator, level)] as const),
    ),
  )
}

interface Given {
  readonly area: Area
  readonly figure: YearFigure
}

type InputOf = (key: FigureKey) => PreviousFigure | null

const isStated = ({ printed, observation }: YearFigure): boolean =>
  printed !== null || (observation !== null && observation.names.length > 0)

function combineFigure(about: MetricSubject, given: readonly Given[], inputOf: InputOf): PreviousFigure {
  const { kind, formula, overlaps } = about.indicator
  if (kind === 'year' || kind === 'names') return without(about, { kind: 'notAdditive' })
  if (overlaps) return without(about, { kind: 'overlap' })
  if (kind === 'share') return combineShare(about, given, inputOf)
  if (formula && formula.name !== sum.name) return recomputed(about, given, inputOf)
  const total = addedUp(
    about,
    given.map(({ area, figure }) => ({ area, operand: figure.operand })),
  )
  if (total.kind !== 'total') return without(about, total)
  const { metric, operand } = total
  return { figure: { ...missing(about), metric, printed: toSourced(operand), operand }, obstacle: null }
}

const without = (about: MetricSubject, obstacle: ChangeObstacle): PreviousFigure => ({
  figure: missing(about),
  obstacle,
})

/** A share of all predecessors together: their numerators over their denominators. */
function combineShare(about: MetricSubject, given: readonly Given[], inputOf: InputOf): PreviousFigure {
  const numerator = addedUp(about, given.map(partOf('numerator')))
  const denominator = addedUp(about, given.map(partOf('denominator')))
  if (numerator.kind === 'total' && denominator.kind === 'total') {
    return fromMetric(about, applyFormula(share, [numerator.operand, denominator.operand], about), {
      numerator: toSourced(numerator.operand),
      denominator: toSourced(denominator.operand),
    })
  }
  const viaInputs = about.indicator.formula ? recomputed(about, given, inputOf) : null
  if (viaInputs?.figure.printed) return viaInputs
  const silent = given.filter(({ figure }) => !isStated(figure))
  if (silent.length > 0) return without(about, missingOf(silent))
  const isMixed = numerator.kind === 'mixedQualifiers' || denominator.kind === 'mixedQualifiers'
  return without(about, { kind: isMixed ? 'mixedQualifiers' : 'noFraction' })
}

const partOf =
  (part: 'numerator' | 'denominator') =>
  ({ area, figure }: Given): Addend => {
    const sourced = figure[part]
    const { key, period } = figure
    return {
      area,
      operand: sourced && { key: `${key}.${part}`, period, ...sourced.quantity, provenance: sourced.provenance },
    }
  }

/** A ratio computed again from inputs that were put together. */
function recomputed(about: MetricSubject, given: readonly Given[], inputOf: InputOf): PreviousFigure {
  const { formula: use } = about.indicator
  const formula = use ? formulas.get(use.name) : undefined
  if (!use || !formula) return without(about, { kind: 'noFraction' })
  const inputs = use.inputs.flatMap((key) => inputOf(key) ?? [])
  const operands = inputs.flatMap(({ figure }) => figure.operand ?? [])
  if (operands.length < use.inputs.length) {
    const obstacle = inputs.find((input) => input.obstacle !== null)?.obstacle
    return without(about, obstacle ?? missingOf(given))
  }
  return fromMetric(about, applyFormula(formula, operands, about), {})
}

const missingOf = (given: readonly Given[]): ChangeObstacle => ({
  kind: 'predecessorsMissing',
  areas: given.map(({ area }) => area.officialName),
})

function fromMetric(
  about: MetricSubject,
  metric: Metric | null,
  parts: { readonly numerator?: SourcedQuantity; readonly denominator?: SourcedQuantity },
): PreviousFigure {
  if (!metric) return without(about, { kind: 'noFraction' })
  const computed = roundedMetric(metric, about.indicator.decimals)
  const operand: Operand = unrounded(metric, computed)
  return { figure: { ...missing(about), metric, printed: computed, computed, operand, ...parts }, obstacle: null }
}
