/** Diagnostics of the stage `publish`. Codes are stable and never used again. */
import type { DiagnosticDefinition } from './definition.ts'

export const publishDefinitions = {} as const satisfies Record<string, DiagnosticDefinition>
