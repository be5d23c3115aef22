/** Indicators from the seeds, with proof that what they refer to exists. */
import * as v from 'valibot'
import { type Indicator, LEVELS, SECTIONS } from '../model/indicator.ts'
import type { Unit } from '../model/unit.ts'
import { type Sources, bilingualSchema, parseSeed, seedError, seedPlace, textSchema } from './parse-seed.ts'

const levelSchema = v.picklist(LEVELS)

const indicatorSchema = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^[a-z]+\.[a-z0-9_]+$/)),
  name: bilingualSchema,
  aliases: v.array(textSchema),
  kind: v.picklist(['count', 'measure', 'share', 'year', 'names']),
  unit: textSchema,
  polarity: v.picklist(['higher', 'lower', 'none']),
  levels: v.tupleWithRest([levelSchema], levelSchema),
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0)),
  section: v.picklist(SECTIONS),
  required: v.boolean(),
  formula: v.nullable(v.strictObject({ name: textSchema, inputs: v.array(textSchema) })),
  source: textSchema,
}) satisfies v.GenericSchema<unknown, Indicator>

/** All indicators, in the order of the report. Throws for an unknown unit, source or formula input. */
export function parseIndicators(
  seeds: ReadonlyMap<string, string>,
  units: readonly Unit[],
  sources: Sources,
): readonly Indicator[] {
  const records = parseSeed(seeds, 'indicators', indicatorSchema)
  const codes = new Set(records.map(({ code }) => code))
  const unitCodes = new Set(units.map(({ code }) => code))
  if (codes.size !== records.length) throw seedError('indicators.json', null, 'a code stands twice')
  return records.map((record) => {
    const missing = record.formula?.inputs.find((input) => !codes.has(input))
    if (missing !== undefined) throw seedError('indicators.json', record.code, `unknown formula input ${missing}`)
    if (!unitCodes.has(record.unit)) throw seedError('indicators.json', record.code, `unknown unit ${record.unit}`)
    return { ...record, source: seedPlace(sources, 'indicators', record.code, record.source).source }
  })
}
