/** Recognises an average that was carried on from, or computed over, the population of another year. */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { AreaYear } from '../model/area.ts'
import { type Decimal, roundHalfAwayFromZero } from '../model/decimal.ts'
import type { Quantity } from '../model/quantity.ts'
import type { FigureFacts, Finding } from './check.ts'
import { exactText, numberText } from './figure-text.ts'
import type { Confrontation } from './published-against-computed.ts'

/**
 * ICT-V016 where the published people per point, times the points, is the population of a year other than the one
 * computed with, within the rounding of the published value; nothing where no year fits or it is another average.
 */
export function populationOfAnotherYear(confrontation: Confrontation, { area }: FigureFacts): readonly Finding[] {
  const { published, metric, locations, restsOn, params, key } = confrontation
  const population = metric.inputs.find(({ parameter }) => parameter === 'population')
  const points = metric.inputs.find(({ parameter }) => parameter === 'points')
  if (metric.formula !== 'populationPerPoint' || published.qualifier !== 'exact' || !population || !points) return []
  const fit = fittingYear(area.years, published, points.value, population.period)
  if (!fit) return []
  const diagnostic = diagnose(
    'ICT-V016',
    locations,
    {
      name: params.name,
      published: numberText(published.value, published.decimals),
      points: exactText(points.value),
      implied: exactText(published.value.times(points.value)),
      fitYear: `${fit.year}`,
      fitPopulation: numberText(fit.population, 0),
      year: `${population.period}`,
      population: numberText(population.value, 0),
      expected: params.computed,
    },
    key,
  )
  return [{ diagnostic, restsOn, castsDoubtOn: [key] }]
}

/** The fitting year next to the one computed with; the earlier of two equally near. */
function fittingYear(
  years: readonly AreaYear[],
  published: Quantity,
  points: Decimal,
  period: number,
): AreaYear | undefined {
  const fits = (row: AreaYear): boolean =>
    row.year !== period && roundHalfAwayFromZero(row.population.div(points), published.decimals).eq(published.value)
  return years.filter(fits).toSorted((a, b) => Math.abs(a.year - period) - Math.abs(b.year - period))[0]
}
