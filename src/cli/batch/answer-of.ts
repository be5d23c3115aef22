/** The answer of a worker to a task: one that dies takes only its task with it, and another one tries once more. */
import { type BatchResult, parseResult } from '../../batch/task.ts'
import type { Pool } from '../../pool/pool.ts'

export type Answer = { readonly result: BatchResult } | { readonly reason: string }

const ATTEMPTS = 2

/**
 * Asks until there is an answer, twice at the most.
 * @param isStopped true once nobody waits for the answer any more
 */
export async function answerOf(task: unknown, pool: Pool, isStopped: () => boolean): Promise<Answer> {
  let reason = ''
  for (let attempt = 1; attempt <= ATTEMPTS && !isStopped(); attempt += 1) {
    try {
      return { result: parseResult(await pool.run(task)) }
    } catch (fault) {
      reason = fault instanceof Error ? fault.message : String(fault)
    }
  }
  return { reason }
}
