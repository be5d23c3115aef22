/** «32,2% (82/240)»: a share and the fraction beside it must say the same. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import { agreement } from '../agreement.ts'
import type { Check, Entry, Facts, Finding } from '../check.ts'
import { bilingual, exactText, figureName, measureText, quantityText } from '../figure-text.ts'
import { ratioNote } from '../ratio-notes.ts'
import { shareOf } from '../share-of.ts'

/** ICT-V012: they contradict. ICT-V017: the published share was cut off where it should have been rounded. */
export const sharesMatchTheirFractions: Check = (facts) => facts.entries.flatMap((entry) => findingsOf(entry, facts))

function findingsOf({ observation, indicator }: Entry, { catalog }: Facts): readonly Finding[] {
  const { quantity: published, fraction, key } = observation
  const expected = fraction && shareOf(fraction.numerator, fraction.denominator)
  if (indicator.kind !== 'share' || !published || !fraction || !expected) return []
  const computed = { value: expected.value, qualifier: 'exact', decimals: published.decimals } as const
  const params = {
    name: figureName(indicator, observation.level),
    published: measureText(published, indicator, catalog),
    computed: measureText(computed, indicator, catalog),
  }
  const verdict = agreement(published, expected)
  switch (verdict) {
    case 'agrees':
    case 'allowed':
      return []
    case 'cut': {
      const exact = exactText(expected.value)
      const cutParams = { ...params, exact: bilingual((language) => `${exact[language]}%`) }
      const diagnostic = diagnose('ICT-V017', observation.locations, cutParams, key)
      return [{ diagnostic, restsOn: [key], castsDoubtOn: [] }]
    }
    case 'differs': {
      const diagnostic = diagnose(
        'ICT-V012',
        observation.locations,
        {
          ...params,
          numerator: quantityText(fraction.numerator),
          denominator: quantityText(fraction.denominator),
          note: ratioNote(published, fraction, expected.value),
        },
        key,
      )
      return [{ diagnostic, restsOn: [key], castsDoubtOn: [key] }]
    }
    default:
      return verdict satisfies never
  }
}
