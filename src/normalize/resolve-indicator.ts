/** The indicator that a header or a cell names: by the office's own list, by code, by name, with a unit in brackets. */
import { foldName } from '../locale/fold.ts'
import type { Indicator, Level } from '../model/indicator.ts'
import type { Unit } from '../model/unit.ts'
import type { NormalizeContext } from './normalize-context.ts'
import { withoutFootnote } from './footnote-mark.ts'
import { readUnit } from './unit-words.ts'

export type IndicatorReading =
  | { readonly kind: 'found'; readonly indicator: Indicator; readonly level: Level | null; readonly powerOfTen: number }
  /** The office has said to leave it out. */
  | { readonly kind: 'leftOut' }
  /** The office's own list names a figure that does not exist. */
  | { readonly kind: 'wrongKey'; readonly key: string }
  | {
      readonly kind: 'otherUnit'
      readonly indicator: Indicator
      readonly unit: Unit
      readonly expected: Unit
    }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Indicator[] }
  | { readonly kind: 'unknown'; readonly nearest: Indicator | null }

/** `Dân số (nghìn người)`: a name with a unit that is not exactly the catalogue's. */
const BRACKETS = /^(.*\S)\s*[([]\s*(?:(?:ĐVT|đơn vị tính|đơn vị|unit)\s*:?\s*)?([^()[\]]+?)\s*[)\]]$/isu

/** What the office's own list says of a text; null where it says nothing. */
export function ownReading(text: string, context: NormalizeContext): IndicatorReading | null {
  if (context.ownNames.size === 0) return null
  const key = context.ownNames.get(foldName(text))
  if (key === undefined) return null
  if (key === null) return { kind: 'leftOut' }
  const figure = context.catalog.figureOf(key)
  return figure ? { kind: 'found', ...figure, powerOfTen: 0 } : { kind: 'wrongKey', key }
}

/** What a text names. Total: an unknown text comes with the nearest known indicator. */
export function resolveIndicator(text: string, context: NormalizeContext): IndicatorReading {
  const own = ownReading(text, context)
  if (own) return own
  const match = context.catalog.matchIndicator(text)
  if (match.kind === 'found') return { ...match, powerOfTen: 0 }
  if (match.kind === 'ambiguous') return match
  return withUnit(text, context) ?? unnumbered(text, context) ?? match
}

/** `1. `, `2.3. `, `II. `, `a) `, `- `: how forms number their rows. */
const NUMBERING = /^(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[a-zđ])[.)]|[-+•])\s+/iu

/** The name behind the number of a row and before the mark of a footnote; null where there is neither, or nothing known. */
function unnumbered(text: string, context: NormalizeContext): IndicatorReading | null {
  const name = withoutFootnote(text.replace(NUMBERING, ''))
  if (name === text) return null
  const reading = resolveIndicator(name, context)
  return reading.kind === 'unknown' ? null : reading
}

function withUnit(text: string, { catalog }: NormalizeContext): IndicatorReading | null {
  const [, head, inner] = BRACKETS.exec(text) ?? []
  if (head === undefined || inner === undefined) return null
  const match = catalog.matchIndicator(head)
  if (match.kind !== 'found') return null
  const expected = catalog.unitOf(match.indicator)
  const unit = readUnit(inner, expected, catalog.matchUnit)
  if (unit.kind === 'own') return { ...match, powerOfTen: unit.powerOfTen }
  return unit.kind === 'other' ? { kind: 'otherUnit', indicator: match.indicator, unit: unit.unit, expected } : null
}

/** The level of a figure: as named, else the indicator's first. Null where the indicator is not reported at it. */
export function levelFor(indicator: Indicator, named: Level | null): Level | null {
  if (named === null) return indicator.levels[0]
  if (indicator.levels.includes(named)) return named
  // With one level only, «cấp tỉnh» and «toàn tỉnh» say whose figure it is, not which part of it.
  return indicator.levels.length === 1 && (named === 'province' || named === 'all') ? indicator.levels[0] : null
}
