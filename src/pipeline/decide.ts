/** Applies what the office has decided: other severities, and diagnostics that it answers for with a reason and a name. */
import { diagnose } from '../diagnostics/diagnose.ts'
import { definitions } from '../diagnostics/definitions.ts'
import { definitionOf } from '../diagnostics/message.ts'
import { nearest } from '../locale/nearest.ts'
import type { Diagnostic, Severity } from '../model/diagnostic.ts'
import type { Acceptance, Project, Setting } from '../model/project.ts'

/** Findings on the data are for the office to decide; a file that cannot be read is not. */
const DECIDABLE = /^ICT-[NV]/

/**
 * The diagnostics with their decided severities, accepted ones marked, and what is wrong with the decisions themselves:
 * an unknown code, an error that is accepted, an acceptance that no longer matches anything.
 */
export function decide(
  diagnostics: readonly Diagnostic[],
  { severities, accepted }: Pick<Project, 'severities' | 'accepted'>,
): readonly Diagnostic[] {
  const weights = new Map(severities.map(({ code, severity }) => [code.value, severity]))
  const weighed = diagnostics.map((diagnostic) => weigh(diagnostic, weights))
  const decided = weighed.map((diagnostic) => accept(diagnostic, accepted))
  const codes = [...severities, ...accepted].map(({ code }) => code)
  return [
    ...decided,
    ...codes.flatMap(undecidable),
    ...accepted.filter(({ code }) => isDecidable(code)).flatMap((acceptance) => unanswered(acceptance, weighed)),
  ]
}

const isDecidable = ({ value }: Setting<string>): boolean => definitionOf(value) !== undefined && DECIDABLE.test(value)

const weigh = (diagnostic: Diagnostic, weights: ReadonlyMap<string, Severity>): Diagnostic => {
  const severity = DECIDABLE.test(diagnostic.code) ? weights.get(diagnostic.code) : undefined
  return severity === undefined ? diagnostic : { ...diagnostic, severity }
}

const accept = (diagnostic: Diagnostic, acceptances: readonly Acceptance[]): Diagnostic => {
  const acceptance = acceptances.find((each) => isAbout(each, diagnostic))
  if (!acceptance || diagnostic.severity === 'error' || !DECIDABLE.test(diagnostic.code)) return diagnostic
  return { ...diagnostic, accepted: { reason: acceptance.reason, by: acceptance.by } }
}

/** An acceptance with a value lapses when the cell says something else. */
const isAbout = ({ code, figure, value }: Acceptance, diagnostic: Diagnostic): boolean =>
  code.value === diagnostic.code &&
  (figure === null || figure === diagnostic.figure) &&
  (value === null || diagnostic.locations.some(({ text }) => text?.trim() === value.trim()))

const undecidable = (code: Setting<string>): readonly Diagnostic[] => {
  if (isDecidable(code)) return []
  if (definitionOf(code.value)) return [diagnose('ICT-P008', [code.location], { code: code.value })]
  const near = nearest(code.value, Object.keys(definitions), (known) => [known])
  const suggestion = near === null ? { vi: '', en: '' } : { vi: `Có phải là ${near}? `, en: `Did you mean ${near}? ` }
  return [diagnose('ICT-P007', [code.location], { code: code.value, suggestion })]
}

const unanswered = (acceptance: Acceptance, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => {
  const { code, figure, reason, by } = acceptance
  const matching = diagnostics.filter((diagnostic) => isAbout(acceptance, diagnostic))
  const about = figure === null ? '' : ` (${figure})`
  if (matching.length === 0) return [diagnose('ICT-P009', [code.location], { code: code.value, about, reason, by })]
  if (matching.every(({ severity }) => severity !== 'error')) return []
  return [diagnose('ICT-P010', [code.location], { code: code.value, about })]
}
