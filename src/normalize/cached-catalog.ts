/** The catalogue with a memory: a file names the same few areas, indicators and units in every row. */
import type { Catalog } from '../catalog/catalog.ts'

/** The lookups that this stage needs; no more, so that the lists of the catalogue stay unbuilt. */
export type Lookups = Pick<Catalog, 'figureOf' | 'unitOf' | 'matchIndicator' | 'matchArea' | 'matchUnit'>

/** Lookups by text give what the catalogue gives, but each text is looked up once. */
export function cachedCatalog(catalog: Catalog): Lookups {
  const areasByDate = new Map<string, Catalog['matchArea']>()
  const matchIndicator = remembered((text) => catalog.matchIndicator(text))
  const matchUnit = remembered((text) => catalog.matchUnit(text))
  return {
    figureOf: (key) => catalog.figureOf(key),
    unitOf: (indicator) => catalog.unitOf(indicator),
    matchIndicator,
    matchUnit,
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
