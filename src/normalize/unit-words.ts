/** Unit words in a cell, a header or a unit column, held against the unit of the indicator. */
import { foldBare } from '../locale/fold.ts'
import type { Indicator } from '../model/indicator.ts'
import type { Unit } from '../model/unit.ts'

/** What a unit text says of an indicator: its own unit times a power of ten, or another unit. */
export type UnitReading =
  | { readonly kind: 'own'; readonly powerOfTen: number }
  | { readonly kind: 'other'; readonly unit: Unit }
  | { readonly kind: 'unknown' }

const OWN: UnitReading = { kind: 'own', powerOfTen: 0 }

/** «nghìn người», «1.000 người», «triệu …». */
const MULTIPLES: readonly (readonly [RegExp, number])[] = [
  [/^(?:nghin|ngan|1[.,]?000|thousand|thousands of) /, 3],
  [/^(?:trieu|1[.,]?000[.,]?000|million|millions of) /, 6],
]

/** A share written as a ratio of one. */
const RATIO_WORDS = new Set(['ty so', 'ti so', 'he so', 'lan', 'ratio', 'phan don vi'])

const formsByUnit = new WeakMap<Unit, ReadonlySet<string>>()

/** All spellings of a unit, folded. */
export function unitForms(unit: Unit): ReadonlySet<string> {
  const known = formsByUnit.get(unit)
  if (known) return known
  const spellings = [unit.code, unit.printed.vi, unit.printed.en, ...unit.aliases]
  const forms = new Set(spellings.map(foldBare).filter((form) => form !== ''))
  formsByUnit.set(unit, forms)
  return forms
}

/** Reads the text of a unit column or a header's brackets. @param matchUnit lookup of any unit of the catalogue */
export function readUnit(text: string, unit: Unit, matchUnit: (text: string) => Unit | undefined): UnitReading {
  const folded = foldBare(text)
  const forms = unitForms(unit)
  if (folded === '' || forms.has(folded)) return OWN
  for (const [prefix, powerOfTen] of MULTIPLES) {
    if (prefix.test(folded) && forms.has(folded.replace(prefix, ''))) return { kind: 'own', powerOfTen }
  }
  if (unit.code === 'percent' && RATIO_WORDS.has(folded)) return { kind: 'own', powerOfTen: 2 }
  const other = matchUnit(text)
  if (other === undefined) return { kind: 'unknown' }
  return other.code === unit.code ? OWN : { kind: 'other', unit: other }
}

/**
 * True where the words behind a number are the indicator's unit, perhaps followed by words of its name («km cáp» for
 * «Tổng chiều dài cáp quang» in km), or are its name without «Số», «Tổng số». Words of the name stand together as they do
 * there: «bưu điểm» is no «điểm phục vụ bưu chính».
 * @param words folded without diacritics, not empty
 * @param isUnitKnown whether the cell has said its unit before: `97% cán bộ`, `82/240 điểm`
 */
export function areUnitWords(words: string, unit: Unit, indicator: Indicator, isUnitKnown: boolean): boolean {
  const said = plainWords(words)
  if (said === '') return false
  const { phrases, whole } = namesOf(indicator)
  if (whole.has(said)) return true
  const isPhrase = (rest: string): boolean => phrases.some((name) => ` ${name} `.includes(` ${rest} `))
  if (isUnitKnown && isPhrase(said)) return true
  return [...unitForms(unit)].map(plainWords).some((form) => {
    if (form === '' || (said !== form && !said.startsWith(`${form} `))) return false
    return said === form || isPhrase(said.slice(form.length + 1))
  })
}

/** Words without commas and brackets between them. */
function plainWords(text: string): string {
  return text.replace(/[\s,()]+/gu, ' ').trim()
}

interface Names {
  /** All names, without what only says that something is counted or shared. */
  readonly phrases: readonly string[]
  /** Those of counted things. */
  readonly whole: ReadonlySet<string>
}

const COUNTER = /^(?:tong so luong|tong so|so luong|tong|so|number of|total) /
const SHARE = /^(?:ty le|ti le|share of) /

const namesByIndicator = new WeakMap<Indicator, Names>()

function namesOf(indicator: Indicator): Names {
  const known = namesByIndicator.get(indicator)
  if (known) return known
  const names = [indicator.name.vi, indicator.name.en, ...indicator.aliases].map((name) => plainWords(foldBare(name)))
  const counted = names.map((name) => name.replace(COUNTER, '').replace(SHARE, ''))
  const whole = new Set(
    indicator.kind === 'count'
      ? names.filter((name) => COUNTER.test(name)).map((name) => name.replace(COUNTER, ''))
      : [],
  )
  const found = { phrases: counted, whole }
  namesByIndicator.set(indicator, found)
  return found
}
