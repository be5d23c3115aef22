/** What was tried and what held, a line a kind of mishap. */
export function resultTable() {
  const rows = new Map()
  let faults = 0
  return {
    /** @param kind of mishap; `found` are the faults of one case of it */
    add(kind, what, found) {
      const row = rows.get(kind) ?? { tried: 0, held: 0 }
      rows.set(kind, { tried: row.tried + 1, held: row.held + (found.length === 0 ? 1 : 0) })
      faults += found.length
      for (const fault of found) console.log(`FAIL  ${kind}, ${what}: ${fault}`)
    },
    print() {
      console.log(`\n${'what was done'.padEnd(44)} ${'tried'.padStart(6)} ${'held'.padStart(6)}`)
      for (const [kind, { tried, held }] of rows)
        console.log(`${kind.padEnd(44)} ${String(tried).padStart(6)} ${String(held).padStart(6)}`)
    },
    hasHeld: () => faults === 0,
  }
}
