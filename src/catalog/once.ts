/** Puts off work until somebody asks: most commands need little of the reference data, and cold start counts. */

/** Makes a value when it is first asked for, and never again. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | null = null
  return () => {
    made ??= make()
    return made
  }
}
