/**
 * Runs checks in order and keeps one fault to one diagnostic: a warning or error casts doubt on the figures it is
 * about, and a later finding that rests on a doubted figure is not told. Information casts no doubt.
 */
import type { Diagnostic } from '../model/diagnostic.ts'
import type { FigureKey } from '../model/indicator.ts'
import type { Finding } from './check.ts'

export interface CheckRun {
  readonly diagnostics: readonly Diagnostic[]
  /** Figures in doubt after all checks. */
  readonly doubted: ReadonlySet<FigureKey>
}

/**
 * @param checks in the order of the root: what is wrong in a cell before what is wrong between cells
 * @param doubted figures already in doubt
 */
export function runChecks<F>(
  checks: readonly ((facts: F) => readonly Finding[])[],
  facts: F,
  doubted: ReadonlySet<FigureKey>,
): CheckRun {
  const doubts = new Set(doubted)
  const diagnostics: Diagnostic[] = []
  for (const check of checks) {
    for (const { diagnostic, restsOn, castsDoubtOn } of check(facts)) {
      if (restsOn.some((key) => doubts.has(key))) continue
      diagnostics.push(diagnostic)
      if (diagnostic.severity !== 'info') for (const key of castsDoubtOn) doubts.add(key)
    }
  }
  return { diagnostics, doubted: doubts }
}
