/** Words a figure against the national average: «thấp hơn 0,4 km so với mức bình quân cả nước (2,9 km)». */
import type { Comparison, Figure, Verdict } from '../../model/figure.ts'
import type { Datum, Phrase } from '../../model/report-view.ts'
import type { Unit } from '../../model/unit.ts'
import { quantityText, stated, withCountedUnit } from '../datum.ts'
import { phrase } from '../phrase.ts'
import { cautionsText } from './cautions.ts'
import { sizePhrase } from './change.ts'

const VERDICTS: Readonly<Record<Verdict, string>> = {
  better: 'thuận lợi hơn',
  equal: 'tương đương',
  worse: 'chưa bằng',
  different: 'khác',
  notComparable: 'chưa đủ cơ sở so sánh',
}

/** Judges by the polarity of the indicator, in the words of a table cell. */
export function verdictText(verdict: Verdict): string {
  return VERDICTS[verdict]
}

/** The benchmark with the noun of its unit: `2,9 km`. */
export function benchmarkDatum(figure: Figure, comparison: Comparison, unit: Unit): Datum {
  const text = quantityText(comparison.base.quantity, figure.indicator.kind)
  return stated(`${figure.key}.benchmark`, withCountedUnit(text, unit), comparison.base.provenance)
}

/** Null where the figure is missing or has no benchmark. */
export function comparisonPhrase(figure: Figure, unit: Unit): Phrase | null {
  const [comparison] = figure.comparisons
  if (!comparison) return null
  const average = phrase`mức bình quân cả nước (${benchmarkDatum(figure, comparison, unit)})`
  if (comparison.verdict === 'notComparable') {
    const reason = cautionsText(comparison.cautions)
    return phrase`chưa đủ cơ sở so sánh với ${average}${reason === '' ? '' : `, do là ${reason}`}`
  }
  if (comparison.direction === 'equal') return phrase`tương đương ${average}`
  const direction = comparison.direction === 'higher' ? 'cao hơn ' : 'thấp hơn '
  const size = sizePhrase(figure, comparison, unit)
  return size ? phrase`${direction}${size} so với ${average}` : phrase`${direction}${average}`
}
