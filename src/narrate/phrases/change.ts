/** Words a figure against the previous year: «tăng 12 điểm (5,3%) so với năm 2022». */
import { formatDecimal } from '../../locale/number-format.ts'
import type { Decimal } from '../../model/decimal.ts'
import type { Comparison, Figure } from '../../model/figure.ts'
import type { Datum, Phrase } from '../../model/report-view.ts'
import type { Unit } from '../../model/unit.ts'
import { requested, stated, withCountedUnit } from '../datum.ts'
import { phrase } from '../phrase.ts'

/** Decimal places of a relative change. */
const RELATIVE_PLACES = 1

const countText = (value: Decimal, places: number, figure: Figure): string => {
  const text = formatDecimal(value.abs(), places, 'vi')
  return figure.indicator.kind === 'count' && /^\d$/.test(text) ? `0${text}` : text
}

/** Between two bounds («trên 240» and «trên 228») the difference is only about so much. */
const isBetweenBounds = (figure: Figure, comparison: Comparison): boolean =>
  figure.printed?.quantity.qualifier !== 'exact' || comparison.base.quantity.qualifier !== 'exact'

/**
 * The size of a difference: `12 điểm`, `0,4 km`, `2,0 điểm phần trăm`; null where bounds forbid one.
 * @param unit null leaves the noun out where a table has a column of units; percentage points are always said
 */
export function differenceDatum(figure: Figure, comparison: Comparison, unit: Unit | null): Datum | null {
  if (!comparison.difference || !figure.printed) return null
  const places = Math.max(figure.printed.quantity.decimals, comparison.base.quantity.decimals)
  const text = countText(comparison.difference, places, figure)
  const about = isBetweenBounds(figure, comparison) ? 'khoảng\u00A0' : ''
  return stated(`${figure.key}.difference`, about + sized(text, figure, unit), comparison.provenance)
}

const sized = (text: string, { indicator }: Figure, unit: Unit | null): string => {
  if (indicator.kind === 'share') return `${text}\u00A0điểm phần trăm`
  return unit === null ? text : withCountedUnit(text, unit)
}

/** The relative size of a difference, `5,3%`; null where the base is too small for one. */
export function relativeDatum(figure: Figure, comparison: Comparison): Datum | null {
  if (!comparison.relativePercent) return null
  const text = formatDecimal(comparison.relativePercent.abs(), RELATIVE_PLACES, 'vi')
  return stated(`${figure.key}.relative`, `${text}%`, comparison.provenance)
}

/** `12 điểm (5,3%)` */
export function sizePhrase(figure: Figure, comparison: Comparison, unit: Unit): Phrase | null {
  const difference = differenceDatum(figure, comparison, unit)
  if (!difference) return null
  const relative = relativeDatum(figure, comparison)
  return relative ? phrase`${difference} (${relative})` : phrase`${difference}`
}

/** Null where there is no figure of the previous year, or none that can be compared. */
export function changePhrase(figure: Figure, unit: Unit): Phrase | null {
  const { change, period } = figure
  if (!change || figure.indicator.kind === 'year' || change.verdict === 'notComparable') return null
  const lastYear = requested('previousYear', String(period - 1))
  if (change.direction === 'equal') return phrase`không thay đổi so với năm ${lastYear}`
  const size = sizePhrase(figure, change, unit)
  if (!size) return null
  return phrase`${change.direction === 'higher' ? 'tăng ' : 'giảm '}${size} so với năm ${lastYear}`
}
