/** What is counted once for each of something cannot be fewer than that something. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import { isSurelyAbove } from '../../model/quantity-bounds.ts'
import type { Check, Entry, Facts, Statement } from '../check.ts'
import { statementOf } from '../facts.ts'
import { figureName, quantityText } from '../figure-text.ts'
import { findingOf } from '../finding-of.ts'
import { faultFirst } from '../likelier-fault.ts'
import { minimumRules } from '../minimum-rules.ts'

/** ICT-V036: fewer points than enterprises, fewer endpoints than connected districts, and the like. */
export const figuresReachTheirMinimum: Check = (facts) =>
  minimumRules.flatMap((rule) => {
    const figure = facts.statementOf(rule.figure)
    const least = countOf(rule.atLeast, facts)
    if (!figure || !least || !isSurelyAbove(least.quantity, figure.quantity)) return []
    const params = {
      name: figureName(figure.indicator, figure.observation.level),
      value: quantityText(figure.quantity),
      least: quantityText(least.quantity),
      leastName: figureName(least.indicator, least.observation.level),
      reason: rule.reason,
    }
    const [first, second] = faultFirst(figure, least, facts)
    const locations = [...first.observation.locations, ...second.observation.locations]
    return [findingOf(diagnose('ICT-V036', locations, params, first.observation.key), [rule.figure, rule.atLeast])]
  })

function countOf(key: string, { entries }: Facts): Statement | null {
  const entry: Entry | undefined = entries.find(({ observation }) => observation.key === key)
  if (entry?.indicator.kind !== 'share') return entry ? statementOf(entry) : null
  const { fraction } = entry.observation
  return fraction ? { ...entry, quantity: fraction.numerator } : null
}
