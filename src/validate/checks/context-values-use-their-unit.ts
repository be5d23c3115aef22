/** Areas come in hectares and populations in thousands; the register tells by how much such a figure is off. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import { decimal } from '../../model/decimal.ts'
import type { Check } from '../check.ts'
import { contextReaders, nearestYear } from '../context-readers.ts'
import { exactText, figureName, measureText } from '../figure-text.ts'
import { unitSlip } from '../power-of-ten.ts'
import { unitFit } from '../unit-fit.ts'

/** Registered and average population differ by up to a sixth; a slip of the unit is far beyond that. */
const TOLERANCE = decimal('0.2')

/** ICT-V022: an area or a population that is 10, 100 or 1 000 times that of the register. */
export const contextValuesUseTheirUnit: Check = ({ area, year, catalog, statementOf }) =>
  contextReaders.flatMap(({ key, read }) => {
    const stated = statementOf(key)
    const row = nearestYear(area, year)
    const factor = stated && row ? unitSlip(stated.quantity.value, read(row), TOLERANCE) : null
    if (!stated || !row || !factor) return []
    const { observation, indicator, quantity } = stated
    const params = {
      name: figureName(indicator, observation.level),
      value: measureText(quantity, indicator, catalog),
      expected: measureText({ value: read(row), qualifier: 'exact', decimals: indicator.decimals }, indicator, catalog),
      factor: exactText(factor),
      unit: catalog.unitOf(indicator).printed,
      fit: unitFit(indicator.unit, factor, quantity.value.gt(read(row))),
    }
    const diagnostic = diagnose('ICT-V022', observation.locations, params, key)
    return [{ diagnostic, restsOn: [key], castsDoubtOn: [key] }]
  })
