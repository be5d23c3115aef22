/**
 * Lets rows pass that are known to hold nothing wrong and nothing asked for. A national file has a million rows of which
 * a report needs a few hundred; the others are held against names and forms that a row read in full has shown to be good.
 * Whatever is not known is read in full, so that the screen decides nothing by itself.
 */
import type { RawTable } from '../model/raw-table.ts'
import { longScreen } from './long-screen.ts'
import type { NormalizeContext } from './normalize-context.ts'
import type { NotationLog } from './notation-log.ts'
import { OPEN, type RowScreen } from './screen-parts.ts'
import type { TablePlan } from './table-plan.ts'
import { wideScreen } from './wide-screen.ts'

/** The screen of a table; for a shape that it does not know every row is read in full. */
export function rowScreen(
  table: RawTable,
  plan: TablePlan,
  notations: NotationLog,
  context: NormalizeContext,
): RowScreen {
  const { options } = context
  if (table.named || plan.across.length > 0 || (options.areas === undefined && options.years === undefined)) return OPEN
  return plan.figures.length > 0 ? wideScreen(table, plan, notations, context) : longScreen(plan, notations, options)
}
