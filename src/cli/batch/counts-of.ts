/** How much was found, by severity, as the manifest says it. */
import type { ManifestReport } from '../../batch/manifest.ts'
import type { Diagnostic, Severity } from '../../model/diagnostic.ts'

export function countsOf(diagnostics: readonly Diagnostic[]): ManifestReport['diagnostics'] {
  const count = (severity: Severity): number => diagnostics.filter((each) => each.severity === severity).length
  return { error: count('error'), warning: count('warning'), info: count('info') }
}
