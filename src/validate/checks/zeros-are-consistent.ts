/** A zero where nothing was collected contradicts the figures that were. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Check } from '../check.ts'
import { figureName, measureText } from '../figure-text.ts'
import { zeroRules } from '../minimum-rules.ts'

/** ICT-V035: an exact zero beside a figure that cannot be without it. */
export const zerosAreConsistent: Check = ({ catalog, statementOf }) =>
  zeroRules.flatMap((rule) => {
    const none = statementOf(rule.none)
    const some = statementOf(rule.some)
    if (!none || !some || !none.quantity.value.eq('0') || !some.quantity.value.gt('0')) return []
    if (none.quantity.qualifier !== 'exact') return []
    const params = {
      none: figureName(none.indicator, none.observation.level),
      noneValue: measureText(none.quantity, none.indicator, catalog),
      some: figureName(some.indicator, some.observation.level),
      someValue: measureText(some.quantity, some.indicator, catalog),
    }
    const locations = [...none.observation.locations, ...some.observation.locations]
    const diagnostic = diagnose('ICT-V035', locations, params, rule.none)
    // The zero is the likely fault, so that the other figure stays open to its own checks.
    return [{ diagnostic, restsOn: [rule.none, rule.some], castsDoubtOn: [rule.none] }]
  })
