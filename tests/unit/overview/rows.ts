/** Rows of provinces for tests, with what a test does not ask for left quiet. */
import type { MetricCell, ProvinceRow } from '../../../src/overview/province-row.ts'

export function cellOf(key: string, digits: string, changes: Partial<MetricCell> = {}): MetricCell {
  const decimals = digits.split('.')[1]?.length ?? 0
  return {
    key,
    digits,
    qualifier: 'exact',
    decimals,
    text: digits,
    verdict: null,
    fraction: null,
    provenance: { kind: 'request' },
    ...changes,
  }
}

export function rowOf(area: string, metrics: readonly MetricCell[], changes: Partial<ProvinceRow> = {}): ProvinceRow {
  return {
    area,
    name: `Tỉnh ${area}`,
    year: 2023,
    state: 'built',
    isSample: false,
    diagnostics: { error: 0, warning: 0, info: 0, accepted: 0 },
    failures: [],
    metrics,
    ...changes,
  }
}
