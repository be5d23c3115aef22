/** Which lines of a page differ: the longest common run of lines stays, and what is left over is paired in order. */

export interface LinePair<Line> {
  /** Null where a line was added. */
  readonly expected: Line | null
  /** Null where a line was taken away. */
  readonly found: Line | null
}

interface Line {
  readonly text: string
}

export function lineDifferences<L extends Line>(expected: readonly L[], found: readonly L[]): readonly LinePair<L>[] {
  const lengths = commonLengths(expected, found)
  const pairs: LinePair<L>[] = []
  let missing: L[] = []
  let added: L[] = []
  const close = (): void => {
    const count = Math.max(missing.length, added.length)
    for (let index = 0; index < count; index += 1) {
      pairs.push({ expected: missing[index] ?? null, found: added[index] ?? null })
    }
    missing = []
    added = []
  }
  let [row, column] = [0, 0]
  while (row < expected.length || column < found.length) {
    const [own, other] = [expected[row], found[column]]
    if (own && other && own.text === other.text) {
      close()
      row += 1
      column += 1
    } else if (own && (!other || at(lengths, row + 1, column) >= at(lengths, row, column + 1))) {
      missing.push(own)
      row += 1
    } else if (other) {
      added.push(other)
      column += 1
    }
  }
  close()
  return pairs
}

const at = (table: readonly Int32Array[], row: number, column: number): number => table[row]?.[column] ?? 0

/** Length of the longest common subsequence of what follows each pair of positions. */
function commonLengths(expected: readonly Line[], found: readonly Line[]): readonly Int32Array[] {
  const table = Array.from({ length: expected.length + 1 }, () => new Int32Array(found.length + 1))
  for (let row = expected.length - 1; row >= 0; row -= 1) {
    for (let column = found.length - 1; column >= 0; column -= 1) {
      const isEqual = expected[row]?.text === found[column]?.text
      const value = isEqual
        ? at(table, row + 1, column + 1) + 1
        : Math.max(at(table, row + 1, column), at(table, row, column + 1))
      table[row]?.set([value], column)
    }
  }
  return table
}
