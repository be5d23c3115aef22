/** Makes a diagnostic from its code; the compiler knows which parameters each code needs. */
import type { Diagnostic, DiagnosticParam } from '../model/diagnostic.ts'
import type { SourceLocation } from '../model/provenance.ts'
import { type DiagnosticCode, definitions } from './definitions.ts'
import type { ParamName } from './definition.ts'

type Params<Code extends DiagnosticCode> = {
  readonly [Name in ParamName<(typeof definitions)[Code]>]: DiagnosticParam
}

/**
 * A diagnostic at its place.
 * @param code stable code from the catalogue; decides the severity
 * @param locations the root cell first; empty where the fault has no place
 * @param params values for the placeholders of the code's texts
 * @param figure key of the figure it is about
 */
export function diagnose<Code extends DiagnosticCode>(
  code: Code,
  locations: readonly SourceLocation[],
  params: Params<Code>,
  figure: string | null = null,
): Diagnostic {
  return { code, severity: definitions[code].severity, locations, figure, params, accepted: null }
}
