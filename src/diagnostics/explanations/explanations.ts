/** All pages by code. They are texts for `explain` and the documentation, loaded only there. */
import { agreementExplanations } from './agreement-explanations.ts'
import { composeExplanations } from './compose-explanations.ts'
import type { Explanation } from './explanation.ts'
import { normalizeExplanations } from './normalize-explanations.ts'
import { publishExplanations } from './publish-explanations.ts'
import { readExplanations } from './read-explanations.ts'
import { requestExplanations } from './request-explanations.ts'
import { signExplanations } from './sign-explanations.ts'
import { validateExplanations } from './validate-explanations.ts'

export const explanations: Readonly<Record<string, Explanation>> = {
  ...requestExplanations,
  ...readExplanations,
  ...normalizeExplanations,
  ...validateExplanations,
  ...composeExplanations,
  ...signExplanations,
  ...publishExplanations,
  ...agreementExplanations,
}
