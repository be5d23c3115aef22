/** How V8 treats a program that is done within half a second, by the major version of V8. */
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

/**
 * The young generation stays small, since fresh memory costs more than collecting it often; and what is collected is so little
 * that neither threads nor marking in steps pay. Tried on the version listed only.
 */
const SMALL_HEAP: Readonly<Record<string, string>> = {
  '11': '--semi-space-growth-factor=1 --no-parallel-scavenge --no-concurrent-marking --no-incremental-marking',
}

/** Sets the flags; to be called before the program is loaded, since compiled code is kept by the flags too. */
export function tuneForShortRun(): void {
  setFlags([LATE_TIER_UP, SMALL_HEAP])
}

/**
 * For a worker of a batch, which makes some thirty reports: it leaves the processors to the other workers instead of to
 * the making of optimized code (63 reports by two workers: 12.5 s without, 8.1 s with it). Its heap grows as V8 thinks best.
 */
export function tuneForWorker(): void {
  setFlags([LATE_TIER_UP])
}

function setFlags(tables: readonly Readonly<Record<string, string>>[]): void {
  const [major = ''] = process.versions.v8.split('.')
  for (const flags of tables.map((table) => table[major])) {
    if (flags !== undefined) setFlagsFromString(flags)
  }
}
