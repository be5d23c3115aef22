/** Runs both halves of the stage as a build does, and says what a test wants to know of the diagnostics. */
import { compute } from '../../../src/compute/compute.ts'
import { messageOf } from '../../../src/diagnostics/message.ts'
import type { Area } from '../../../src/model/area.ts'
import type { Diagnostic } from '../../../src/model/diagnostic.ts'
import type { Observation } from '../../../src/model/observation.ts'
import { validate, validateFigures } from '../../../src/validate/validate.ts'
import { catalog, hoaBinh, hoaBinh2023 } from '../compute/sample.ts'

/** All diagnostics of the observations, those on missing indicators left out unless asked for. */
export function diagnosticsOf(
  observations: readonly Observation[],
  { area = hoaBinh, year = 2023, missing = false }: { area?: Area; year?: number; missing?: boolean } = {},
): readonly Diagnostic[] {
  const context = { area, year }
  const figures = compute(observations, catalog, { ...context, benchmarks: [] })
  const all = [...validate(observations, catalog, context), ...validateFigures(figures, catalog, context, observations)]
  return missing ? all : all.filter(({ code }) => code !== 'ICT-V001')
}

/** Codes of the diagnostics, in the order in which they were found. */
export const codesOf = (...observations: readonly Observation[]): readonly string[] =>
  diagnosticsOf(observations).map(({ code }) => code)

/** `ICT-V012 postal.dossier_share: …` in Vietnamese. */
export function sentences(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map((diagnostic) => `${diagnostic.code} ${messageOf(diagnostic, 'vi').message}`)
}

/** The sample with other observations in place of, or beside, its own. */
export function sampleWith(...changed: readonly Observation[]): readonly Observation[] {
  const keys = changed.map(({ key }) => key)
  return [...hoaBinh2023.filter(({ key }) => !keys.includes(key)), ...changed]
}
