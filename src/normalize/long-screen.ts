/**
 * Lets rows pass that are known to hold nothing wrong and nothing asked for. A national file has a million rows of which
 * a report needs a few hundred; the others are held against names and forms that a row read in full has shown to be good.
 * Whatever is not known is read in full, so that the screen decides nothing by itself.
 */
import type { Indicator } from '../model/indicator.ts'
import type { Notation } from '../model/project.ts'
import type { RawRow, RawTable } from '../model/raw-table.ts'
import type { Role } from './column-names.ts'
import { isAsked, type NormalizeContext } from './normalize-context.ts'
import type { NotationLog } from './notation-log.ts'
import { type NumberForm, numberForm } from './number-form.ts'
import type { Request } from './row-requests.ts'
import { textTree } from './text-tree.ts'
import type { TablePlan } from './table-plan.ts'

export interface RowScreen {
  /** True where nothing needs to be read or told. */
  isKnown(row: RawRow): boolean
  /** Takes note of a row that was read in full without a fault. */
  learn(row: RawRow, requests: readonly Request[]): void
}

/** What a number may look like for an indicator. */
type ValueRule = 'whole' | 'decimal' | 'unknown'

/** Names of things that are not asked for, and those that are; `undefined` is what has not been met. */
type Standing = 'asked' | 'notAsked'

/** Rows with text in a column that is not used are read until all has been told of it. */
const ROWS_TO_TELL = 40

/** Columns that say what area and year a row is about, and columns of figures; all others say what the figures are of. */
const SUBJECT_ROLES: ReadonlySet<Role> = new Set(['area', 'areaName', 'period'])
const VALUE_ROLES: ReadonlySet<Role> = new Set(['value', 'numerator', 'denominator'])

const OPEN: RowScreen = { isKnown: () => false, learn: () => {} }

/** The screen of a table; for a shape that it does not know every row is read in full. */
export function rowScreen(
  table: RawTable,
  plan: TablePlan,
  notations: NotationLog,
  context: NormalizeContext,
): RowScreen {
  const { options } = context
  if (table.named || plan.across.length > 0 || (options.areas === undefined && options.years === undefined)) return OPEN
  return plan.figures.length > 0 ? OPEN : longScreen(plan, notations, context)
}

/** The screen of a long table: what a row is about, what its value is of, and the value. */
function longScreen(plan: TablePlan, notations: NotationLog, { options }: NormalizeContext): RowScreen {
  const value = plan.roles.get('value')
  if (value === undefined) return OPEN
  const subjects = textTree<Standing>(fieldsOf(plan, [...SUBJECT_ROLES]))
  const others = [...plan.roles.keys()].filter((role) => !SUBJECT_ROLES.has(role) && !VALUE_ROLES.has(role))
  const indicators = textTree<ValueRule>(fieldsOf(plan, others))
  const parts = fieldsOf(plan, ['numerator', 'denominator'])
  const unused = [...plan.unknown.map(({ field }) => field), ...plan.unsettled]
  const width = plan.header.cells.length
  let rowsToTell = ROWS_TO_TELL
  const holdsUnused = (cells: readonly string[]): boolean => {
    if (rowsToTell === 0 || !unused.some((field) => (cells[field - 1] ?? '') !== '')) return false
    rowsToTell -= 1
    return true
  }
  const allows = (notation: Notation): boolean =>
    options.notation === notation || (options.notation === null && notations.isNoted(value, notation))
  const isPlain = (text: string, rule: ValueRule): boolean => fits(numberForm(text), rule, allows)
  return {
    isKnown(row) {
      const cells = textsOf(row)
      if (cells.length > width || subjects.find(cells) !== 'notAsked') return false
      const rule = indicators.find(cells)
      if (rule === undefined || !isPlain(cells[value - 1] ?? '', rule)) return false
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

/** The screen compares texts and reads digits: keys will do. */
function textsOf(row: RawRow): readonly string[] {
  return row.keys ?? row.cells
}

function fieldsOf({ roles }: TablePlan, names: readonly Role[]): readonly number[] {
  return names.flatMap((name) => roles.get(name) ?? [])
}

function ruleOf({ kind }: Indicator): ValueRule {
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
function fits(form: NumberForm, rule: ValueRule, allows: (notation: Notation) => boolean): boolean {
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
