/** What is said of a file's way to write numbers: that it stays open, or that it changes within the file. */
import { diagnose } from '../diagnostics/diagnose.ts'
import { toDigits } from '../model/decimal.ts'
import type { Bilingual } from '../model/indicator.ts'
import type { Observation } from '../model/observation.ts'
import type { NormalizeContext } from './normalize-context.ts'
import type { NotationLog } from './notation-log.ts'

/** A value that Vietnamese and English notation read differently. */
export interface TwoReadings {
  readonly vi: Observation
  readonly en: Observation
}

/** Enough to see which column is meant. */
const MOST_PLACES = 20

/**
 * Asks once for the notation of a file whose cells stay open, and tells of a file that has both: that is a fault of the file
 * whosever numbers stay open, and the two cells are what a person decides by.
 */
export function tellNotation(
  open: readonly TwoReadings[],
  notations: NotationLog,
  { faults, options }: NormalizeContext,
): void {
  const [first] = open
  if (first) {
    const places = open.slice(0, MOST_PLACES).map(({ vi }) => vi.locations[0])
    const params = {
      text: first.vi.locations[0].text ?? '',
      count: String(open.length),
      asVietnamese: plainDigits(first.vi),
      asEnglish: plainDigits(first.en),
    }
    faults.add(diagnose('ICT-N015', places, params, open.length === 1 ? first.vi.key : null))
  }
  const mixed = notations.mixed()
  if (!mixed || options.notation !== null) return
  const [vi, en] = mixed
  faults.add(diagnose('ICT-N017', [en, vi], { vietnamese: vi.text ?? '', english: en.text ?? '' }))
}

/** Digits without thousands marks, so that the two readings cannot be mistaken for each other. */
function plainDigits({ quantity }: Observation): Bilingual {
  const en = quantity ? toDigits(quantity.value, quantity.decimals) : ''
  return { vi: en.replace('.', ','), en }
}
