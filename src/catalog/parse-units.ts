/** Units of measure from the seeds. */
import * as v from 'valibot'
import type { Unit } from '../model/unit.ts'
import { bilingualSchema, parseSeed, textSchema } from './parse-seed.ts'

const unitSchema = v.strictObject({
  code: textSchema,
  printed: bilingualSchema,
  aliases: v.array(textSchema),
  closedUp: v.boolean(),
}) satisfies v.GenericSchema<unknown, Unit>

/** All units, in the order of the file. */
export function parseUnits(seeds: ReadonlyMap<string, string>): readonly Unit[] {
  return parseSeed(seeds, 'units', unitSchema)
}
