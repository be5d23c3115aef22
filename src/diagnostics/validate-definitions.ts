/** Diagnostics of the stage `validate`. Codes are stable and never used again. */
import type { DiagnosticDefinition } from './definition.ts'

export const validateDefinitions = {} as const satisfies Record<string, DiagnosticDefinition>
