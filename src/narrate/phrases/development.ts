/** Words a figure over the years: «trong giai đoạn 2020 - 2023 tăng 42 điểm (21,2%), từ 198 lên 240 điểm». */
import type { Figure } from '../../model/figure.ts'
import type { FigureHistory } from '../../model/history.ts'
import type { Phrase } from '../../model/report-view.ts'
import type { Unit } from '../../model/unit.ts'
import { printedValue } from '../../model/quantity-bounds.ts'
import { requested, valueDatum, withCountedUnit } from '../datum.ts'
import { phrase } from '../phrase.ts'
import { sizePhrase } from './change.ts'

/** Null where fewer than three years can be set beside one another, or bounds leave the direction open. */
export function developmentPhrase(figure: Figure, history: FigureHistory | undefined, unit: Unit): Phrase | null {
  const development = history?.development
  if (!development || !figure.printed || development.comparison.verdict === 'notComparable') return null
  const { since, comparison } = development
  const first = requested('since', String(since))
  const last = requested('year', String(figure.period))
  const from = valueDatum(figure, comparison.base, unit, `${figure.key}.${since}`)
  const value = valueDatum(figure, figure.printed, unit)
  const to = unit.closedUp ? value : { ...value, text: withCountedUnit(value.text, unit) }
  if (comparison.direction === 'equal') {
    return hasStayed(history, since)
      ? phrase`trong giai đoạn ${first} - ${last} giữ nguyên ${to}`
      : phrase`năm ${last} bằng năm ${first} (${to})`
  }
  const [verb, reaching] = comparison.direction === 'higher' ? ['tăng', 'lên'] : ['giảm', 'xuống']
  const size = sizePhrase(figure, comparison, unit)
  const bySize = size ? phrase` ${size}, từ ${from}` : phrase` từ ${from}`
  return phrase`trong giai đoạn ${first} - ${last} ${verb}${bySize} ${reaching} ${to}`
}

/** Whether each year since then has the same value. */
function hasStayed({ values }: FigureHistory, since: number): boolean {
  const [first, ...others] = values
    .filter(({ year }) => year >= since)
    .map(({ sourced }) => printedValue(sourced.quantity))
  return first !== undefined && others.every((value) => value.eq(first))
}
