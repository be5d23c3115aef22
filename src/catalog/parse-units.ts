/** Units of measure from the seeds. */
import * as v from 'valibot'
import type { Unit } from '../model/unit.ts'
import type { DatedWords } from './dated-words.ts'
import { bilingualSchema, dateSchema, parseSeed, textSchema } from './parse-seed.ts'

const unitSchema = v.strictObject({
  code: textSchema,
  printed: bilingualSchema,
  aliases: v.array(textSchema),
  closedUp: v.boolean(),
  counted: v.exactOptional(bilingualSchema),
  /** Printed otherwise from a day on. */
  renamed: v.exactOptional(v.strictObject({ from: dateSchema, printed: bilingualSchema })),
})

/** A unit as it was first printed, with how it is printed later. */
export interface NamedUnit {
  readonly unit: Unit
  readonly renamed: DatedWords | null
}

/** All units, in the order of the file. */
export function parseUnits(seeds: ReadonlyMap<string, string>): readonly NamedUnit[] {
  return parseSeed(seeds, 'units', unitSchema).map(({ renamed, ...unit }) => ({
    // A file of any year may use the words of any other.
    unit: renamed
      ? { ...unit, aliases: [...new Set([...unit.aliases, renamed.printed.vi, renamed.printed.en])] }
      : unit,
    renamed: renamed ? { from: renamed.from, words: renamed.printed } : null,
  }))
}
