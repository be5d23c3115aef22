/** What veraPDF says of a file, out of the JSON that it prints (`--format json`, since 1.20). */

/** A clause that a file does not keep. */
export interface FailedClause {
  /** E.g. `ISO 14289-1:2014`. */
  readonly specification: string
  readonly clause: string
  readonly description: string
  /** Places where it is not kept. */
  readonly count: number
}

export type Verdict =
  | { readonly kind: 'keeps' }
  | { readonly kind: 'breaks'; readonly clauses: readonly FailedClause[] }

type Members = Readonly<Record<string, unknown>>

/** Null for anything but one finished validation of one file: what cannot be understood is no consent. */
export function parseVerdict(output: string): Verdict | null {
  // Java may have printed warnings before.
  const start = output.indexOf('{')
  const report = membersOf(membersOf(parsed(output.slice(Math.max(start, 0))))?.['report'])
  const jobs = listOf(report?.['jobs'])
  const results = jobs.flatMap((job) => listOf(membersOf(job)?.['validationResult']))
  const result = membersOf(results[0])
  if (!result || jobs.length !== 1 || results.length !== 1) return null
  // Versions before 1.26 do not say how the job ended.
  if ((result['jobEndStatus'] ?? 'normal') !== 'normal') return null
  const details = membersOf(result['details'])
  const rules = listOf(details?.['ruleSummaries']).flatMap((rule) => clauseOf(rule))
  const { passedChecks, failedChecks } = details ?? {}
  if (result['compliant'] === true) {
    const hasLooked = typeof passedChecks === 'number' && passedChecks > 0 && failedChecks === 0
    return hasLooked && rules.length === 0 ? { kind: 'keeps' } : null
  }
  return result['compliant'] === false ? { kind: 'breaks', clauses: rules } : null
}

function clauseOf(rule: unknown): readonly FailedClause[] {
  const members = membersOf(rule)
  if (!members || String(members['status'] ?? members['ruleStatus']).toLowerCase() !== 'failed') return []
  const text = (key: string): string => (typeof members[key] === 'string' ? members[key] : '?')
  const count = typeof members['failedChecks'] === 'number' ? members['failedChecks'] : 1
  const description = text('description').replace(/\s+/g, ' ').trim()
  return [{ specification: text('specification'), clause: text('clause'), description, count }]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function membersOf(value: unknown): Members | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
}

/** One alone stands without brackets in some versions. */
function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return value === undefined || value === null ? [] : [value]
}
