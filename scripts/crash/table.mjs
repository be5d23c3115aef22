/** What was tried and what held, a line a kind of mishap. */
export function resultTable() {
  const rows = new Map()
  let faults = 0
  return {
    /** @param kind of mishap; `found` are the faults of one case of it, `seconds` how long it took until the run ended */
    add(kind, what, found, seconds = 0) {
      const { tried, held, longest } = rows.get(kind) ?? { tried: 0, held: 0, longest: 0 }
      const isHeld = found.length === 0 ? 1 : 0
      rows.set(kind, { tried: tried + 1, held: held + isHeld, longest: Math.max(longest, seconds) })
      faults += found.length
      for (const fault of found) console.log(`FAIL  ${kind}, ${what}: ${fault}`)
    },
    print() {
      console.log(
        `\n${'what was done'.padEnd(44)} ${'tried'.padStart(6)} ${'held'.padStart(6)} ${'longest'.padStart(9)}`,
      )
      for (const [kind, { tried, held, longest }] of rows) {
        const seconds = `${longest.toFixed(1)} s`.padStart(9)
        console.log(`${kind.padEnd(44)} ${String(tried).padStart(6)} ${String(held).padStart(6)} ${seconds}`)
      }
    },
    hasHeld: () => faults === 0,
  }
}
