/** A figure that doubles or halves within a year is more often a slip than news. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import { decimal } from '../../model/decimal.ts'
import type { Figure } from '../../model/figure.ts'
import type { Bilingual } from '../../model/indicator.ts'
import { printedValue } from '../../model/quantity-bounds.ts'
import type { FigureCheck, FigureFacts, Finding } from '../check.ts'
import { exactText, figureName, measureText } from '../figure-text.ts'
import { findingOf, placesOf } from '../finding-of.ts'
import { unitSlip } from '../power-of-ten.ts'
import { unitFit } from '../unit-fit.ts'

const TWO = decimal('2')
const MOST_POINTS = decimal('20')
/** Figures grow by a tenth or two in a year, beside the slip. */
const SLIP_TOLERANCE = decimal('0.25')
/** A small count may well double: from 2 enterprises to 4. */
const LEAST_BASE = decimal('20')

const limits = {
  ratio: { vi: 'tăng từ hai lần trở lên hoặc giảm từ một nửa trở lên', en: 'doubled or more, or halved or less' },
  points: { vi: 'từ 20 điểm phần trăm trở lên', en: '20 percentage points or more' },
} as const satisfies Record<string, Bilingual>

/**
 * ICT-V025: a published figure that doubled or halved, or a share that moved by 20 points, since the previous year.
 * ICT-V022: one that is about 10, 100 or 1 000 times what it was, or that part of it.
 */
export const figuresChangePlausibly: FigureCheck = (facts) =>
  [...facts.figures.values()].flatMap((figure) => {
    const limit = brokenLimit(figure)
    return limit ? findingsOf(figure, limit, facts) : []
  })

function findingsOf(figure: Figure, limit: Bilingual, { catalog, year }: FigureFacts): readonly Finding[] {
  const { observation, indicator, level, key, printed, previous } = figure
  if (!observation || !printed || !previous) return []
  const name = figureName(indicator, level)
  const value = measureText(printed.quantity, indicator, catalog)
  const before = measureText(previous.quantity, indicator, catalog)
  const locations = [...observation.locations, ...placesOf(previous)]
  const [now, then] = [printedValue(printed.quantity), printedValue(previous.quantity)]
  const factor = indicator.kind === 'share' ? null : unitSlip(now, then, SLIP_TOLERANCE)
  const diagnostic = factor
    ? diagnose(
        'ICT-V022',
        locations,
        {
          name,
          value,
          expected: before,
          factor: exactText(factor),
          unit: catalog.unitOf(indicator).printed,
          fit: unitFit(indicator.unit, factor, now.gt(then)),
        },
        key,
      )
    : diagnose(
        'ICT-V025',
        locations,
        { name, year: `${year}`, previousYear: `${year - 1}`, value, previous: before, limit },
        key,
      )
  return [findingOf(diagnostic, [key])]
}

/** The limit that the change breaks; null where it keeps within it or where there is no change to speak of. */
function brokenLimit({ indicator, printed, previous, change }: Figure): Bilingual | null {
  if (!printed || !previous || !change?.difference) return null
  if (indicator.kind === 'share') return change.difference.abs().gte(MOST_POINTS) ? limits.points : null
  const [now, before] = [printedValue(printed.quantity), printedValue(previous.quantity)]
  if (before.lt(LEAST_BASE)) return null
  return now.gte(before.times(TWO)) || now.times(TWO).lte(before) ? limits.ratio : null
}
