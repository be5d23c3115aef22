/** The screen of a table with an indicator in each column: what a row is about, and each of its values. */
import type { Notation } from '../model/project.ts'
import type { RawRow, RawTable, RowGlance } from '../model/raw-table.ts'
import { cleanRow } from './clean-row.ts'
import { faultLog } from './fault-log.ts'
import { isAsked, type NormalizeContext, type NormalizeOptions } from './normalize-context.ts'
import type { NotationLog } from './notation-log.ts'
import { numberForm } from './number-form.ts'
import { glanceOf } from './row-glance.ts'
import { rowMemory } from './row-memory.ts'
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
import { rowArea, rowYear } from './row-subject.ts'
import type { FigureColumn, TablePlan } from './table-plan.ts'
import { fits, ruleOf, type ValueRule } from './value-rule.ts'

/** Whether an area and year is asked for. */
type Standing = 'asked' | 'notAsked'

interface ScreenedColumn {
  readonly field: number
  readonly rule: ValueRule
  readonly allows: (notation: Notation) => boolean
}

/**
 * Passes rows whose area and year are not asked for and whose values are plain numbers, under the headings that may have
 * some at the row's level. An area and year has one row, so what has not been met is looked up before a row is read in
 * full. Rows that are shorter or longer than the header, or have no value, are not so many.
 */
export function wideScreen(
  table: RawTable,
  plan: TablePlan,
  notations: NotationLog,
  context: NormalizeContext,
): RowScreen {
  const { options } = context
  const roles = [...plan.roles.keys()]
  const isMixed = roles.some((role) => VALUE_ROLES.has(role) || role === 'indicator' || role === 'indicatorName')
  if (isMixed || plan.figures.some(({ year }) => year !== null)) return OPEN
  const about = fieldsOf(plan, [...SUBJECT_ROLES])
  const subjects = rowMemory<Standing>(subjectFields(plan))
  /** Columns that may hold a value, by what the row says beside area and year: its level. */
  const columns = rowMemory<ReadonlySet<number>>(
    fieldsOf(
      plan,
      roles.filter((role) => !SUBJECT_ROLES.has(role)),
    ),
  )
  const figures = plan.figures.map((column) => screened(column, notations, options))
  const width = plan.header.cells.length
  const holdsUnused = unusedWatch(plan)
  const beginsWithWords = beginningWatch(plan)
  const lookUp = (row: RawRow, glance: RowGlance): Standing | undefined => {
    const standing = standingOf({ table, row, plan, fields: about }, context)
    if (standing !== undefined) subjects.add(glance, standing)
    return standing
  }
  return {
    knownRow(row) {
      const glance = glanceOf(row)
      if (glance.width !== width) return null
      const standing = subjects.find(glance)
      const allowed = standing === 'asked' ? undefined : columns.find(glance)
      if (allowed === undefined || !holdsPlainValues(glance, figures, allowed)) return null
      if (holdsUnused(glance) || beginsWithWords(glance)) return null
      return (standing ?? lookUp(row, glance)) === 'notAsked' ? 'passed' : null
    },
    learn(row, requests) {
      const glance = glanceOf(row)
      const [request] = requests
      if (!request) return
      const { area, period } = request.subject
      subjects.add(glance, isAsked(options, area, period) ? 'asked' : 'notAsked')
      columns.add(glance, new Set(requests.map(({ field }) => field)))
    },
  }
}

interface Subject {
  readonly table: RawTable
  readonly row: RawRow
  readonly plan: TablePlan
  readonly fields: readonly number[]
}

/** Whether the row's area and year are asked for; undefined where something is wrong with them, which is not told here. */
function standingOf({ fields, ...about }: Subject, context: NormalizeContext): Standing | undefined {
  const faults = faultLog()
  const silent = { ...context, faults }
  const read = { ...about, texts: cleanRow(about.table, about.row, fields, silent) }
  const period = rowYear(read, silent)
  const area = period === null ? null : rowArea(read, period, silent)
  if (period === null || area === null || faults.calls() > 0) return undefined
  return isAsked(context.options, area, period) ? 'asked' : 'notAsked'
}

function screened({ field, indicator }: FigureColumn, notations: NotationLog, options: NormalizeOptions) {
  const allows = (notation: Notation): boolean =>
    options.notation === notation || (options.notation === null && notations.isNoted(field, notation))
  return { field, rule: ruleOf(indicator), allows }
}

/** True where there is a value, and all are plain and stand where they may. */
function holdsPlainValues(row: RowGlance, figures: readonly ScreenedColumn[], allowed: ReadonlySet<number>): boolean {
  let hasValue = false
  for (const { field, rule, allows } of figures) {
    const form = numberForm(row, field)
    if (form === 'empty') continue
    if (!allowed.has(field) || !fits(form, rule, allows)) return false
    hasValue = true
  }
  return hasValue
}
