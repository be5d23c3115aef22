/** Finds the indicator that a header or a cell names, with the level where the text gives one. */
import { foldBare, foldName } from '../locale/fold.ts'
import { nearest } from '../locale/nearest.ts'
import { type Indicator, LEVELS, type Level } from '../model/indicator.ts'
import type { Unit } from '../model/unit.ts'
import type { Catalog, IndicatorMatch } from './catalog.ts'
import { type Fold, indicatorKey } from './indicator-key.ts'
import { unitFits } from './match-unit.ts'
import { once } from './once.ts'

/** Words for a level, alone in brackets … */
const BRACKETED_LEVELS = {
  province: ['cấp tỉnh', 'tỉnh', 'province', 'province level', 'provincial level'],
  district: ['cấp huyện', 'huyện', 'district', 'district level'],
  commune: ['cấp xã', 'xã', 'commune', 'commune level'],
  all: ['các cấp', 'cả ba cấp', 'ba cấp', 'chung', 'toàn tỉnh', 'all', 'all levels'],
} as const satisfies Record<Level, readonly string[]>

/** … and at the end of a name, where only a phrase that cannot belong to the name is taken for a level. */
const TRAILING_LEVELS = {
  province: ['tại cấp tỉnh', 'ở cấp tỉnh', 'cấp tỉnh', 'at province level', 'province level'],
  district: ['tại cấp huyện', 'ở cấp huyện', 'cấp huyện', 'at district level', 'district level'],
  commune: ['tại cấp xã', 'ở cấp xã', 'cấp xã', 'at commune level', 'commune level'],
  all: ['ở các cấp', 'các cấp', 'cả ba cấp', 'all levels'],
} as const satisfies Record<Level, readonly string[]>

const UNIT_LABEL = /^(?:(?:đvt|dvt|đơn vị tính|don vi tinh)\s*:?|(?:đơn vị|don vi|unit)\s*:)\s*/iu

const BRACKETS = /^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/s

/** A word at the end with the punctuation around it, as keys count words. */
const LAST_WORD = /[\s.,;:/\p{Pd}]*[^\s.,;:/\p{Pd}]+[\s.,;:/\p{Pd}]*$/u

/** Longer than any name with its unit and level; what is longer is a sentence, and is not looked at. */
const LONGEST_HEADER = 400

interface Index {
  readonly fold: Fold
  readonly byName: ReadonlyMap<string, ReadonlySet<Indicator>>
  readonly bracketed: readonly LevelWord[]
  readonly trailing: readonly LevelWord[]
}

interface LevelWord {
  readonly level: Level
  readonly key: string
}

interface Reading {
  readonly indicators: readonly Indicator[]
  readonly level: Level | null
}

/** Builds the indexes once. The result says found, ambiguous, or unknown with the nearest name. */
export function indicatorMatcher(
  indicators: readonly Indicator[],
  unitOf: (indicator: Indicator) => Unit,
  figureOf: Catalog['figureOf'],
): (text: string) => IndicatorMatch {
  const exact = indexOf(indicators, foldName)
  const bare = once(() => indexOf(indicators, foldBare))
  return (text) => {
    if (text.length > LONGEST_HEADER) return { kind: 'unknown', nearest: null }
    const coded = byCode(text.trim().toLowerCase(), figureOf)
    if (coded) return coded
    const named = read(text, exact, unitOf)
    // Only a text without any diacritics was typed on a plain keyboard; wrong diacritics are a slip to be told.
    const isBare = named.indicators.length === 0 && foldName(text) === foldBare(text)
    const { indicators: candidates, level } = isBare ? read(text, bare(), unitOf) : named
    const [first] = candidates
    if (!first) return { kind: 'unknown', nearest: nearestIndicator(text, indicators) }
    return candidates.length === 1 ? { kind: 'found', indicator: first, level } : { kind: 'ambiguous', candidates }
  }
}

/** Reads `postal.points` and `postal.points@commune`. */
function byCode(key: string, figureOf: Catalog['figureOf']): IndicatorMatch | null {
  const [code = '', levelName] = key.split('@')
  const figure = figureOf(code)
  if (!figure) return null
  const level = LEVELS.find((one) => one === levelName) ?? null
  return level === null && levelName !== undefined ? null : { kind: 'found', indicator: figure.indicator, level }
}

function indexOf(indicators: readonly Indicator[], fold: Fold): Index {
  const byName = new Map<string, Set<Indicator>>()
  for (const indicator of indicators) {
    for (const name of namesOf(indicator)) {
      const key = indicatorKey(name, fold)
      byName.set(key, (byName.get(key) ?? new Set()).add(indicator))
    }
  }
  return { fold, byName, bracketed: levelWords(BRACKETED_LEVELS, fold), trailing: levelWords(TRAILING_LEVELS, fold) }
}

function levelWords(words: Readonly<Record<Level, readonly string[]>>, fold: Fold): readonly LevelWord[] {
  return LEVELS.flatMap((level) => words[level].map((word) => ({ level, key: indicatorKey(word, fold) })))
}

/** Reads a text as a name, else as a name with a unit or level behind it, whichever way round. */
function read(text: string, index: Index, unitOf: (indicator: Indicator) => Unit): Reading {
  const key = indicatorKey(text, index.fold)
  const named = index.byName.get(key)
  if (named) return { indicators: [...named], level: null }
  const [, head, inner] = BRACKETS.exec(text) ?? []
  if (head !== undefined && inner !== undefined) return readBracket(head, inner, index, unitOf)
  const trailing = index.trailing.find((word) => key.endsWith(` ${word.key}`))
  if (!trailing) return { indicators: [], level: null }
  return atLevel(read(withoutLastWords(text, trailing.key), index, unitOf), trailing.level)
}

/** The text without as many words at its end as a key has. Not cut from the key, for a unit may stand before the level. */
function withoutLastWords(text: string, key: string): string {
  return key.split(' ').reduce((rest) => rest.replace(LAST_WORD, ''), text)
}

/** What stands in brackets is a level, or the unit of the indicator; anything else is not understood. */
function readBracket(head: string, inner: string, index: Index, unitOf: (indicator: Indicator) => Unit): Reading {
  const rest = read(head, index, unitOf)
  const innerKey = indicatorKey(inner, index.fold)
  const bracketed = index.bracketed.find(({ key }) => key === innerKey)
  if (bracketed) return atLevel(rest, bracketed.level)
  const unitText = inner.trim().normalize('NFC').replace(UNIT_LABEL, '')
  return { ...rest, indicators: rest.indicators.filter((indicator) => unitFits(unitOf(indicator), unitText)) }
}

/**
 * A reading with the level that stands behind it. Prefers indicators that are reported at the level; where none is, the
 * level is told all the same, and whoever asked decides. A second level in one text contradicts the first.
 */
function atLevel(reading: Reading, level: Level): Reading {
  if (reading.level !== null && reading.level !== level) return { indicators: [], level }
  const reported = reading.indicators.filter(({ levels }) => levels.includes(level))
  return { indicators: reported.length > 0 ? reported : reading.indicators, level }
}

function nearestIndicator(text: string, indicators: readonly Indicator[]): Indicator | null {
  const [code = text] = text.split('@')
  const [, head] = BRACKETS.exec(code) ?? []
  const withoutLevel = (head ?? code).replace(/[\s\-–,]+cấp (tỉnh|huyện|xã)\s*$/iu, '')
  return nearest(withoutLevel, indicators, (indicator) => [indicator.code, ...namesOf(indicator)])
}

function namesOf({ name, aliases }: Indicator): readonly string[] {
  return [name.vi, name.en, ...aliases]
}
