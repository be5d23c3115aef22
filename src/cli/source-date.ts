/** The moment that a reproducible build is dated by (reproducible-builds.org, SOURCE_DATE_EPOCH). */
import type { World } from '../io/world.ts'

const MILLISECONDS = 1000

/** Null where it is not set. What is no number of seconds is left unheeded, as its specification allows. */
export function sourceDate(world: World): Date | null {
  const text = world.env('SOURCE_DATE_EPOCH')
  return text === undefined || !/^\d{1,12}$/.test(text) ? null : new Date(Number(text) * MILLISECONDS)
}
