/** Some counts follow from another by a fixed number, such as the province's own endpoint. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import { decimalOf } from '../../model/decimal.ts'
import type { Check } from '../check.ts'
import { exactText, figureName, quantityText } from '../figure-text.ts'
import { faultFirst } from '../likelier-fault.ts'
import { countRules } from '../count-rules.ts'

/** ICT-V023: an exact count that is not the other count and so many more. A remark, because sites may have several. */
export const countsAddUp: Check = (facts) =>
  countRules.flatMap((rule) => {
    const total = facts.statementOf(rule.total)
    const part = facts.statementOf(rule.part)
    if (!total || !part || total.quantity.qualifier !== 'exact' || part.quantity.qualifier !== 'exact') return []
    const expected = part.quantity.value.plus(decimalOf(rule.plus))
    if (total.quantity.value.eq(expected)) return []
    const params = {
      name: figureName(total.indicator, total.observation.level),
      value: quantityText(total.quantity),
      part: quantityText(part.quantity),
      expected: exactText(expected),
    }
    const [first, second] = faultFirst(total, part, facts)
    const locations = [...first.observation.locations, ...second.observation.locations]
    const diagnostic = diagnose('ICT-V023', locations, params, first.observation.key)
    return [{ diagnostic, restsOn: [rule.total, rule.part], castsDoubtOn: [] }]
  })
