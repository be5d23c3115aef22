/** Helps to find which number is wrong where a total and its parts disagree. */
import type { Bilingual } from '../model/indicator.ts'
import type { Metric } from '../model/metric.ts'
import type { Quantity } from '../model/quantity.ts'
import type { FigureFacts } from './check.ts'
import { bilingual, exactText, figureName } from './figure-text.ts'
import { slipNote } from './slip-note.ts'

const NOTHING: Bilingual = { vi: '', en: '' }

/**
 * The slip of the keyboard that explains the difference, in the total or in the one part that would make it right; empty
 * where none does or where several parts could be meant.
 */
export function partsNote(published: Quantity, metric: Metric, facts: FigureFacts): Bilingual {
  const total = slipNote(published.value, metric.value)
  if (total.vi !== '') return total
  const slips = metric.inputs.flatMap(({ key, value }) => {
    const fitting = value.plus(published.value.minus(metric.value))
    const note = fitting.gte('0') ? slipNote(value, fitting) : NOTHING
    return note.vi === '' ? [] : [{ key, fitting, note }]
  })
  const [slip, ...others] = slips
  const figure = slip && facts.figures.get(slip.key)
  if (!slip || !figure || others.length > 0) return NOTHING
  const [name, fit] = [figureName(figure.indicator, figure.level), exactText(slip.fitting)]
  const words = { vi: ['Với', 'là', 'thì khớp:'], en: ['With', 'at', 'they agree:'] } as const
  return bilingual((language) => {
    const [lead, is, end] = words[language]
    return `${lead} «${name[language]}» ${is} ${fit[language]} ${end} ${slip.note[language]}`
  })
}
