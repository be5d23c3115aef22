/** Keeps what was parsed, so that a batch of reports parses each text once; the oldest entry makes room. */

/** A function that remembers its last results by key. Results must not be changed by their takers. */
export function remember<Result>(limit: number, make: (key: string) => Result): (key: string) => Result {
  const kept = new Map<string, Result>()
  return (key) => {
    const known = kept.get(key)
    if (known !== undefined) return known
    const made = make(key)
    if (kept.size >= limit) {
      const oldest = kept.keys().next()
      if (!oldest.done) kept.delete(oldest.value)
    }
    kept.set(key, made)
    return made
  }
}
