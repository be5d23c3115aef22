/** The border of the reference data: JSON text becomes typed records, or an error that names file and record. */
import * as v from 'valibot'
import { isIsoDate } from '../locale/date-format.ts'
import { type Decimal, decimal } from '../model/decimal.ts'
import type { Bilingual } from '../model/indicator.ts'
import type { SeedPlace } from '../model/provenance.ts'

/** Title of a publication by the key that records refer to. */
export type Sources = ReadonlyMap<string, string>

type Schema = v.GenericSchema<unknown, unknown>

export const textSchema = v.pipe(v.string(), v.nonEmpty())

export const bilingualSchema = v.object({ vi: v.string(), en: v.string() }) satisfies v.GenericSchema<
  unknown,
  Bilingual
>

export const dateSchema = v.pipe(v.string(), v.check(isIsoDate, 'expected a day of the calendar'))

/** An exact number is a string of plain digits: a JSON number would pass through a binary float. */
export const digitsSchema = v.pipe(v.string(), v.regex(/^\d+(\.\d+)?$/))

export const decimalSchema = v.pipe(
  digitsSchema,
  v.transform((digits): Decimal => decimal(digits)),
)

/**
 * The records of a seed file of the form `{ "<member>": [ … ] }`, each held to a schema.
 * Throws a plain Error naming file and record: a broken seed is the program's fault, not the user's.
 */
export function parseSeed<const S extends Schema>(
  seeds: ReadonlyMap<string, string>,
  member: string,
  schema: S,
): readonly v.InferOutput<S>[] {
  const file = `${member}.json`
  const text = seeds.get(file)
  if (text === undefined) throw seedError(file, null, 'the file is missing')
  const envelope = v.safeParse(v.strictObject({ [member]: v.array(v.unknown()) }), parseJson(file, text))
  if (!envelope.success) throw seedError(file, null, `expected one array named ${member}`)
  return parseRecords(member, envelope.output[member] ?? [], schema)
}

/**
 * Records held to a schema, like those of a whole file.
 * @param within key of the record that they are rows of, null for those that are a file's own
 */
export function parseRecords<const S extends Schema>(
  member: string,
  records: readonly unknown[],
  schema: S,
  within: string | null = null,
): readonly v.InferOutput<S>[] {
  return records.map((record, index) => {
    const result = v.safeParse(schema, record, { abortEarly: true })
    if (result.success) return result.output
    const [issue] = result.issues
    const name = within === null ? nameOf(record, index) : `${within}, row ${index + 1}`
    throw seedError(`${member}.json`, name, `${v.getDotPath(issue) ?? 'record'}: ${issue.message}`)
  })
}

/** The place of a record. Throws where the record refers to a source that is not listed. */
export function seedPlace(sources: Sources, member: string, key: string, source: string): SeedPlace {
  const file = `${member}.json`
  const title = sources.get(source)
  if (title === undefined) throw seedError(file, key, `unknown source ${source}`)
  return { file: `seeds/${file}`, key, source: title }
}

/** A fault of a seed file, at a record where it has one. */
export function seedError(file: string, record: string | null, reason: string): Error {
  return new Error(`seeds/${file}${record === null ? '' : `, record ${record}`}: ${reason}`)
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw seedError(file, null, `not JSON (${String(error)})`)
  }
}

/** The code of a record if it has one, else its number in the file. */
function nameOf(record: unknown, index: number): string {
  const named = v.safeParse(v.object({ code: v.string() }), record)
  return named.success ? `${index + 1} (${named.output.code})` : `${index + 1}`
}
