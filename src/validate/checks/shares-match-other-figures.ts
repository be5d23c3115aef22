/** A share published without a fraction is held to the counts of its part and its total, where the export has them. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Metric } from '../../model/metric.ts'
import type { Fraction, Quantity } from '../../model/quantity.ts'
import type { FigureCheck, FigureFacts, Finding } from '../check.ts'
import { cutFinding } from '../cut-finding.ts'
import { type Confrontation, confrontations, inputsText } from '../published-against-computed.ts'
import { ratioNote } from '../ratio-notes.ts'

/** ICT-V014: the share contradicts the counts. ICT-V017: it was cut off instead of rounded. */
export const sharesMatchOtherFigures: FigureCheck = (facts) =>
  confrontations(facts, ['share']).flatMap((confrontation) => {
    const { verdict } = confrontation
    switch (verdict) {
      case 'agrees':
      case 'allowed':
        return []
      case 'cut':
        return [cutFinding(confrontation)]
      case 'differs':
        return contradiction(confrontation, facts)
      default:
        return verdict satisfies never
    }
  })

function contradiction(confrontation: Confrontation, facts: FigureFacts): readonly Finding[] {
  const { key, published, metric, locations, restsOn, suspects, params } = confrontation
  const fraction = fractionOf(metric)
  if (!fraction) return []
  const { name, published: publishedText, computed } = params
  const diagnostic = diagnose(
    'ICT-V014',
    locations,
    {
      name,
      published: publishedText,
      computed,
      inputs: inputsText(metric, facts),
      note: ratioNote(published, fraction, metric.value),
    },
    key,
  )
  return [{ diagnostic, restsOn, castsDoubtOn: suspects }]
}

function fractionOf({ inputs }: Metric): Fraction | null {
  const [numerator, denominator] = inputs.map(({ value }): Quantity => ({ value, qualifier: 'exact', decimals: 0 }))
  return numerator && denominator ? { numerator, denominator } : null
}
