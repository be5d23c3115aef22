/** Cable that was laid and signatures that were issued are not fewer a year later. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import { isSurelyAbove } from '../../model/quantity-bounds.ts'
import type { FigureCheck } from '../check.ts'
import { figureName, measureText } from '../figure-text.ts'
import { findingOf, placesOf } from '../finding-of.ts'
import { cumulativeFigures } from '../minimum-rules.ts'

/** ICT-V037: a cumulative figure that is surely below that of the previous year. */
export const cumulativeFiguresGrow: FigureCheck = ({ figures, catalog, year }) =>
  cumulativeFigures.flatMap((key) => {
    const figure = figures.get(key)
    const now = figure?.observation?.quantity
    const before = figure?.previous
    if (!figure?.observation || !now || !before || !isSurelyAbove(before.quantity, now)) return []
    const params = {
      name: figureName(figure.indicator, figure.level),
      year: `${year}`,
      previousYear: `${year - 1}`,
      value: measureText(now, figure.indicator, catalog),
      previous: measureText(before.quantity, figure.indicator, catalog),
    }
    const locations = [...figure.observation.locations, ...placesOf(before)]
    return [findingOf(diagnose('ICT-V037', locations, params, key), [key])]
  })
