/** A part is never more than its total, wherever the two stand in the export. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import { decimalOf } from '../../model/decimal.ts'
import { isSurelyAbove } from '../../model/quantity-bounds.ts'
import type { Check, Facts, Finding, Statement } from '../check.ts'
import { exactText, figureName, quantityText } from '../figure-text.ts'
import { knownCounts } from '../known-counts.ts'
import { faultFirst } from '../likelier-fault.ts'
import { type PartRule, partRules } from '../../catalog/part-rules.ts'

/**
 * ICT-V007 where part and total are both in the export; ICT-V020 where the total is only known from the register, which
 * may be behind, or where a unit may rightly be counted more than once.
 */
export const partsDoNotExceedWholes: Check = (facts) =>
  partRules(facts.catalog.indicators).flatMap((rule) => {
    const part = facts.statementOf(rule.part)
    const whole = facts.statementOf(rule.whole)
    if (!part) return []
    return whole ? againstExport(rule, part, whole, facts) : againstRegister(rule, part, facts)
  })

function againstExport(rule: PartRule, part: Statement, whole: Statement, facts: Facts): readonly Finding[] {
  if (!isSurelyAbove(part.quantity, whole.quantity)) return []
  const params = {
    part: figureName(part.indicator, part.observation.level),
    partValue: quantityText(part.quantity),
    whole: figureName(whole.indicator, whole.observation.level),
    wholeValue: quantityText(whole.quantity),
  }
  const [first, second] = faultFirst(part, whole, facts)
  const locations = [...first.observation.locations, ...second.observation.locations]
  const { key } = first.observation
  const diagnostic = rule.isStrict
    ? diagnose('ICT-V007', locations, params, key)
    : diagnose('ICT-V020', locations, { ...params, year: `${facts.year}` }, key)
  return [{ diagnostic, restsOn: [rule.part, rule.whole], castsDoubtOn: [rule.part, rule.whole] }]
}

function againstRegister(rule: PartRule, part: Statement, facts: Facts): readonly Finding[] {
  const { area, year, catalog } = facts
  const whole = catalog.figureOf(rule.whole)
  const counts = knownCounts(rule.whole, area, facts).map(({ value }) => value)
  if (!whole || counts.length === 0) return []
  const most = { value: decimalOf(Math.max(...counts)), qualifier: 'exact', decimals: 0 } as const
  if (!isSurelyAbove(part.quantity, most)) return []
  const params = {
    part: figureName(part.indicator, part.observation.level),
    partValue: quantityText(part.quantity),
    whole: whole.indicator.name,
    wholeValue: exactText(most.value),
    year: `${year}`,
  }
  const diagnostic = diagnose('ICT-V020', part.observation.locations, params, rule.part)
  return [{ diagnostic, restsOn: [rule.part], castsDoubtOn: [rule.part] }]
}
