/** The catalogue of all diagnostics. */
import { agreementDefinitions } from './agreement-definitions.ts'
import { composeDefinitions } from './compose-definitions.ts'
import { normalizeDefinitions } from './normalize-definitions.ts'
import { publishDefinitions } from './publish-definitions.ts'
import { readDefinitions } from './read-definitions.ts'
import { requestDefinitions } from './request-definitions.ts'
import { signDefinitions } from './sign-definitions.ts'
import { validateDefinitions } from './validate-definitions.ts'

export const definitions = {
  ...requestDefinitions,
  ...readDefinitions,
  ...normalizeDefinitions,
  ...validateDefinitions,
  ...composeDefinitions,
  ...signDefinitions,
  ...publishDefinitions,
  ...agreementDefinitions,
} as const

export type DiagnosticCode = keyof typeof definitions
