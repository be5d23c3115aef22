/** Finds a unit by any of its spellings. */
import { foldBare } from '../locale/fold.ts'
import type { Unit } from '../model/unit.ts'

/** The unit whose code, printed form or alias the text is; the more official spelling wins where two units share one. */
export function unitMatcher(units: readonly Unit[]): (text: string) => Unit | undefined {
  const byKey = new Map<string, Unit>()
  const add = (spelling: string, unit: Unit): void => {
    const key = unitKey(spelling)
    if (key !== '' && !byKey.has(key)) byKey.set(key, unit)
  }
  for (const unit of units) add(unit.code, unit)
  for (const unit of units) add(unit.printed.vi, unit)
  for (const unit of units) for (const spelling of [unit.printed.en, ...unit.aliases]) add(spelling, unit)
  return (text) => byKey.get(unitKey(text))
}

/**
 * Whether a text names this unit. To be asked for an indicator whose unit is known: `km` is said for kilometres and for
 * kilometres a service point alike.
 */
export function unitFits(unit: Unit, text: string): boolean {
  const key = unitKey(text)
  return [unit.code, unit.printed.vi, unit.printed.en, ...unit.aliases].some((spelling) => unitKey(spelling) === key)
}

/** `người / 01 điểm phục vụ` is `người/điểm phục vụ`; diacritics tell no two units apart. */
function unitKey(text: string): string {
  return foldBare(text)
    .replace(/^\((.*)\)$/, '$1')
    .replace(/\s*\/\s*(0?1 (?!van\b))?/g, '/')
    .replace(/[.,]/g, '')
}
