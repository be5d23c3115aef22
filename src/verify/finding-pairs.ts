/** Pairs findings that follow from the data with those that a report carries. */
import type { Diagnostic } from '../model/diagnostic.ts'

export interface FindingPair {
  /** Null where a report carries what does not follow. */
  readonly expected: Diagnostic | null
  /** Null where a report carries nothing of it. */
  readonly found: Diagnostic | null
}

/** What makes two findings the same. */
type Likeness = (finding: Diagnostic) => string

/**
 * What is left after those that are alike are taken out, one for one; of the rest, two of one code and figure are one that was
 * changed.
 * @param likenesses from the nearest to the widest
 */
export function findingPairs(
  expected: readonly Diagnostic[],
  found: readonly Diagnostic[],
  likenesses: readonly Likeness[],
): readonly FindingPair[] {
  const left = likenesses.reduce(withoutAlike, { expected, found })
  const changed = left.expected.map((own): FindingPair => {
    const other = left.found.find(({ code, figure }) => code === own.code && figure === own.figure)
    return { expected: own, found: other ?? null }
  })
  const paired = new Set(changed.map((pair) => pair.found))
  return [
    ...changed,
    ...left.found.filter((each) => !paired.has(each)).map((each) => ({ expected: null, found: each })),
  ]
}

interface Sides {
  readonly expected: readonly Diagnostic[]
  readonly found: readonly Diagnostic[]
}

function withoutAlike({ expected, found }: Sides, likeness: Likeness): Sides {
  const left = [...found]
  const missing = expected.filter((own) => {
    const text = likeness(own)
    const index = left.findIndex((other) => likeness(other) === text)
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
  return { expected: missing, found: left }
}
