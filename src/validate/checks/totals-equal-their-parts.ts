/** «183 điểm; trong đó 32 … và 151 …»: a total and its parts must add up. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { FigureCheck } from '../check.ts'
import { faultyPart } from '../faulty-part.ts'
import { exactText } from '../figure-text.ts'
import { partsNote } from '../parts-note.ts'
import { confrontations, inputsText } from '../published-against-computed.ts'
import { placesFrom } from '../shared-fault.ts'

/** ICT-V013: a published total that contradicts the sum of its parts. */
export const totalsEqualTheirParts: FigureCheck = (facts) =>
  confrontations(facts, ['sum'])
    .filter(({ verdict }) => verdict === 'differs' || verdict === 'cut')
    .map((confrontation) => {
      const { key, published, metric, restsOn, suspects, params } = confrontation
      const fault = faultyPart(confrontation, facts)
      const locations = placesFrom(confrontation, fault)
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
          note: partsNote(published, metric, facts),
        },
        fault ?? key,
      )
      return { diagnostic, restsOn, castsDoubtOn: suspects }
    })
