/** National figures to compare with, each with its period, scope and source. */
import * as v from 'valibot'
import type { Benchmark, BenchmarkScope } from '../model/benchmark.ts'
import { decimal } from '../model/decimal.ts'
import type { Bilingual, Indicator } from '../model/indicator.ts'
import type { FormulaInput, Provenance } from '../model/provenance.ts'
import {
  type Sources,
  bilingualSchema,
  decimalSchema,
  digitsSchema,
  parseSeed,
  seedError,
  seedPlace,
  textSchema,
} from './parse-seed.ts'

const SCOPE_NAMES = {
  'public-network': { vi: 'mạng bưu chính công cộng', en: 'the public postal network' },
  'all-enterprises': { vi: 'toàn bộ doanh nghiệp bưu chính', en: 'all postal enterprises' },
  unknown: { vi: 'nguồn không nêu phạm vi', en: 'scope not stated by the source' },
} as const satisfies Record<BenchmarkScope, Bilingual>

const inputSchema = v.strictObject({
  parameter: textSchema,
  key: textSchema,
  period: v.pipe(v.number(), v.integer()),
  value: decimalSchema,
  source: textSchema,
})

const benchmarkSchema = v.strictObject({
  code: textSchema,
  indicator: textSchema,
  value: digitsSchema,
  qualifier: v.picklist(['exact', 'over', 'atLeast', 'under', 'atMost', 'about']),
  period: textSchema,
  scope: v.picklist(['public-network', 'all-enterprises', 'unknown']),
  source: textSchema,
  default: v.boolean(),
  /** Present where nobody published the value and it was computed from published ones. */
  derived: v.optional(v.strictObject({ formula: textSchema, inputs: v.array(inputSchema) })),
  remark: v.optional(bilingualSchema),
})

type BenchmarkRecord = v.InferOutput<typeof benchmarkSchema>

/** All benchmarks, the default of an indicator first. Throws for an unknown indicator or source. */
export function parseBenchmarks(
  seeds: ReadonlyMap<string, string>,
  indicators: ReadonlyMap<string, Indicator>,
  sources: Sources,
): readonly Benchmark[] {
  return parseSeed(seeds, 'benchmarks', benchmarkSchema).map((record) => {
    if (!indicators.has(record.indicator))
      throw seedError('benchmarks.json', record.code, `unknown indicator ${record.indicator}`)
    return toBenchmark(record, sources)
  })
}

function toBenchmark(record: BenchmarkRecord, sources: Sources): Benchmark {
  const [, fraction = ''] = record.value.split('.')
  return {
    code: record.code,
    indicator: record.indicator,
    quantity: { value: decimal(record.value), qualifier: record.qualifier, decimals: fraction.length },
    period: record.period,
    scope: record.scope,
    scopeName: SCOPE_NAMES[record.scope],
    source: seedPlace(sources, 'benchmarks', record.code, record.source).source,
    isDefault: record.default,
    ...(record.remark && { remark: record.remark }),
    provenance: provenanceOf(record, sources),
  }
}

function provenanceOf(record: BenchmarkRecord, sources: Sources): Provenance {
  const place = (source: string): Provenance => ({
    kind: 'seed',
    place: seedPlace(sources, 'benchmarks', record.code, source),
  })
  if (!record.derived) return place(record.source)
  const inputs = record.derived.inputs.map(
    ({ source, ...input }): FormulaInput => ({ ...input, provenance: place(source) }),
  )
  return { kind: 'derived', formula: record.derived.formula, inputs }
}
