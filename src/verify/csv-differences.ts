/** Where the attached CSV says other than the rows that it was written from. */

export interface CsvDifference {
  /** From 1; the first is the header. */
  readonly line: number
  readonly expected: string
  readonly found: string
}

/** @param most lines that are listed */
export function csvDifferences(expected: Uint8Array, found: Uint8Array, most: number): readonly CsvDifference[] {
  const [own, other] = [linesOf(expected), linesOf(found)]
  const lines = Array.from({ length: Math.max(own.length, other.length) }, (_, index) => index)
  return lines
    .filter((index) => (own[index] ?? '') !== (other[index] ?? ''))
    .slice(0, most)
    .map((index) => ({ line: index + 1, ...differingCells(own[index] ?? '', other[index] ?? '') }))
}

const linesOf = (bytes: Uint8Array): readonly string[] => new TextDecoder('utf-8').decode(bytes).split('\r\n')

/** The cells from the first that differs to the last. */
function differingCells(expected: string, found: string): Omit<CsvDifference, 'line'> {
  const [own, other] = [expected.split(','), found.split(',')]
  let first = 0
  while (first < Math.min(own.length, other.length) && own[first] === other[first]) first += 1
  let last = 0
  const most = Math.min(own.length, other.length) - first
  while (last < most && own[own.length - 1 - last] === other[other.length - 1 - last]) last += 1
  const shown = (cells: readonly string[]): string => cells.slice(first, cells.length - last).join(',')
  return { expected: shown(own), found: shown(other) }
}
