/** Who uses a mailbox regularly has one: the share of the users cannot be above the share of the holders. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import { isSurelyAbove } from '../../model/quantity-bounds.ts'
import type { Check } from '../check.ts'
import { figureName, measureText } from '../figure-text.ts'
import { findingOf } from '../finding-of.ts'
import { faultFirst } from '../likelier-fault.ts'
import { subgroupRules } from '../minimum-rules.ts'

/** ICT-V034: a share of some of the people that is above the share of all of them. */
export const subgroupsDoNotExceedGroups: Check = (facts) =>
  subgroupRules.flatMap((rule) => {
    const { catalog, statementOf } = facts
    const part = statementOf(rule.part)
    const whole = statementOf(rule.whole)
    if (!part || !whole || !isSurelyAbove(part.quantity, whole.quantity)) return []
    const params = {
      part: figureName(part.indicator, part.observation.level),
      partValue: measureText(part.quantity, part.indicator, catalog),
      whole: figureName(whole.indicator, whole.observation.level),
      wholeValue: measureText(whole.quantity, whole.indicator, catalog),
    }
    const [first, second] = faultFirst(part, whole, facts)
    const locations = [...first.observation.locations, ...second.observation.locations]
    return [findingOf(diagnose('ICT-V034', locations, params, first.observation.key), [rule.part, rule.whole])]
  })
