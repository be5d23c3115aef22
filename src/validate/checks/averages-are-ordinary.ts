/** An average far from what any province has shows a wrong count of points, where nothing else in the data does. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import { decimal } from '../../model/decimal.ts'
import type { Figure } from '../../model/figure.ts'
import type { SourceLocation } from '../../model/provenance.ts'
import type { Quantity } from '../../model/quantity.ts'
import { printedValue } from '../../model/quantity-bounds.ts'
import type { FigureCheck, FigureFacts } from '../check.ts'
import { figureName, measureText } from '../figure-text.ts'
import { findingOf, placesOf } from '../finding-of.ts'

interface Range {
  readonly key: string
  readonly least: Quantity
  readonly most: Quantity
}

/**
 * Note: wide ranges of our own. The country has 2,1 km and 4.300 people per point (2024); the densest city is at about
 * a kilometre, the emptiest mountain province at about five, and no count of points of a province is far outside.
 */
const ranges: readonly Range[] = [
  { key: 'postal.radius', least: exact('0.3', 1), most: exact('10', 0) },
  { key: 'postal.population_per_point', least: exact('500', 0), most: exact('30000', 0) },
]

/** ICT-V043: an exact radius or number of people per point, published or computed, outside its range. */
export const averagesAreOrdinary: FigureCheck = (facts) =>
  ranges.flatMap(({ key, least, most }) => {
    const figure = facts.figures.get(key)
    const value = figure?.printed?.quantity
    if (!figure?.printed || value?.qualifier !== 'exact') return []
    const isBelow = printedValue(value).lt(least.value)
    if (!isBelow && !printedValue(value).gt(most.value)) return []
    const locations = placesBehind(figure)
    if (locations.length === 0) return []
    const params = {
      name: figureName(figure.indicator, figure.level),
      value: measureText(value, figure.indicator, facts.catalog),
      least: measureText(least, figure.indicator, facts.catalog),
      most: measureText(most, figure.indicator, facts.catalog),
    }
    return [findingOf(diagnose('ICT-V043', locations, params, key), keysBehind(figure, facts))]
  })

function exact(digits: string, decimals: number): Quantity {
  return { value: decimal(digits), qualifier: 'exact', decimals }
}

/** Where the value stands, or where those stand from which it was computed. */
function placesBehind({ printed, metric }: Figure): readonly SourceLocation[] {
  const own = placesOf(printed)
  if (own.length > 0) return own
  return (metric?.inputs ?? []).flatMap(({ provenance }) =>
    provenance.kind === 'observed' ? provenance.locations : [],
  )
}

/** The figure and those inputs that the export states. */
function keysBehind({ key, metric }: Figure, { statementOf }: FigureFacts): readonly string[] {
  const inputs = (metric?.inputs ?? []).map((input) => input.key)
  return [key, ...inputs.filter((input) => statementOf(input) !== null)]
}
