/** One cell of a workbook as text, the way a person reads it off the sheet. */
import { numberText } from './xlsx-number.ts'

/** A value as the reader of workbooks gives it. */
export type StoredValue = string | number | boolean | Date | null

export interface StoredCell {
  readonly value: StoredValue
  readonly isError: boolean
  /** Formula without the sign of equality; null where the cell holds a value of its own. */
  readonly formula: string | null
  readonly format: string | undefined
}

export interface CellText {
  readonly text: string
  /** True where the workbook itself says that it is a number. */
  readonly isNumber: boolean
  /** `error` for `#REF!` and its like, `noValue` for a formula whose result was never stored. */
  readonly fault: 'error' | 'noValue' | null
}

const DAY = 86_400_000

/** One for all: sheets are mostly empty. */
const BLANK: CellText = { text: '', isNumber: false, fault: null }

/** The text of a cell. A date is `2023-12-31`, a truth value `TRUE`, per cent `32.2%`. */
export function cellText({ value, isError, formula, format }: StoredCell): CellText {
  if (isError) return { text: String(value), isNumber: false, fault: 'error' }
  if (value === null) {
    return formula === null ? BLANK : { text: `=${formula}`, isNumber: false, fault: 'noValue' }
  }
  if (typeof value === 'number') {
    const isFinite = Number.isFinite(value)
    return {
      text: isFinite ? numberText(value, format, formula !== null) : String(value),
      isNumber: isFinite,
      fault: null,
    }
  }
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE', isNumber: false, fault: null }
  return { text: typeof value === 'string' ? value : dateText(value), isNumber: false, fault: null }
}

/** A day, or a moment where the cell holds a time too; a date out of all bounds as it stands. */
function dateText(date: Date): string {
  const time = date.getTime()
  if (Number.isNaN(time)) return '#DATE!'
  const iso = date.toISOString()
  return time % DAY === 0 ? iso.slice(0, 10) : iso.slice(0, 19)
}
