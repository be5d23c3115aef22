/** Where the export gives both a number of units and their names, the list is as long as the number says. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import { decimalOf } from '../../model/decimal.ts'
import { isSurelyAbove } from '../../model/quantity-bounds.ts'
import type { Check } from '../check.ts'
import { figureName, quantityText } from '../figure-text.ts'
import { nameRules } from '../count-rules.ts'

/** ICT-V021: a list of names that is shorter or longer than the count beside it. */
export const namesMatchTheirCount: Check = ({ entries, statementOf }) =>
  nameRules.flatMap((rule) => {
    const count = statementOf(rule.count)
    const list = entries.find(({ observation }) => observation.key === rule.names)
    if (!count || !list || list.observation.names.length === 0) return []
    const { names } = list.observation
    const listed = { value: decimalOf(names.length), qualifier: 'exact', decimals: 0 } as const
    if (!isSurelyAbove(count.quantity, listed) && !isSurelyAbove(listed, count.quantity)) return []
    const params = {
      name: figureName(count.indicator, count.observation.level),
      count: quantityText(count.quantity),
      listed: quantityText(listed),
      names: names.join('; '),
    }
    const locations = [...count.observation.locations, ...list.observation.locations]
    const diagnostic = diagnose('ICT-V021', locations, params, rule.count)
    return [{ diagnostic, restsOn: [rule.count], castsDoubtOn: [rule.count, rule.names] }]
  })
