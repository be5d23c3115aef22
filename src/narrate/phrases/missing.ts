/** Says once for a section what the year's data do not give; a missing figure is never a zero. */
import type { Figure } from '../../model/figure.ts'
import type { Phrase } from '../../model/report-view.ts'
import { requested } from '../datum.ts'
import { inSentence, phrase } from '../phrase.ts'
import { figureName } from './level.ts'

/** A figure counts as missing when the yearly report requires it and nothing was published or can be computed. */
export function isMissing(figure: Figure): boolean {
  return figure.indicator.required && figure.printed === null && figure.names.length === 0
}

/**
 * The sentence for all missing figures of one section together, null where nothing is missing.
 * @param figures the figures of one section
 */
export function missingPhrase(figures: readonly Figure[], year: number): Phrase | null {
  const missing = figures.filter(isMissing)
  if (missing.length === 0) return null
  const when = requested('year', String(year))
  const hasAny = figures.some((figure) => figure.printed !== null || figure.names.length > 0)
  if (!hasAny) return phrase`Chưa có số liệu năm ${when} của lĩnh vực này.`
  const names = missing.map((figure) => inSentence(figureName(figure.indicator, figure.level)))
  return phrase`Chưa có số liệu năm ${when} về ${names.join('; ')}.`
}
