/** One message as a line for programs that keep logs, after docs/schemas/log.schema.json. */
import type { Diagnostic, Severity } from '../model/diagnostic.ts'

export interface LogRecord {
  readonly level: Severity
  readonly code: string | null
  /** The root cell of a diagnostic; null where the message is about no place. */
  readonly place: Diagnostic['locations'][number] | null
  readonly message: string
  /** What to do about it. */
  readonly hint?: string
  /** The province whose report it is about, in a batch. */
  readonly province?: string
}

/** A record as JSON on one line, without the line end. Its time is in UTC; lines broken for a screen are joined again. */
export function logLine({ level, code, place, message, hint, province }: LogRecord, now: Date): string {
  const more = { ...(hint !== undefined && { hint: unwrapped(hint) }), ...(province !== undefined && { province }) }
  return JSON.stringify({ time: now.toISOString(), level, code, place, message: unwrapped(message), ...more })
}

function unwrapped(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' ')
}
