/** Keeps Ctrl+C and the like from falling between two steps that belong together. */

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Runs an action that must not stop half-way. A signal that comes meanwhile is dropped: the action is short, and the
 * program is about to end anyway. Elsewhere signals end the process at once, as the system means them to.
 */
export function holdSignals<Result>(action: () => Result): Result {
  const drop = (): void => undefined
  for (const signal of SIGNALS) process.on(signal, drop)
  try {
    return action()
  } finally {
    for (const signal of SIGNALS) process.off(signal, drop)
  }
}
