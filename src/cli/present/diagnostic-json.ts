/**
 * Diagnostics for machines, as docs/schemas/diagnostics.schema.json describes them. Members are only ever added; those
 * there keep their names.
 */
import { messageOf } from '../../diagnostics/message.ts'
import { inOrder } from '../../diagnostics/order.ts'
import type { Diagnostic, Severity } from '../../model/diagnostic.ts'
import type { Language } from '../../model/indicator.ts'

/** Version of the form of the JSON output. */
const FORM = 1

/**
 * The object that `--json` prints.
 * @param observations number of observations read
 * @param summary further counts
 * @param more further members of the object
 * @param isLine whether it is one of many, each on a line of its own
 */
export function diagnosticsJson(
  diagnostics: readonly Diagnostic[],
  language: Language,
  observations: number,
  summary: Readonly<Record<string, number>>,
  more: Readonly<Record<string, unknown>>,
  isLine = false,
): string {
  const count = (severity: Severity): number => diagnostics.filter((each) => each.severity === severity).length
  const whole = {
    version: FORM,
    diagnostics: diagnosticsOf(diagnostics, language),
    summary: {
      error: count('error'),
      warning: count('warning'),
      info: count('info'),
      accepted: diagnostics.filter((each) => each.accepted !== null).length,
      observations,
      ...summary,
    },
    ...more,
  }
  return isLine ? JSON.stringify(whole) : JSON.stringify(whole, null, 2)
}

/** The diagnostics alone, in the order of the files. */
export function diagnosticsOf(diagnostics: readonly Diagnostic[], language: Language): readonly object[] {
  return inOrder(diagnostics).map((each) => diagnosticJson(each, language))
}

function diagnosticJson(diagnostic: Diagnostic, language: Language): object {
  const { message, hint, expected } = messageOf(diagnostic, language)
  return {
    code: diagnostic.code,
    severity: diagnostic.severity,
    message,
    hint,
    expected,
    accepted: diagnostic.accepted,
    figure: diagnostic.figure,
    locations: diagnostic.locations,
  }
}
