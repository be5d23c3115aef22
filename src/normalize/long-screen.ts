/** The screen of a long table: what a row is about, what its value is of, and the value. */
import type { Notation } from '../model/project.ts'
import { isAsked, type NormalizeOptions } from './normalize-context.ts'
import type { NotationLog } from './notation-log.ts'
import {
  fieldsOf,
  OPEN,
  type RowScreen,
  type Standing,
  SUBJECT_ROLES,
  textsOf,
  unusedWatch,
  VALUE_ROLES,
} from './screen-parts.ts'
import type { TablePlan } from './table-plan.ts'
import { textTree } from './text-tree.ts'
import { fits, ruleOf, type ValueRule } from './value-rule.ts'

/** Passes rows whose area and year are not asked for, whose indicator is known, and whose value is a plain number. */
export function longScreen(plan: TablePlan, notations: NotationLog, options: NormalizeOptions): RowScreen {
  const value = plan.roles.get('value')
  if (value === undefined) return OPEN
  const subjects = textTree<Standing>(fieldsOf(plan, [...SUBJECT_ROLES]))
  const others = [...plan.roles.keys()].filter((role) => !SUBJECT_ROLES.has(role) && !VALUE_ROLES.has(role))
  const indicators = textTree<ValueRule>(fieldsOf(plan, others))
  const parts = fieldsOf(plan, ['numerator', 'denominator'])
  const width = plan.header.cells.length
  const holdsUnused = unusedWatch(plan)
  const allows = (notation: Notation): boolean =>
    options.notation === notation || (options.notation === null && notations.isNoted(value, notation))
  return {
    isKnown(row) {
      const cells = textsOf(row)
      if (cells.length > width || subjects.find(cells) !== 'notAsked') return false
      const rule = indicators.find(cells)
      if (rule === undefined || !fits(cells[value - 1] ?? '', rule, allows)) return false
      for (const field of parts) if ((cells[field - 1] ?? '') !== '') return false
      return !holdsUnused(cells)
    },
    learn(row, requests) {
      const cells = textsOf(row)
      const [request] = requests
      if (!request) return
      const { area, period, indicator } = request.subject
      subjects.add(cells, isAsked(options, area, period) ? 'asked' : 'notAsked')
      indicators.add(cells, ruleOf(indicator))
    },
  }
}
