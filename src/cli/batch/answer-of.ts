/** The answer of a worker to what it is asked: one that dies takes only its task with it, and another one tries once more. */
import type { Pool } from '../../pool/pool.ts'

export type Answer<T> = { readonly result: T } | { readonly reason: string }

/** A worker's answer, read back. */
type Parse<T> = (answer: unknown) => T

const ATTEMPTS = 2

/**
 * Asks until there is an answer, twice at the most.
 * @param isStopped true once nobody waits for the answer any more
 */
export async function answerOf<T>(
  task: unknown,
  parse: Parse<T>,
  pool: Pick<Pool, 'run'>,
  isStopped: () => boolean,
): Promise<Answer<T>> {
  let reason = ''
  for (let attempt = 1; attempt <= ATTEMPTS && !isStopped(); attempt += 1) {
    try {
      return { result: parse(await pool.run(task)) }
    } catch (fault) {
      reason = fault instanceof Error ? fault.message : String(fault)
    }
  }
  return { reason }
}
