/** Words for a sum over rows. */
import { foldBare } from '../locale/fold.ts'

const TOTALS: ReadonlySet<string> = new Set(
  ['tổng', 'tổng cộng', 'cộng', 'tổng số', 'cộng chung', 'tổng chung', 'total', 'grand total', 'sum'].map(foldBare),
)

/** True for «Tổng cộng», «Cộng:» and the like. */
export function isTotalWord(text: string): boolean {
  return TOTALS.has(foldBare(text).replace(/ ?:$/, ''))
}
