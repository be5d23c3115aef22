/** Diagnostics of the stage `compose`. Codes are stable and never used again. */
import type { DiagnosticDefinition } from './definition.ts'

export const composeDefinitions = {} as const satisfies Record<string, DiagnosticDefinition>
