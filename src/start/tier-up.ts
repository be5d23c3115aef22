/** How soon V8 hands a function to its optimizing compiler, by the major version of V8. */
import { setFlagsFromString } from 'node:v8'

/**
 * A command is done before optimized code pays for the processor time of making it: a report takes a third less with
 * thresholds ten times as high, and what runs for seconds still reaches them early. The flag has another name in each
 * version, and V8 complains of one that it does not know: a version that is not listed here is left as it is.
 */
const LATE_TIER_UP: Readonly<Record<string, string>> = {
  // Node 20
  '11': '--interrupt-budget=1081344',
  // Node 22
  '12': '--invocation-count-for-turbofan=30000',
  // Node 24
  '13': '--invocation-count-for-turbofan=30000',
}

/** Sets the threshold; to be called before the program is loaded, since compiled code is kept by the flags too. */
export function tierUpLate(): void {
  const [major = ''] = process.versions.v8.split('.')
  const flag = LATE_TIER_UP[major]
  if (flag !== undefined) setFlagsFromString(flag)
}
