/** Waits for a change by looking again and again, so that no folder that goes and comes, and no network drive, blinds it. */
import { changesBetween } from './changes-between.ts'
import type { Look } from './look.ts'

export interface Watching {
  readonly look: () => Look
  /** Waits; over at once when the watching is to stop. */
  readonly pause: (milliseconds: number) => Promise<void>
  readonly isStopped: () => boolean
}

/** Between two looks: short enough that a person sees the report anew at once. */
const PAUSE_MILLISECONDS = 200
/** Looks may take a twentieth of the time, wherever the files are. */
const SHARE = 20
/** Editors and copying programs write in several strokes. */
const SETTLING_MILLISECONDS = 50
/** What never rests, such as a log among the data, is taken as it is. */
const MOST_STROKES = 40

/**
 * The next look that differs from `known`, once nothing more changes.
 * @returns null when the watching was stopped
 */
export async function nextChange(known: Look, { look, pause, isStopped }: Watching): Promise<Look | null> {
  let took = 0
  for (;;) {
    await pause(Math.max(PAUSE_MILLISECONDS, took * SHARE))
    if (isStopped()) return null
    const began = performance.now()
    const seen = look()
    took = performance.now() - began
    if (isSame(known, seen)) continue
    const settled = await settle(seen, { look, pause, isStopped })
    // A file may be away for a moment while it is saved.
    if (!isSame(known, settled)) return isStopped() ? null : settled
  }
}

async function settle(first: Look, { look, pause, isStopped }: Watching): Promise<Look> {
  let seen = first
  for (let stroke = 0; stroke < MOST_STROKES && !isStopped(); stroke += 1) {
    await pause(SETTLING_MILLISECONDS)
    const again = look()
    if (isSame(seen, again)) return seen
    seen = again
  }
  return seen
}

function isSame(one: Look, other: Look): boolean {
  return changesBetween(one, other).length === 0
}
