/** The publications behind the reference data, each told once. */
import * as v from 'valibot'
import { type Sources, parseSeed, seedError, textSchema } from './parse-seed.ts'

const sourceSchema = v.strictObject({
  key: textSchema,
  title: textSchema,
  /** Where the text was read, if not in the publication itself. */
  copy: v.optional(textSchema),
})

/** Titles by key. Throws for a key that stands twice. */
export function parseSources(seeds: ReadonlyMap<string, string>): Sources {
  const titles = new Map<string, string>()
  for (const { key, title } of parseSeed(seeds, 'sources', sourceSchema)) {
    if (titles.has(key)) throw seedError('sources.json', key, 'the key stands twice')
    titles.set(key, title)
  }
  return titles
}
