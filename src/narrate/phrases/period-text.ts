/** The period of a benchmark as it is printed: years are joined as the decree joins, by a hyphen, and stand on one line. */
import type { Benchmark } from '../../model/benchmark.ts'

/** `khoảng 2015–2019` → `khoảng 2015 - 2019` */
export function periodText({ period }: Pick<Benchmark, 'period'>): string {
  return period.replace(/(\d{4})\s*[-–]\s*(?=\d{4})/g, '$1\u00A0-\u00A0')
}
