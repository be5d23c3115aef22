/** Area and population are published figures: an export may be a little newer, but not far from them. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Check } from '../check.ts'
import { contextReaders, isNear, nearestYear } from '../context-readers.ts'
import { figureName, measureText } from '../figure-text.ts'
import { findingOf } from '../finding-of.ts'

/** ICT-V031: an area 2% or a population 20% off; what is a slip of the unit or another area's is told as that before. */
export const contextValuesMatchTheStatistics: Check = ({ area, year, catalog, statementOf }) =>
  contextReaders.flatMap(({ key, read, tolerance }) => {
    const stated = statementOf(key)
    const row = nearestYear(area, year)
    if (!stated || !row || stated.quantity.qualifier !== 'exact') return []
    if (area.years.some((known) => isNear(stated.quantity.value, read(known), tolerance))) return []
    const { observation, indicator, quantity } = stated
    const known = { value: read(row), qualifier: 'exact', decimals: indicator.decimals } as const
    const params = {
      name: figureName(indicator, observation.level),
      value: measureText(quantity, indicator, catalog),
      knownYear: `${row.year}`,
      known: measureText(known, indicator, catalog),
    }
    return [findingOf(diagnose('ICT-V031', observation.locations, params, key), [key])]
  })
