/**
 * Processes that work beside this one. Processes and not threads: one that the system kills for want of memory takes
 * nothing else with it. Whatever befalls one of them, nobody waits for its answer in vain (docs/decisions/0081).
 */
import { startWorker, type WorkerProcess } from './worker-process.ts'

export interface Pool {
  /**
   * Gives a message to a worker that is free, and waits for its answer.
   * @throws where the worker's function throws, or the worker dies, or the pool is closed
   */
  run(message: unknown): Promise<unknown>
  /** Ends all workers, busy ones too, within two seconds. */
  close(): Promise<void>
}

/** So many deaths without an answer between them are no fault of what was asked: no further worker is started. */
const MOST_DEATHS = 10

interface Waiting {
  readonly take: (worker: WorkerProcess) => void
  readonly refuse: (reason: Error) => void
}

/**
 * A pool without workers yet: each is started when there is work for it.
 * @param script path of a script that calls `serve`
 * @param most how many may work side by side
 */
export function openPool(script: string, most: number, start: typeof startWorker = startWorker): Pool {
  const workers = new Set<WorkerProcess>()
  const idle: WorkerProcess[] = []
  const waiting: Waiting[] = []
  let deaths = 0
  let refusal: Error | null = null

  const free = (): Promise<WorkerProcess> => {
    if (refusal) return Promise.reject(refusal)
    const worker = living() ?? (workers.size < most ? begin() : null)
    if (worker) return Promise.resolve(worker)
    return new Promise((take, refuse) => waiting.push({ take, refuse }))
  }
  /** One may die while it has nothing to do: that is no fault of what it would be asked next. */
  const living = (): WorkerProcess | null => {
    for (let worker = idle.pop(); worker; worker = idle.pop()) {
      if (!worker.death()) return worker
      workers.delete(worker)
    }
    return null
  }
  const begin = (): WorkerProcess => {
    const worker = start(script)
    workers.add(worker)
    return worker
  }
  const refuseAll = (reason: Error): void => {
    refusal = reason
    for (const { refuse } of waiting.splice(0)) refuse(reason)
  }
  const putBack = (worker: WorkerProcess): void => {
    const next = waiting.shift()
    if (next) next.take(worker)
    else idle.push(worker)
  }
  const replace = (worker: WorkerProcess): void => {
    workers.delete(worker)
    deaths += 1
    if (deaths >= MOST_DEATHS && !refusal) refuseAll(worker.death() ?? new Error('workers die'))
    if (waiting.length > 0) waiting.shift()?.take(begin())
  }
  return {
    async run(message) {
      const worker = await free()
      try {
        const answer = await worker.ask(message)
        deaths = 0
        return answer
      } finally {
        if (worker.death()) replace(worker)
        else putBack(worker)
      }
    },
    async close() {
      refuseAll(new Error('the pool is closed'))
      await Promise.all([...workers].map((worker) => worker.end()))
    },
  }
}
