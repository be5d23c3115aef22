/** Finds the figures that the export publishes and the data also give, and says how the two stand to each other. */
import type { Figure } from '../model/figure.ts'
import type { Bilingual, FigureKey, Indicator } from '../model/indicator.ts'
import type { Metric } from '../model/metric.ts'
import type { FormulaInput, SourceLocation } from '../model/provenance.ts'
import type { Quantity } from '../model/quantity.ts'
import { type Agreement, agreement } from './agreement.ts'
import type { FigureFacts } from './check.ts'
import { bilingual, exactText, figureName, joined, measureText, quantityText } from './figure-text.ts'

/** A published value beside the one that follows from other figures. */
export interface Confrontation {
  readonly key: FigureKey
  readonly indicator: Indicator
  readonly published: Quantity
  readonly metric: Metric
  readonly verdict: Agreement
  /** Own cell first, then those of the inputs. */
  readonly locations: readonly SourceLocation[]
  /** The figure and all its inputs. */
  readonly restsOn: readonly FigureKey[]
  /** The figure and those inputs that the export states: any of them may be the wrong one. */
  readonly suspects: readonly FigureKey[]
  readonly params: ConfrontationParams
}

export interface ConfrontationParams {
  readonly name: Bilingual
  readonly published: Bilingual
  readonly computed: Bilingual
  readonly exact: Bilingual
}

/** Confrontations of the figures that one of the formulas computes from other figures, in the order of the catalogue. */
export function confrontations(facts: FigureFacts, formulaNames: readonly string[]): readonly Confrontation[] {
  return [...facts.figures.values()].flatMap((figure) => {
    const found = formulaNames.includes(figure.metric?.formula ?? '') ? confront(figure, facts) : null
    return found ? [found] : []
  })
}

/** Null for a figure without a published value, and for a fraction in its own cell, which is held to it elsewhere. */
function confront(figure: Figure, { catalog }: FigureFacts): Confrontation | null {
  const { observation, metric, indicator, key, level } = figure
  const published = observation?.quantity
  if (!observation || !published || !metric || (indicator.kind === 'share' && observation.fraction)) return null
  const inputKeys = metric.inputs.map((input) => input.key)
  const stated = metric.inputs.filter(({ provenance }) => provenance.kind === 'observed').map((input) => input.key)
  const asPublished = { value: metric.value, qualifier: 'exact', decimals: published.decimals } as const
  return {
    key,
    indicator,
    published,
    metric,
    verdict: agreement(published, metric),
    locations: [...observation.locations, ...metric.inputs.flatMap(placesOf)],
    restsOn: [key, ...inputKeys],
    suspects: [key, ...stated],
    params: {
      name: figureName(indicator, level),
      published: measureText(published, indicator, catalog),
      computed: measureText(asPublished, indicator, catalog),
      exact: exactText(metric.value),
    },
  }
}

const placesOf = ({ provenance }: FormulaInput): readonly SourceLocation[] =>
  provenance.kind === 'observed' ? provenance.locations : []

/** The inputs of a metric as one text: `Diện tích tự nhiên: 4.590,3 (năm 2023); Số điểm phục vụ bưu chính: trên 240`. */
export function inputsText(metric: Metric, { figures }: FigureFacts): Bilingual {
  return joined(
    metric.inputs.map((input) => {
      const figure = figures.get(input.key)
      const value = figure?.printed ? quantityText(figure.printed.quantity) : exactText(input.value)
      const name = figure ? figureName(figure.indicator, figure.level) : { vi: input.key, en: input.key }
      const year = { vi: `năm ${input.period}`, en: `${input.period}` } as const
      const isSeed = input.provenance.kind === 'seed'
      return bilingual((language) => `${name[language]}: ${value[language]}${isSeed ? ` (${year[language]})` : ''}`)
    }),
    '; ',
  )
}
