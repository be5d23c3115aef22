/** Normalizes small inputs that tests write down as text, with the catalogue that ships. */
import type { Diagnostic } from '../../../src/model/diagnostic.ts'
import type { Observation } from '../../../src/model/observation.ts'
import type { NormalizeOptions } from '../../../src/normalize/normalize-context.ts'
import { normalize } from '../../../src/normalize/normalize.ts'
import { toExactDigits } from '../../../src/model/decimal.ts'
import { catalog } from '../catalog/seeds.ts'
import { tableOf } from '../read/source.ts'

const hoaBinh = catalog.areaOn('17', '2023-12-31') ?? null

export const options: NormalizeOptions = { year: 2023, province: hoaBinh, notation: null, columns: new Map() }

export interface Normalized {
  readonly observations: readonly Observation[]
  readonly diagnostics: readonly Diagnostic[]
}

export const normalized = (
  text: string,
  changed: Partial<NormalizeOptions> = {},
  path = 'data/2023/a.csv',
): Normalized => normalizedFiles([[path, text]], changed)

export const normalizedFiles = (
  files: readonly (readonly [path: string, text: string])[],
  changed: Partial<NormalizeOptions> = {},
): Normalized => {
  const tables = files.map(([path, text]) => tableOf(text, path))
  const { value, diagnostics } = normalize(tables, catalog, { ...options, ...changed })
  return { observations: value ?? [], diagnostics }
}

/** `postal.points 17 2023 over 240`, in one line each. */
export const lines = ({ observations }: Normalized): readonly string[] =>
  observations.map(({ key, area, period, status, quantity, fraction, names }) => {
    const value = quantity ? `${quantity.qualifier} ${toExactDigits(quantity.value)}` : status
    const parts = fraction
      ? ` ${toExactDigits(fraction.numerator.value)}/${toExactDigits(fraction.denominator.value)}`
      : ''
    return `${key} ${area} ${period} ${names.length > 0 ? names.join('|') : value}${parts}`
  })

/** Codes with line and column of the root place. */
export const faults = ({ diagnostics }: Normalized): readonly string[] =>
  diagnostics.map(({ code, locations: [place] }) => `${code} ${place?.line ?? '-'}:${place?.column ?? '-'}`)
