/** The screen of a table with an indicator in each column: what a row is about, and each of its values. */
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
import type { FigureColumn, TablePlan } from './table-plan.ts'
import { textTree } from './text-tree.ts'
import { fits, ruleOf, type ValueRule } from './value-rule.ts'

interface ScreenedColumn {
  readonly field: number
  readonly rule: ValueRule
  readonly allows: (notation: Notation) => boolean
}

/**
 * Passes rows whose area and year are not asked for and whose values are plain numbers, under the headings that may have
 * some at the row's level. Rows that are shorter or longer than the header, or have no value, are not so many.
 */
export function wideScreen(plan: TablePlan, notations: NotationLog, options: NormalizeOptions): RowScreen {
  const roles = [...plan.roles.keys()]
  const isMixed = roles.some((role) => VALUE_ROLES.has(role) || role === 'indicator' || role === 'indicatorName')
  if (isMixed || plan.figures.some(({ year }) => year !== null)) return OPEN
  const subjects = textTree<Standing>(fieldsOf(plan, [...SUBJECT_ROLES]))
  /** Columns that may hold a value, by what the row says beside area and year: its level. */
  const columns = textTree<ReadonlySet<number>>(
    fieldsOf(
      plan,
      roles.filter((role) => !SUBJECT_ROLES.has(role)),
    ),
  )
  const figures = plan.figures.map((column) => screened(column, notations, options))
  const width = plan.header.cells.length
  const holdsUnused = unusedWatch(plan)
  return {
    isKnown(row) {
      const cells = textsOf(row)
      if (cells.length !== width || subjects.find(cells) !== 'notAsked') return false
      const allowed = columns.find(cells)
      return allowed !== undefined && holdsPlainValues(cells, figures, allowed) && !holdsUnused(cells)
    },
    learn(row, requests) {
      const cells = textsOf(row)
      const [request] = requests
      if (!request) return
      const { area, period } = request.subject
      subjects.add(cells, isAsked(options, area, period) ? 'asked' : 'notAsked')
      columns.add(cells, new Set(requests.map(({ field }) => field)))
    },
  }
}

function screened({ field, indicator }: FigureColumn, notations: NotationLog, options: NormalizeOptions) {
  const allows = (notation: Notation): boolean =>
    options.notation === notation || (options.notation === null && notations.isNoted(field, notation))
  return { field, rule: ruleOf(indicator), allows }
}

/** True where there is a value, and all are plain and stand where they may. */
function holdsPlainValues(
  cells: readonly string[],
  figures: readonly ScreenedColumn[],
  allowed: ReadonlySet<number>,
): boolean {
  let hasValue = false
  for (const { field, rule, allows } of figures) {
    const text = cells[field - 1] ?? ''
    if (text === '') continue
    if (!allowed.has(field) || !fits(text, rule, allows)) return false
    hasValue = true
  }
  return hasValue
}
