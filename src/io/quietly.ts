/** Tidying up goes as far as the system allows: the first refusal is the one worth telling. */
import { systemCode } from './system-code.ts'

/** What the action gives; null where the system refuses. Faults of the program are thrown on. */
export function quietly<Result>(action: () => Result): Result | null {
  try {
    return action()
  } catch (fault) {
    systemCode(fault)
    return null
  }
}
