/** All figures of one area and one year, before they are compared with anything. */
import type { Catalog } from '../catalog/catalog.ts'
import type { Area } from '../model/area.ts'
import type { SourcedQuantity } from '../model/figure.ts'
import { type FigureKey, figureKey, type Indicator, type Level } from '../model/indicator.ts'
import type { Metric } from '../model/metric.ts'
import type { Observation } from '../model/observation.ts'
import { roundHalfAwayFromZero } from '../model/decimal.ts'
import { applyFormula, type MetricSubject } from './apply-formula.ts'
import type { Formula } from './formulas/formula.ts'
import { formulas } from './formulas/formulas.ts'
import { share } from './formulas/share.ts'
import { type Operand, toSourced } from './operand.ts'
import { fractionOperands, publishedOperand, registryOperand } from './source-operand.ts'

/** What the data and the reference data of one year say about a figure. */
export interface YearFigure {
  readonly indicator: Indicator
  readonly level: Level
  readonly key: FigureKey
  /** Year of the printed value; earlier than the year asked for where only older reference data are known. */
  readonly period: number
  readonly observation: Observation | null
  readonly metric: Metric | null
  readonly printed: SourcedQuantity | null
  readonly computed: SourcedQuantity | null
  readonly numerator: SourcedQuantity | null
  readonly denominator: SourcedQuantity | null
  /** The value as other figures take it: published, of the registry, or computed and unrounded. */
  readonly operand: Operand | null
}

export interface YearRequest {
  readonly area: Area
  readonly year: number
  /** ISO date of the map of the year. */
  readonly map: string
}

/** Figures of the year by key, in the order of the catalogue; one for each indicator and level, missing ones too. */
export function evaluateYear(
  observations: readonly Observation[],
  catalog: Catalog,
  request: YearRequest,
): ReadonlyMap<FigureKey, YearFigure> {
  const byKey = observationsByKey(observations, request)
  const known = new Map<FigureKey, YearFigure>()
  const evaluate = (indicator: Indicator, level: Level): YearFigure => {
    const key = figureKey(indicator, level)
    const done = known.get(key)
    if (done) return done
    const subject = { indicator, level, key, area: request.area.code, period: request.year }
    // A formula that leads back to its own figure finds it missing, so that no catalogue can make this endless.
    known.set(key, missing(subject))
    const figure = evaluateFigure(subject, byKey.get(key) ?? null, request, (inputKey) => {
      const input = catalog.figureOf(inputKey)
      return input ? evaluate(input.indicator, input.level).operand : null
    })
    known.set(key, figure)
    return figure
  }
  return new Map(
    catalog.indicators.flatMap((indicator) =>
      indicator.levels.map((level) => {
        const figure = evaluate(indicator, level)
        return [figure.key, figure] as const
      }),
    ),
  )
}

function observationsByKey(
  observations: readonly Observation[],
  { area, year }: YearRequest,
): Map<FigureKey, Observation> {
  const byKey = new Map<FigureKey, Observation>()
  for (const observation of observations) {
    const isOurs = observation.area === area.code && observation.period === year
    if (isOurs && !byKey.has(observation.key)) byKey.set(observation.key, observation)
  }
  return byKey
}

/** A figure of which nothing is known. */
export function missing({ indicator, level, key, period }: MetricSubject): YearFigure {
  return {
    indicator,
    level,
    key,
    period,
    observation: null,
    metric: null,
    printed: null,
    computed: null,
    numerator: null,
    denominator: null,
    operand: null,
  }
}

type InputOf = (key: FigureKey) => Operand | null

function evaluateFigure(
  subject: MetricSubject,
  observation: Observation | null,
  { area, map }: YearRequest,
  inputOf: InputOf,
): YearFigure {
  if (observation?.status === 'notApplicable') return { ...missing(subject), observation }
  const published = publishedOperand(subject, observation)
  const stated = published ?? registryOperand(subject, area, map)
  const metricInputs = operandsOf(subject, observation, inputOf)
  const metric = metricInputs ? applyFormula(metricInputs.formula, metricInputs.operands, subject) : null
  const decimals = published?.decimals ?? subject.indicator.decimals
  const computed = metric ? roundedMetric(metric, decimals) : null
  const [numerator = null, denominator = null] = partAndWhole(subject, observation, metricInputs, metric !== null)
  return {
    ...missing(subject),
    period: stated?.period ?? subject.period,
    observation,
    metric,
    printed: stated ? toSourced(stated) : computed,
    computed,
    numerator,
    denominator,
    operand: stated ?? (metric && computed ? unrounded(metric, computed) : null),
  }
}

interface FormulaOperands {
  readonly formula: Formula
  readonly operands: readonly Operand[]
}

/** Formula and inputs of a figure; the fraction that a share was written with has precedence over other figures. */
function operandsOf(subject: MetricSubject, observation: Observation | null, inputOf: InputOf): FormulaOperands | null {
  const { indicator } = subject
  if (indicator.kind === 'share' && observation?.fraction) {
    return { formula: share, operands: fractionOperands(subject, observation) }
  }
  const formula = indicator.formula ? formulas.get(indicator.formula.name) : undefined
  if (!formula || !indicator.formula) return null
  const operands = indicator.formula.inputs.map(inputOf).filter((operand) => operand !== null)
  return operands.length === indicator.formula.inputs.length ? { formula, operands } : null
}

/** Numerator and denominator as the cell gave them («10/10»), else as the formula of a share took them. */
function partAndWhole(
  subject: MetricSubject,
  observation: Observation | null,
  inputs: FormulaOperands | null,
  isDefined: boolean,
): readonly SourcedQuantity[] {
  if (observation?.fraction) return fractionOperands(subject, observation).map(toSourced)
  return inputs?.formula === share && isDefined ? inputs.operands.map(toSourced) : []
}

/** A metric as it is printed. */
export function roundedMetric(metric: Metric, decimals: number): SourcedQuantity {
  return {
    quantity: { value: roundHalfAwayFromZero(metric.value, decimals), qualifier: metric.qualifier, decimals },
    provenance: { kind: 'derived', formula: metric.formula, inputs: metric.inputs },
  }
}

/** A metric as other figures take it. */
export function unrounded(metric: Metric, { quantity, provenance }: SourcedQuantity): Operand {
  const { key, period, value, qualifier } = metric
  return { key, period, value, qualifier, decimals: quantity.decimals, provenance }
}
