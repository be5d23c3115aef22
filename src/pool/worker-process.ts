/** One process that works, as the process sees it that leads: it answers, or it is dead and says why. */
import { type ChildProcess, fork } from 'node:child_process'
import { readAnswer } from './answer.ts'

export interface WorkerProcess {
  /**
   * Asks; one question at a time.
   * @throws where the worker's function throws, or the worker dies before it answers
   */
  ask(message: unknown): Promise<unknown>
  /** Why it is dead; null while it lives. */
  death(): Error | null
  /** Ends it, in the midst of its work too; it is gone, or given up, within two seconds. */
  end(): Promise<void>
}

/** A report takes a second: a worker that says nothing for so long will say nothing any more. */
const LONGEST_SILENCE = 120_000
/** The system tells the end of a process and the end of its line separately; the first one says more. */
const LAST_WORDS = 500
const GRACE = 1000

interface Question {
  readonly resolve: (value: unknown) => void
  readonly reject: (reason: Error) => void
}

/** Starts a process with a script that calls `serve`. What it prints is not shown: it has nothing to say but answers. */
export function startWorker(script: string, silence: number = LONGEST_SILENCE): WorkerProcess {
  let death: Error | null = null
  let question: Question | null = null
  let patience: NodeJS.Timeout | undefined
  let child: ChildProcess | null = null

  const answered = (): Question | null => {
    clearTimeout(patience)
    const asked = question
    question = null
    return asked
  }
  const die = (reason: string): void => {
    if (death) return
    death = new Error(reason)
    if (child) letGo(child)
    answered()?.reject(death)
  }
  const hear = (message: unknown): void => {
    const answer = readAnswer(message)
    if (answer === null) die('it said what is no answer')
    else if ('fault' in answer) answered()?.reject(new Error(answer.fault))
    else answered()?.resolve(answer.value)
  }
  try {
    child = fork(script, [], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
    child.on('message', hear)
    child.on('error', ({ message }) => die(message))
    child.on('exit', (code, signal) => die(signal ?? `exit ${code}`))
    child.on('disconnect', () => setTimeout(() => die('its line is cut'), LAST_WORDS).unref())
  } catch (fault) {
    // The system has no process or no file left for it.
    die(fault instanceof Error ? fault.message : String(fault))
  }
  return {
    death: () => death,
    ask: (message) =>
      new Promise((resolve, reject) => {
        if (death) return reject(death)
        question = { resolve, reject }
        patience = setTimeout(() => die(`no answer in ${silence / 1000} s`), silence)
        // A line that is not there, or no longer, is told by an event that is on its way.
        if (child?.connected) child.send({ question: message }, (fault) => fault && die(fault.message))
      }),
    async end() {
      if (child && !death) await ended(child)
      die('ended')
    },
  }
}

/** What cannot be counted on any more must not keep this process from ending either. */
function letGo(child: ChildProcess): void {
  child.kill('SIGKILL')
  if (child.connected) child.disconnect()
  child.unref()
}

/** Waits until a process that is told to end has ended, or will not. */
function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    const kill = setTimeout(() => child.kill('SIGKILL'), GRACE)
    const giveUp = setTimeout(() => resolve(), 2 * GRACE)
    child.once('exit', () => {
      clearTimeout(kill)
      clearTimeout(giveUp)
      resolve()
    })
    child.kill()
  })
}
