/** Departments and ministries from the seeds, with their dates. */
import * as v from 'valibot'
import type { Institution } from '../model/institution.ts'
import { type Sources, dateSchema, parseSeed, seedPlace, textSchema } from './parse-seed.ts'

const institutionSchema = v.strictObject({
  role: v.picklist(['department', 'ministry']),
  name: textSchema,
  abbreviation: textSchema,
  nameEn: textSchema,
  validFrom: v.nullable(dateSchema),
  validTo: v.nullable(dateSchema),
  source: textSchema,
})

/** All institutions, in the order of the file. */
export function parseInstitutions(seeds: ReadonlyMap<string, string>, sources: Sources): readonly Institution[] {
  return parseSeed(seeds, 'institutions', institutionSchema).map(({ source, ...facts }) => ({
    ...facts,
    place: seedPlace(sources, 'institutions', facts.abbreviation, source),
  }))
}
