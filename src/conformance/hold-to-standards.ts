/** The gate that a file passes before anybody sees it: a file that does not keep the standards is a fault of ours. */
import type { Breach } from './check.ts'
import { checkConformance, type Depth } from './check-conformance.ts'

/** A file that the program made and that is not what it says it is. */
export class NonconformingPdf extends Error {
  override readonly name = 'NonconformingPdf'
  readonly breaches: readonly Breach[]

  constructor(breaches: readonly Breach[]) {
    const [first] = breaches
    const more = breaches.length > 1 ? ` (+${breaches.length - 1})` : ''
    super(first ? `${first.rule}: ${first.holds}: ${first.where}${more}` : '')
    this.breaches = breaches
  }
}

/** Throws a `NonconformingPdf` for a file that breaks a rule. */
export function holdToStandards(bytes: Uint8Array, depth: Depth): void {
  const breaches = checkConformance(bytes, depth)
  if (breaches.length > 0) throw new NonconformingPdf(breaches)
}
