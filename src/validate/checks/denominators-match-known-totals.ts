/** The denominator of a fraction is the total that the export or the register gives elsewhere. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Bilingual, FigureKey } from '../../model/indicator.ts'
import { toExactDigits } from '../../model/decimal.ts'
import type { Observation } from '../../model/observation.ts'
import { isSurelyAbove } from '../../model/quantity-bounds.ts'
import type { Fraction } from '../../model/quantity.ts'
import type { Check, Entry, Facts, Finding, Statement } from '../check.ts'
import { bilingual, figureName, quantityText } from '../figure-text.ts'
import { isKnownCount, knownCounts } from '../known-counts.ts'
import { wholeOf } from '../../catalog/part-rules.ts'
import { slipNote } from '../slip-note.ts'
import { isShareOf } from '../share-of.ts'

/**
 * ICT-V009: a denominator that contradicts the total. ICT-V010: a total that is only a bound («trên 240») taken as an
 * exact denominator. A bound that leaves room for the denominator is no contradiction.
 */
export const denominatorsMatchKnownTotals: Check = (facts) =>
  facts.entries.flatMap((entry) => {
    const { fraction } = entry.observation
    const whole = wholeOf(entry.indicator, facts.catalog.indicators)
    if (!fraction || !whole || fraction.denominator.value.eq('0')) return []
    const total = facts.statementOf(whole)
    return total ? againstExport(entry, fraction, total, facts) : againstRegister(entry, fraction, whole, facts)
  })

function againstExport(
  entry: Entry,
  { numerator, denominator }: Fraction,
  total: Statement,
  facts: Facts,
): readonly Finding[] {
  const isSame = denominator.value.eq(total.quantity.value)
  const isBound = total.quantity.qualifier !== 'exact'
  if (isSame && (!isBound || denominator.qualifier === total.quantity.qualifier)) return []
  const { observation, indicator } = entry
  const params = {
    name: figureName(indicator, observation.level),
    denominator: quantityText(denominator),
    whole: figureName(total.indicator, total.observation.level),
    total: quantityText(total.quantity),
    note: slipNote(denominator.value, total.quantity.value),
  }
  const isTotalWrong = isBorneOut(observation, total) && !isOfRegister(total, facts)
  const [one, other] = isTotalWrong ? [total.observation, observation] : [observation, total.observation]
  const locations = [...one.locations, ...other.locations]
  const restsOn = [observation.key, total.observation.key]
  if (isSame)
    return [{ diagnostic: diagnose('ICT-V010', locations, params, observation.key), restsOn, castsDoubtOn: [] }]
  const hasRoom = !isSurelyAbove(denominator, total.quantity) && !isSurelyAbove(total.quantity, denominator)
  if (hasRoom) return []
  const diagnostic = diagnose('ICT-V009', locations, params, one.key)
  // Where the published share is that of the known total, the denominator is the fault, and need not be told again.
  const isRoot = isShareOf(observation.quantity, numerator, total.quantity)
  return [{ diagnostic, restsOn, castsDoubtOn: isRoot ? restsOn : [total.observation.key] }]
}

/** True where the published share is that of its own fraction and not that of the known total: then the total is the fault. */
function isBorneOut({ quantity, fraction }: Observation, { quantity: total }: Statement): boolean {
  if (!quantity || !fraction) return false
  const { numerator, denominator } = fraction
  return isShareOf(quantity, numerator, denominator) && !isShareOf(quantity, numerator, total)
}

/** True for a number of units that the register bears out. */
function isOfRegister({ observation, quantity }: Statement, facts: Facts): boolean {
  return isKnownCount(Number(toExactDigits(quantity.value)), knownCounts(observation.key, facts.area, facts))
}

function againstRegister(
  { observation, indicator }: Entry,
  { denominator }: Fraction,
  whole: FigureKey,
  facts: Facts,
): readonly Finding[] {
  const { area, catalog } = facts
  const known = knownCounts(whole, area, facts)
  const total = catalog.figureOf(whole)
  const value = Number(toExactDigits(denominator.value))
  if (!total || known.length === 0 || denominator.qualifier !== 'exact' || isKnownCount(value, known)) return []
  const params = {
    name: figureName(indicator, observation.level),
    denominator: quantityText(denominator),
    whole: total.indicator.name,
    total: distinct(known.map((count) => count.value)),
    note: { vi: '', en: '' },
  }
  const diagnostic = diagnose('ICT-V009', observation.locations, params, observation.key)
  return [{ diagnostic, restsOn: [observation.key], castsDoubtOn: [] }]
}

const distinct = (values: readonly number[]): Bilingual =>
  bilingual((language) => [...new Set(values)].join(language === 'vi' ? ' hoặc ' : ' or '))
