/** One rule of a standard, as a question to a file. */
import type { Subject } from './subject.ts'

export interface Check {
  /** The standard and its clause; in brackets the failure condition of the Matterhorn Protocol 1.1. */
  readonly rule: string
  /** What must hold. */
  readonly holds: string
  /** Whether all pages or all objects have to be gone through for it; the gate leaves such checks out. */
  readonly isSlow?: true
  /** Where it does not. */
  readonly breaches: (subject: Subject) => Iterable<string>
}

/** A place where a file does not keep a rule. */
export interface Breach {
  readonly rule: string
  readonly holds: string
  readonly where: string
}
