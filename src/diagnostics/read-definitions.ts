/** Diagnostics of the stage `read`. Codes are stable and never used again. */
import type { DiagnosticDefinition } from './definition.ts'

export const readDefinitions = {} as const satisfies Record<string, DiagnosticDefinition>
