/** A figure that doubles or halves within a year is more often a slip than news. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import { decimal } from '../../model/decimal.ts'
import type { Figure } from '../../model/figure.ts'
import type { Bilingual } from '../../model/indicator.ts'
import { printedValue } from '../../model/quantity-bounds.ts'
import type { FigureCheck } from '../check.ts'
import { figureName, measureText } from '../figure-text.ts'

const TWO = decimal('2')
const MOST_POINTS = decimal('20')
/** A small count may well double: from 2 enterprises to 4. */
const LEAST_BASE = decimal('20')

const limits = {
  ratio: { vi: 'tăng từ hai lần trở lên hoặc giảm từ một nửa trở lên', en: 'doubled or more, or halved or less' },
  points: { vi: 'từ 20 điểm phần trăm trở lên', en: '20 percentage points or more' },
} as const satisfies Record<string, Bilingual>

/** ICT-V025: a published figure that doubled or halved, or a share that moved by 20 points, since the previous year. */
export const figuresChangePlausibly: FigureCheck = ({ figures, catalog, year }) =>
  [...figures.values()].flatMap((figure) => {
    const { observation, indicator, level, key, printed, previous } = figure
    const limit = brokenLimit(figure)
    if (!observation || !printed || !previous || !limit) return []
    const params = {
      name: figureName(indicator, level),
      year: `${year}`,
      previousYear: `${year - 1}`,
      value: measureText(printed.quantity, indicator, catalog),
      previous: measureText(previous.quantity, indicator, catalog),
      limit,
    }
    const { provenance } = previous
    const locations = [...observation.locations, ...(provenance.kind === 'observed' ? provenance.locations : [])]
    return [{ diagnostic: diagnose('ICT-V025', locations, params, key), restsOn: [key], castsDoubtOn: [key] }]
  })

/** The limit that the change breaks; null where it keeps within it or where there is no change to speak of. */
function brokenLimit({ indicator, printed, previous, change }: Figure): Bilingual | null {
  if (!printed || !previous || !change?.difference) return null
  if (indicator.kind === 'share') return change.difference.abs().gte(MOST_POINTS) ? limits.points : null
  const [now, before] = [printedValue(printed.quantity), printedValue(previous.quantity)]
  if (before.lt(LEAST_BASE)) return null
  return now.gte(before.times(TWO)) || now.times(TWO).lte(before) ? limits.ratio : null
}
