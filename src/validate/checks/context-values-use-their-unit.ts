/** Areas come in hectares and populations in thousands; the register tells by how much such a figure is off. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { AreaYear } from '../../model/area.ts'
import { type Decimal, decimal } from '../../model/decimal.ts'
import type { Check, FigureFacts } from '../check.ts'
import { exactText, figureName, measureText } from '../figure-text.ts'
import { unitSlip } from '../power-of-ten.ts'

/** Registered and average population differ by up to a sixth; a slip of the unit is far beyond that. */
const TOLERANCE = decimal('0.2')

const readers: readonly { readonly key: string; readonly read: (row: AreaYear) => Decimal }[] = [
  { key: 'context.area', read: ({ areaKm2 }) => areaKm2 },
  { key: 'context.population', read: ({ population }) => population },
]

/** ICT-V022: an area or a population that is 10, 100 or 1 000 times that of the register. */
export const contextValuesUseTheirUnit: Check = ({ area, year, catalog, statementOf }) =>
  readers.flatMap(({ key, read }) => {
    const stated = statementOf(key)
    const row = nearestYear(area.years, year)
    const factor = stated && row ? unitSlip(stated.quantity.value, read(row), TOLERANCE) : null
    if (!stated || !row || !factor) return []
    const { observation, indicator, quantity } = stated
    const params = {
      name: figureName(indicator, observation.level),
      value: measureText(quantity, indicator, catalog),
      expected: measureText({ value: read(row), qualifier: 'exact', decimals: indicator.decimals }, indicator, catalog),
      factor: exactText(factor),
      unit: catalog.unitOf(indicator).printed,
    }
    const diagnostic = diagnose('ICT-V022', observation.locations, params, key)
    return [{ diagnostic, restsOn: [key], castsDoubtOn: [key] }]
  })

function nearestYear(years: FigureFacts['area']['years'], year: number): AreaYear | undefined {
  return years.findLast((row) => row.year <= year) ?? years[0]
}
