/** Indicators from the seeds, with proof that what they refer to exists. */
import * as v from 'valibot'
import { type Bilingual, type Indicator, LEVELS, SECTIONS } from '../model/indicator.ts'
import type { Unit } from '../model/unit.ts'
import type { DatedWords } from './dated-words.ts'
import { type Sources, bilingualSchema, dateSchema, parseSeed, seedError, seedPlace, textSchema } from './parse-seed.ts'

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
  until: v.exactOptional(dateSchema),
  followsUnits: v.exactOptional(v.literal(true)),
  overlaps: v.exactOptional(v.literal(true)),
  /** Another name from a day on, for what is counted by units that were renamed or abolished. */
  renamed: v.exactOptional(v.strictObject({ from: dateSchema, name: bilingualSchema })),
  source: textSchema,
})

type IndicatorRecord = v.InferOutput<typeof indicatorSchema>

/** An indicator under its first name, with the name that it goes by later. */
export interface NamedIndicator {
  readonly indicator: Indicator
  readonly renamed: DatedWords | null
}

/** All indicators, in the order of the report. Throws for an unknown unit, source or formula input. */
export function parseIndicators(
  seeds: ReadonlyMap<string, string>,
  units: readonly Unit[],
  sources: Sources,
): readonly NamedIndicator[] {
  const records = parseSeed(seeds, 'indicators', indicatorSchema)
  const codes = new Set(records.map(({ code }) => code))
  const unitCodes = new Set(units.map(({ code }) => code))
  if (codes.size !== records.length) throw seedError('indicators.json', null, 'a code stands twice')
  return records.map((record) => {
    const missing = record.formula?.inputs.find((input) => !codes.has(input))
    if (missing !== undefined) throw seedError('indicators.json', record.code, `unknown formula input ${missing}`)
    if (!unitCodes.has(record.unit)) throw seedError('indicators.json', record.code, `unknown unit ${record.unit}`)
    return toIndicator(record, sources)
  })
}

function toIndicator({ renamed, ...record }: IndicatorRecord, sources: Sources): NamedIndicator {
  const source = seedPlace(sources, 'indicators', record.code, record.source).source
  const names = renamed ? [renamed.name.vi, renamed.name.en] : []
  // An export of any year may use the name of any other.
  const aliases = [...record.aliases, ...names.filter((name) => !knows(record, name))]
  return {
    indicator: { ...record, aliases, source },
    renamed: renamed ? { from: renamed.from, words: renamed.name } : null,
  }
}

function knows({ name, aliases }: { readonly name: Bilingual; readonly aliases: readonly string[] }, text: string) {
  return name.vi === text || name.en === text || aliases.includes(text)
}
