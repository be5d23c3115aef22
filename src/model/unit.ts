/** Unit of measure with its printed form («km/điểm phục vụ»). */
import type { Bilingual } from './indicator.ts'

export interface Unit {
  readonly code: string
  /** As printed after a figure, e.g. `điểm`, `km/điểm phục vụ`, `%`. */
  readonly printed: Bilingual
  /** The noun alone, for a sentence that has named the thing: `tăng 12 điểm`. Absent where there is no shorter one. */
  readonly counted?: Bilingual
  /** Other spellings that exports use. */
  readonly aliases: readonly string[]
  /** Whether the sign closes up to the figure (`32,2%`) or stands after a no-break space (`2,5 km`). */
  readonly closedUp: boolean
}
