/** The screen of a long table: what a row is about, what its value is of, and the value. */
import type { Notation } from '../model/project.ts'
import { isAsked, type NormalizeOptions } from './normalize-context.ts'
import type { NotationLog } from './notation-log.ts'
import { numberForm } from './number-form.ts'
import { glanceOf, isEmptyAt } from './row-glance.ts'
import { rowMemory } from './row-memory.ts'
import type { Request } from './row-requests.ts'
import {
  beginningWatch,
  fieldsOf,
  OPEN,
  type RowScreen,
  SUBJECT_ROLES,
  subjectFields,
  unusedWatch,
  VALUE_ROLES,
} from './screen-parts.ts'
import type { TablePlan } from './table-plan.ts'
import { fits, ruleOf, type ValueRule } from './value-rule.ts'

interface Subject extends Pick<Request['subject'], 'area' | 'period'> {
  readonly isAsked: boolean
  readonly isPart: boolean
}

interface Measured extends Omit<Request['subject'], 'area' | 'period'> {
  readonly rule: ValueRule
}

/**
 * Knows rows whose area and year, whose indicator with level and unit, and whose form of value were met before, each in a
 * row without a fault. Those that are not asked for pass; of the others the value alone is read, unless they are of a part of
 * the province.
 */
export function longScreen(plan: TablePlan, notations: NotationLog, options: NormalizeOptions): RowScreen {
  const value = plan.roles.get('value')
  if (value === undefined) return OPEN
  const subjects = rowMemory<Subject>(subjectFields(plan))
  const others = [...plan.roles.keys()].filter((role) => !SUBJECT_ROLES.has(role) && !VALUE_ROLES.has(role))
  const indicators = rowMemory<Measured>(fieldsOf(plan, others))
  const parts = fieldsOf(plan, ['numerator', 'denominator'])
  const width = plan.header.cells.length
  const holdsUnused = unusedWatch(plan)
  const beginsWithWords = beginningWatch(plan)
  const allows = (notation: Notation): boolean =>
    options.notation === notation || (options.notation === null && notations.isNoted(value, notation))
  return {
    knownRow(row) {
      const glance = glanceOf(row)
      if (glance.width > width) return null
      const subject = subjects.find(glance)
      const measured = subject && indicators.find(glance)
      if (subject === undefined || measured === undefined || beginsWithWords(glance)) return null
      const form = numberForm(glance, value)
      if (!fits(form, measured.rule, allows)) return null
      for (const field of parts) if (!isEmptyAt(glance, field)) return null
      if (holdsUnused(glance)) return null
      if (!subject.isAsked) return 'passed'
      return subject.isPart || form === 'empty' || glance.width < width ? null : requestOf(value, subject, measured)
    },
    learn(row, requests, isPart) {
      const glance = glanceOf(row)
      const [request] = requests
      if (!request) return
      const { area, period, indicator, level, powerOfTen } = request.subject
      subjects.add(glance, { area, period, isAsked: isAsked(options, area, period), isPart })
      indicators.add(glance, { indicator, level, powerOfTen, rule: ruleOf(indicator) })
    },
  }
}

function requestOf(field: number, { area, period }: Subject, { indicator, level, powerOfTen }: Measured): Request {
  return { field, subject: { area, period, indicator, level, powerOfTen }, isLong: true }
}
