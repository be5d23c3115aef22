/**
 * Processes that work beside this one; the only door to tinypool. Processes and not threads: one that the system kills for
 * want of memory takes nothing else with it.
 */
import Tinypool from 'tinypool'

export interface Pool {
  /**
   * Gives a message to a worker that is free, and waits for its answer.
   * @throws where the worker's function throws, or the worker dies
   */
  run(message: unknown): Promise<unknown>
  /** Ends all workers, at once where they are idle and within a second where they are not. */
  close(): Promise<void>
}

/**
 * Starts workers.
 * @param script path of the module that exports the function
 * @param name of the exported function, from message to answer
 */
export function openPool(script: string, name: string, workers: number): Pool {
  const pool = new Tinypool({
    filename: script,
    name,
    runtime: 'child_process',
    minThreads: workers,
    maxThreads: workers,
  })
  // A worker that dies without a task has nobody whom `run` could tell; where it was the last, and died before it was ready,
  // no other is started for those that wait.
  pool.on('error', () => {
    if (pool.threads.length === 0) pool.cancelPendingTasks()
  })
  return {
    run: (message) => pool.run(message).catch(throwDeath),
    close: () => pool.destroy(),
  }
}

/** What waited for a worker that died is told what a task of that worker is told. */
function throwDeath(fault: unknown): never {
  if (fault instanceof Error && fault.name === 'CancelError') throw new Error('Worker exited unexpectedly')
  throw fault
}
