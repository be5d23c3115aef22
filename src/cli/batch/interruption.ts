/** Ctrl+C, `kill` and a closed session: the run ends at once and leaves the folder as the manifest says. */
import { EXIT, type ExitCode } from '../exit-code.ts'

/** As shells count: 128 and the number of the signal. */
const CODES = { SIGINT: EXIT.interrupted, SIGTERM: EXIT.terminated, SIGHUP: EXIT.hungUp } as const
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

export interface Interruption {
  /** The exit code of the first signal that has come; null while none has. */
  code(): ExitCode | null
  /** The same, after a signal that waits to be taken has been taken: work in between keeps the program from hearing it. */
  listen(): Promise<ExitCode | null>
  /** What else is to be done at the first signal, at once; it must not wait for anything. */
  onSignal(action: () => void): void
  /** Lets signals end the process again. */
  end(): void
}

/** From now on signals do not end the process: whoever calls this asks whether one has come, and ends the run. */
export function watchSignals(): Interruption {
  let code: ExitCode | null = null
  let act = (): void => undefined
  const take = (signal: NodeJS.Signals): void => {
    if (code !== null) return
    code = signal === 'SIGTERM' || signal === 'SIGHUP' ? CODES[signal] : CODES.SIGINT
    act()
  }
  for (const signal of SIGNALS) process.on(signal, take)
  return {
    code: () => code,
    async listen() {
      await new Promise((resolve) => setImmediate(resolve))
      return code
    },
    onSignal(action) {
      act = action
      if (code !== null) action()
    },
    end: () => {
      for (const signal of SIGNALS) process.off(signal, take)
    },
  }
}
