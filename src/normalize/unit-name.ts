/** A unit as messages name it. */
import type { Bilingual } from '../model/indicator.ts'
import type { Unit } from '../model/unit.ts'

const NONE: Bilingual = { vi: 'không có', en: 'none' }

/** The printed form; in words where the unit has none, as that of a list of names. */
export function unitName({ printed }: Unit): Bilingual {
  return printed.vi === '' ? NONE : printed
}
