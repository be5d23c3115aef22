/** Reads rows back from a file: those of several machines are merged, and a file from outside is checked before it is trusted. */
import * as v from 'valibot'
import type { PlainInput, PlainProvenance } from './plain-provenance.ts'
import type { ProvinceRow } from './province-row.ts'

/** Longer than any number of a report, and short enough to compute with. */
const MOST_DIGITS = 60

const text = v.string()
const orNull = <const S extends v.GenericSchema<unknown, unknown>>(schema: S) => v.nullable(schema)
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const digits = v.pipe(text, v.maxLength(MOST_DIGITS), v.regex(/^-?\d+(\.\d+)?$/))
const qualifier = v.picklist(['exact', 'over', 'atLeast', 'under', 'atMost', 'about'])

const location = v.strictObject({
  file: text,
  line: orNull(count),
  column: orNull(count),
  field: orNull(count),
  sheet: orNull(text),
  cell: orNull(text),
  path: orNull(text),
  text: orNull(text),
})

const input: v.GenericSchema<unknown, PlainInput> = v.strictObject({
  parameter: text,
  key: text,
  period: v.pipe(v.number(), v.safeInteger()),
  value: digits,
  provenance: v.lazy(() => provenance),
})

const provenance: v.GenericSchema<unknown, PlainProvenance> = v.variant('kind', [
  v.strictObject({ kind: v.literal('observed'), locations: v.tupleWithRest([location], location) }),
  v.strictObject({ kind: v.literal('derived'), formula: text, inputs: v.array(input) }),
  v.strictObject({
    kind: v.literal('seed'),
    place: v.strictObject({ file: text, key: text, source: text }),
  }),
  v.strictObject({ kind: v.literal('setting'), location }),
  v.strictObject({ kind: v.literal('request') }),
])

const quantity = v.strictObject({
  digits,
  qualifier,
  decimals: v.pipe(count, v.maxValue(MOST_DIGITS)),
  provenance,
})

const cell = v.strictObject({
  key: text,
  ...quantity.entries,
  text,
  verdict: orNull(v.picklist(['better', 'equal', 'worse', 'different', 'notComparable'])),
  fraction: orNull(v.strictObject({ numerator: quantity, denominator: quantity })),
})

export const rowSchema = v.strictObject({
  area: v.pipe(text, v.regex(/^\d{2}$/)),
  name: text,
  year: v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200)),
  state: v.picklist(['built', 'failed']),
  isSample: v.boolean(),
  diagnostics: v.strictObject({ error: count, warning: count, info: count, accepted: count }),
  failures: v.array(v.strictObject({ code: text, message: text, location: orNull(location) })),
  metrics: v.array(cell),
})

/** The rows of a value that was read from JSON; null where it is no list of rows. */
export function parseProvinceRows(data: unknown): readonly ProvinceRow[] | null {
  const result = v.safeParse(v.array(rowSchema), data)
  return result.success ? result.output : null
}
