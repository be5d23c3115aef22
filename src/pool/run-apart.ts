/**
 * One piece of work in a thread of its own, held to a measure of time and memory: what somebody has made to run for ever or to
 * fill the memory ends there, and not with the program.
 */
import { Worker } from 'node:worker_threads'

export interface Measure {
  /** Of processor time: a busy machine makes nothing look hostile. */
  readonly seconds: number
  /** Of memory, beside what the program took before. */
  readonly bytes: number
}

export type Ending = { readonly kind: 'done'; readonly answer: unknown } | { readonly kind: 'exhausted' }

/** How often the measure is taken: in between no thread takes more than the system can give. */
const LOOK_MILLISECONDS = 50
const MEBIBYTE = 1_048_576
const MICROSECONDS = 1_000_000

/**
 * @param script path of a module that finds the message as `workerData` and posts its answer
 * @throws what the thread throws; what it writes to the terminal is dropped
 */
export async function runApart(script: string, message: unknown, { seconds, bytes }: Measure): Promise<Ending> {
  const taken = process.memoryUsage.rss()
  const began = process.cpuUsage()
  const isOver = (): boolean => {
    const { user, system } = process.cpuUsage(began)
    return user + system > seconds * MICROSECONDS || process.memoryUsage.rss() - taken > bytes
  }
  const thread = new Worker(script, {
    workerData: message,
    stdout: true,
    stderr: true,
    // Node stops a thread at this measure by itself, but does not count what lies outside the heap.
    resourceLimits: { maxOldGenerationSizeMb: Math.ceil(bytes / MEBIBYTE) },
  })
  thread.stdout.resume()
  thread.stderr.resume()
  const ending = new Promise<Ending>((resolve, reject) => {
    const exhausted = (): void => resolve({ kind: 'exhausted' })
    const look = setInterval(() => {
      if (isOver()) exhausted()
    }, LOOK_MILLISECONDS)
    thread.once('message', (answer) => resolve({ kind: 'done', answer }))
    thread.once('error', (fault) => (isOutOfMemory(fault) ? exhausted() : reject(fault)))
    thread.once('exit', () => {
      clearInterval(look)
      reject(new Error('a thread ended without an answer'))
    })
  })
  try {
    return await ending
  } finally {
    await thread.terminate()
  }
}

function isOutOfMemory(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
