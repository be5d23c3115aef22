/** What a number may look like for an indicator, so that a glance is enough to know that nothing is wrong with it. */
import type { Indicator } from '../model/indicator.ts'
import type { Notation } from '../model/project.ts'
import type { NumberForm } from './number-form.ts'

export type ValueRule = 'whole' | 'decimal' | 'unknown'

/** The rule for the values of an indicator. */
export function ruleOf({ kind }: Indicator): ValueRule {
  switch (kind) {
    case 'count':
      return 'whole'
    case 'measure':
    case 'share':
      return 'decimal'
    case 'year':
    case 'names':
      return 'unknown'
    default:
      return kind satisfies never
  }
}

/** True for a number that reads the same whatever else the file holds, and that shows no notation for the first time. */
export function fits(form: NumberForm, rule: ValueRule, allows: (notation: Notation) => boolean): boolean {
  switch (form) {
    case 'empty':
    case 'whole':
      return rule !== 'unknown'
    case 'comma':
      return rule === 'decimal' && allows('vi')
    case 'point':
      return rule === 'decimal' && allows('en')
    case 'other':
      return false
    default:
      return form satisfies never
  }
}
