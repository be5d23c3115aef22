/** Of when a benchmark is, and whether that is long ago. */
import type { Benchmark } from '../model/benchmark.ts'

/** National figures appear every year, some a year late: with three years in between, newer ones are to be had. */
export const YEARS_APART = 3

/** Last year that a period names, `2019` of `khoảng 2015 - 2019`; null where it names none. */
export function lastYearOf({ period }: Pick<Benchmark, 'period'>): number | null {
  const year = period.match(/\d{4}/g)?.at(-1)
  return year === undefined ? null : Number(year)
}

/** True for a benchmark whose period ends, or begins, three years or more from the year. */
export function isOfLongAgo(benchmark: Pick<Benchmark, 'period'>, year: number): boolean {
  const last = lastYearOf(benchmark)
  return last !== null && Math.abs(year - last) >= YEARS_APART
}
