/** Makes the findings of the checks that doubt exactly the figures they rest on. */
import type { Diagnostic } from '../model/diagnostic.ts'
import type { FigureKey } from '../model/indicator.ts'
import type { SourceLocation } from '../model/provenance.ts'
import type { SourcedQuantity } from '../model/figure.ts'
import type { Finding } from './check.ts'

/** A finding that rests on some figures and, unless it is information, puts all of them in doubt. */
export function findingOf(diagnostic: Diagnostic, keys: readonly FigureKey[]): Finding {
  return { diagnostic, restsOn: keys, castsDoubtOn: keys }
}

/** Places of a value in the export; none for a value of the reference data. */
export function placesOf(value: SourcedQuantity | null): readonly SourceLocation[] {
  return value?.provenance.kind === 'observed' ? value.provenance.locations : []
}
