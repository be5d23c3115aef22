/** Dates as official documents write them (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4b). */

/** Room for a hand-written day or month; no-break spaces, because renderers collapse ordinary ones. */
const BLANK = '\u00A0'.repeat(7)

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

interface DateParts {
  readonly year: string
  readonly month: number
  readonly day: number
}

/** True for a day of the calendar written `2024-01-08`, and for nothing else. */
export function isIsoDate(text: string): boolean {
  return partsOf(text) !== null
}

/** `ngày 08 tháng 01 năm 2024`, `ngày 15 tháng 3 năm 2024`. Throws for what is not an ISO date (a bug). */
export function longDate(iso: string): string {
  const { year, month, day } = requireParts(iso)
  return `ngày ${dayText(day)} tháng ${monthText(month)} năm ${year}`
}

/** `08/01/2024`, `22/6/2023`, as after the number of a document. Throws for what is not an ISO date (a bug). */
export function shortDate(iso: string): string {
  const { year, month, day } = requireParts(iso)
  return `${dayText(day)}/${monthText(month)}/${year}`
}

/** The long form with day and month left to be filled in by hand; the year too, where it is null. */
export function blankDate(year: number | null): string {
  return `ngày${BLANK}tháng${BLANK}năm${year === null ? BLANK : ` ${year}`}`
}

/** A zero stands before a day under 10 … */
function dayText(day: number): string {
  return day < 10 ? `0${day}` : `${day}`
}

/** … and before the months 1 and 2 only. */
function monthText(month: number): string {
  return month < 3 ? `0${month}` : `${month}`
}

function requireParts(iso: string): DateParts {
  const parts = partsOf(iso)
  if (!parts) throw new RangeError(`not an ISO date: ${iso}`)
  return parts
}

function partsOf(text: string): DateParts | null {
  const [, year, monthDigits, dayDigits] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  if (year === undefined || year === '0000') return null
  const month = Number(monthDigits)
  const day = Number(dayDigits)
  return day >= 1 && day <= daysIn(month, Number(year)) ? { year, month, day } : null
}

/** Days of a month of the Gregorian calendar; 0 for a month that does not exist. */
function daysIn(month: number, year: number): number {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && isLeapYear ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0)
}
