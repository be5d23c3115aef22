/** «183 điểm; trong đó 32 … và 151 …»: a total and its parts must add up. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { FigureCheck } from '../check.ts'
import { exactText } from '../figure-text.ts'
import { confrontations, inputsText } from '../published-against-computed.ts'

/** ICT-V013: a published total that contradicts the sum of its parts. */
export const totalsEqualTheirParts: FigureCheck = (facts) =>
  confrontations(facts, ['sum'])
    .filter(({ verdict }) => verdict === 'differs' || verdict === 'cut')
    .map(({ key, published, metric, locations, restsOn, suspects, params }) => {
      const { name, published: publishedText, computed } = params
      const diagnostic = diagnose(
        'ICT-V013',
        locations,
        {
          name,
          published: publishedText,
          computed,
          parts: inputsText(metric, facts),
          difference: exactText(published.value.minus(metric.value).abs()),
        },
        key,
      )
      return { diagnostic, restsOn, castsDoubtOn: suspects }
    })
