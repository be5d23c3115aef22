/** A list of names that holds one twice counts one too many. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import { foldName } from '../../locale/fold.ts'
import type { Check } from '../check.ts'
import { figureName } from '../figure-text.ts'
import { nameRules } from '../count-rules.ts'

/** ICT-V042: a name that stands more than once in a list, in whatever spelling; one finding for each such name. */
export const namesAreDistinct: Check = ({ entries }) =>
  entries.flatMap(({ observation, indicator }) => {
    const { names, key, locations, level } = observation
    const folded = names.map(foldName)
    const repeated = names.filter(
      (_, at) => folded.indexOf(folded[at] ?? '') === at && folded.lastIndexOf(folded[at] ?? '') > at,
    )
    const counts = nameRules.filter((rule) => rule.names === key).map(({ count }) => count)
    return repeated.map((text) => {
      const count = folded.filter((name) => name === foldName(text)).length
      const params = { name: figureName(indicator, level), text, count: `${count}` }
      return {
        diagnostic: diagnose('ICT-V042', locations, params, key),
        restsOn: [key],
        castsDoubtOn: repeated.length > 1 ? counts : [key, ...counts],
      }
    })
  })
