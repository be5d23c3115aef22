/** The catalogue with a memory: a file names the same few areas, indicators and units in every row. */
import type { Catalog } from '../catalog/catalog.ts'
import { partRules } from '../catalog/part-rules.ts'
import type { Indicator } from '../model/indicator.ts'

/** The lookups that this stage needs; no more, so that the lists of the catalogue stay unbuilt. */
export interface Lookups
  extends Pick<Catalog, 'areaOn' | 'figureOf' | 'unitOf' | 'matchIndicator' | 'matchArea' | 'matchUnit'> {
  /** True for a figure that is written as a fraction: a share, or a count that is known as a part of a whole. */
  readonly hasParts: (indicator: Indicator) => boolean
}

/** Lookups by text give what the catalogue gives, but each text is looked up once. */
export function cachedCatalog(catalog: Catalog): Lookups {
  const areasByDate = new Map<string, Catalog['matchArea']>()
  const matchIndicator = remembered((text) => catalog.matchIndicator(text))
  const matchUnit = remembered((text) => catalog.matchUnit(text))
  const parts = new Set(partRules(catalog.indicators).map(({ part }) => part))
  return {
    areaOn: (code, date) => catalog.areaOn(code, date),
    figureOf: (key) => catalog.figureOf(key),
    unitOf: (indicator) => catalog.unitOf(indicator),
    matchIndicator,
    matchUnit,
    hasParts: ({ kind, code }) => kind === 'share' || parts.has(code),
    matchArea(text, date) {
      const known = areasByDate.get(date)
      if (known) return known(text, date)
      const match = remembered((name) => catalog.matchArea(name, date))
      areasByDate.set(date, match)
      return match(text)
    },
  }
}

/** The function with its answers kept; a bound keeps a file of a million names from filling the memory. */
function remembered<T>(ask: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined || answers.has(text)) return known ?? ask(text)
    const answer = ask(text)
    if (answers.size < MOST_ANSWERS) answers.set(text, answer)
    return answer
  }
}

const MOST_ANSWERS = 10_000
