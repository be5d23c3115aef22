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
 * True where the words behind a number are the indicator's unit, perhaps followed by words of its name:
 * «km cáp» for «Tổng chiều dài cáp quang» in km.
 * @param words folded without diacritics
 */
export function areUnitWords(words: string, unit: Unit, indicator: Indicator): boolean {
  if (words === '') return true
  const nameWords = wordsOfName(indicator)
  for (const form of ['', ...unitForms(unit)]) {
    if (words === form) return true
    if (form !== '' && !words.startsWith(`${form} `)) continue
    const rest = words
      .slice(form.length)
      .split(/[\s,]+/u)
      .filter((word) => word !== '')
    if (rest.every((word) => nameWords.has(word))) return true
  }
  return false
}

const nameWordsByIndicator = new WeakMap<Indicator, ReadonlySet<string>>()

function wordsOfName(indicator: Indicator): ReadonlySet<string> {
  const known = nameWordsByIndicator.get(indicator)
  if (known) return known
  const names = [indicator.name.vi, indicator.name.en, ...indicator.aliases]
  const words = new Set(names.flatMap((name) => foldBare(name).split(/[\s,()]+/u)))
  nameWordsByIndicator.set(indicator, words)
  return words
}
