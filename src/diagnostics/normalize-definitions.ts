/** Diagnostics of the stage `normalize`. Codes are stable and never used again. */
import type { DiagnosticDefinition } from './definition.ts'

export const normalizeDefinitions = {} as const satisfies Record<string, DiagnosticDefinition>
