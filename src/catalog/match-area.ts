/** Finds the area that a code or a name means on a date, in the spellings that offices use. */
import { foldBare, foldName } from '../locale/fold.ts'
import { nearest } from '../locale/nearest.ts'
import type { Area } from '../model/area.ts'
import type { AreaMatch } from './catalog.ts'
import type { NamedArea } from './parse-areas.ts'

/** Kinds of area before and after a name; longer ones first, so that `t.` does not eat half of `t.p.`. */
const PREFIXES = ['thành phố ', 'thủ đô ', 'tỉnh ', 't.p.', 't.p ', 'tp.', 'tp ', 't.']
const SUFFIXES = [' province', ' city', ' municipality']
const FOLDED_KINDS = kinds((text) => foldName(`${text}|`).slice(0, -1))
const BARE_KINDS = kinds((text) => foldBare(`${text}|`).slice(0, -1))

interface Kinds {
  readonly prefixes: readonly string[]
  readonly suffixes: readonly string[]
}

/** Longer than any name of an area; what is longer is a sentence, and is not looked at. */
const LONGEST_NAME = 200

/** Lookups over the areas of all times. */
export interface AreaLookup {
  readonly areaOn: (code: string, date: string) => Area | undefined
  readonly areasOn: (date: string) => readonly Area[]
  readonly matchArea: (text: string, date: string) => AreaMatch
}

/** Builds the indexes once; every lookup after that is a look into a map. */
export function areaLookup(named: readonly NamedArea[]): AreaLookup {
  const byCode = new Map<string, Area[]>()
  const byName = new Map<string, Set<Area>>()
  const byBareName = new Map<string, Set<Area>>()
  for (const { area, aliases } of named) {
    byCode.set(area.code, [...(byCode.get(area.code) ?? []), area])
    // Reports are named by the slug, and shells complete it.
    for (const name of [area.name, area.nameEn, area.slug, ...aliases]) {
      addTo(byName, nameKey(name), area)
      addTo(byBareName, bareKey(name), area)
    }
  }
  const areaOn = (code: string, date: string) => byCode.get(code)?.find((area) => isValidOn(area, date))
  const areasOn = (date: string) =>
    named
      .map(({ area }) => area)
      .filter((area) => area.type !== 'country' && isValidOn(area, date))
      .sort((a, b) => Number(a.code) - Number(b.code))
  const candidatesFor = (text: string): readonly Area[] => {
    const coded = byCode.get(codeOf(text))
    if (coded) return coded
    const exact = byName.get(nameKey(text))
    if (exact) return [...exact]
    // Only a text without any diacritics was typed on a plain keyboard; wrong diacritics are a slip to be told.
    return foldName(text) === foldBare(text) ? [...(byBareName.get(bareKey(text)) ?? [])] : []
  }
  const matchArea = (text: string, date: string): AreaMatch => {
    if (text.length > LONGEST_NAME) return { kind: 'unknown', nearest: null }
    const candidates = candidatesFor(text)
    const valid = candidates.filter((area) => isValidOn(area, date))
    const [first] = valid
    if (first) return valid.length === 1 ? { kind: 'found', area: first } : { kind: 'ambiguous', candidates: valid }
    const known = candidates.at(-1)
    if (known) return { kind: 'notOnDate', area: known, replacedBy: replacementsOn(known, date, areaOn) }
    return { kind: 'unknown', nearest: nearestArea(text, areasOn(date), named) }
  }
  return { areaOn, areasOn, matchArea }
}

/** `1`, `01` and the `1.0` of programs that know no whole numbers are one code; `vn` is the country's. */
function codeOf(text: string): string {
  const trimmed = text.trim().replace(/^(\d{1,2})\.0$/, '$1')
  return /^\d$/.test(trimmed) ? `0${trimmed}` : trimmed.toUpperCase()
}

/** Both dates belong to the time of validity. ISO dates compare as text. */
function isValidOn(area: Area, date: string): boolean {
  return (area.validFrom === null || area.validFrom <= date) && (area.validTo === null || date <= area.validTo)
}

/** What stood on the date where the area, too late or too early, does not. */
function replacementsOn(area: Area, date: string, areaOn: AreaLookup['areaOn']): readonly Area[] {
  const ended = area.validTo !== null && area.validTo < date
  const codes = ended ? [area.successor ?? ''] : area.predecessors
  return codes.map((code) => areaOn(code, date)).filter((other) => other !== undefined)
}

/** The nearest name of the date, else of any time. */
function nearestArea(text: string, valid: readonly Area[], named: readonly NamedArea[]): Area | null {
  const namesOf = (area: Area): readonly string[] => [area.name, area.nameEn]
  const name = withoutKind(foldName(text), FOLDED_KINDS)
  const all = named.map(({ area }) => area)
  return nearest(name, valid, namesOf) ?? nearest(name, all, namesOf)
}

function nameKey(name: string): string {
  return withoutKind(foldName(name), FOLDED_KINDS)
}

function bareKey(name: string): string {
  return withoutKind(foldBare(name), BARE_KINDS)
}

/** A folded name without the kind of area; the text itself where nothing else is left. */
function withoutKind(folded: string, { prefixes, suffixes }: Kinds): string {
  const prefix = prefixes.find((kind) => folded.startsWith(kind)) ?? ''
  const suffix = suffixes.find((kind) => folded.endsWith(kind)) ?? ''
  const rest = folded.slice(prefix.length, folded.length - suffix.length).trim()
  return rest === '' ? folded : rest
}

function kinds(fold: (text: string) => string): Kinds {
  return { prefixes: PREFIXES.map(fold), suffixes: SUFFIXES.map(fold) }
}

function addTo<T>(index: Map<string, Set<T>>, key: string, value: T): void {
  const values = index.get(key) ?? new Set<T>()
  index.set(key, values.add(value))
}
