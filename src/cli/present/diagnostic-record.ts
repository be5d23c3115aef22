/** A diagnostic as a record of a log: with its first place; the others stand in the diagnostics JSON. */
import { messageOf } from '../../diagnostics/message.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Language } from '../../model/indicator.ts'
import type { LogRecord } from '../log-line.ts'

/** @param province whose report it is about, in a batch */
export function diagnosticRecord(diagnostic: Diagnostic, language: Language, province?: string): LogRecord {
  const { message, hint } = messageOf(diagnostic, language)
  const [place = null] = diagnostic.locations
  const about = province === undefined ? {} : { province }
  return { level: diagnostic.severity, code: diagnostic.code, place, message, hint, ...about }
}
