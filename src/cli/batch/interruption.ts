/** Ctrl+C, `kill` and a closed session: the run ends at once and leaves the folder as the manifest says. */

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

export interface Interruption {
  /** True once a signal has come. */
  isSignalled(): boolean
  /** Lets signals end the process again. */
  end(): void
}

/** @param onSignal called once, at the first signal; it must not wait for anything */
export function watchSignals(onSignal: () => void): Interruption {
  let isSignalled = false
  const take = (): void => {
    if (isSignalled) return
    isSignalled = true
    onSignal()
  }
  for (const signal of SIGNALS) process.on(signal, take)
  return {
    isSignalled: () => isSignalled,
    end: () => {
      for (const signal of SIGNALS) process.off(signal, take)
    },
  }
}
