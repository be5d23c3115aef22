/** Tells a refusal by the operating system from a fault of the program. */

/** Code of a system error, e.g. `EACCES`; rethrows anything else, since that is a fault of the program. */
export function systemCode(fault: unknown): string {
  if (fault instanceof Error && 'code' in fault && typeof fault.code === 'string') return fault.code
  throw fault
}
