/** Says what a computed average rests on: «tính theo 240 điểm phục vụ, dân số trung bình năm 2023». */
import { formatDecimal } from '../../locale/number-format.ts'
import type { Catalog } from '../../catalog/catalog.ts'
import type { Figure } from '../../model/figure.ts'
import type { FormulaInput } from '../../model/provenance.ts'
import type { Phrase } from '../../model/report-view.ts'
import { stated, withCountedUnit } from '../datum.ts'
import { inSentence, join, phrase } from '../phrase.ts'

const CONTEXT = 'context.'

const inputPhrase = (input: FormulaInput, catalog: Catalog): Phrase => {
  const indicator = catalog.indicator(input.key)
  if (indicator && input.key.startsWith(CONTEXT)) {
    const year = stated(`${input.key}.period`, String(input.period), input.provenance)
    return phrase`${inSentence(indicator.name.vi)} năm ${year}`
  }
  const digits = formatDecimal(input.value, Math.max(0, -input.value.e), 'vi')
  const text = indicator ? withCountedUnit(digits, catalog.unitOf(indicator)) : digits
  return phrase`${stated(input.key, text, input.provenance)}`
}

/** Null where the figure was published: what it rests on is then not known. */
export function basisPhrase(figure: Figure, catalog: Catalog): Phrase | null {
  if (figure.printed?.provenance.kind !== 'derived' || !figure.metric) return null
  return phrase`tính theo ${join(
    figure.metric.inputs.map((input) => inputPhrase(input, catalog)),
    ', ',
  )}`
}
