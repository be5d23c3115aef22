/** Area, population and numbers of units copied from the row of another province, or of the country, fit that one. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Area, AreaYear } from '../../model/area.ts'
import { decimal, toExactDigits } from '../../model/decimal.ts'
import type { Check, Facts, Statement } from '../check.ts'
import { type ContextReader, contextReaders, isNear, nearestYear } from '../context-readers.ts'
import { figureName, joined, measureText } from '../figure-text.ts'
import { findingOf } from '../finding-of.ts'
import { isKnownCount, knownCounts } from '../known-counts.ts'

/** Room for rounding to thousands; provinces lie further apart than this. */
const FIT = decimal('0.0005')

const COUNTS = ['context.districts', 'context.communes'] as const

interface Match {
  readonly other: Area
  readonly row: AreaYear
}

/**
 * ICT-V032: an area or a population that is not the province's and is exactly another area's; told once, with the
 * numbers of units that came along.
 */
export const contextValuesAreOfTheArea: Check = (facts) => {
  const strange = contextReaders.flatMap((reader) => {
    const stated = facts.statementOf(reader.key)
    const match = stated && !isOwn(stated, reader, facts) ? matchOf(stated, reader, facts) : null
    return stated && match ? [{ stated, match, reader }] : []
  })
  const [first] = strange
  if (!first) return []
  const { other, row } = first.match
  const values = contextReaders.flatMap((reader) => {
    const stated = facts.statementOf(reader.key)
    return stated && isOf(stated, reader, other) && !isOf(stated, reader, facts.area) ? [stated] : []
  })
  const all = [...values, ...strangeCounts(other, facts)]
  const own = nearestYear(facts.area, facts.year)
  const known = own ? first.reader.read(own) : first.stated.quantity.value
  const { indicator } = first.stated
  const params = {
    names: joined(all.map(nameAndValue(facts)), '; '),
    other: other.officialName,
    otherYear: `${row.year}`,
    area: facts.area.officialName,
    own: measureText({ value: known, qualifier: 'exact', decimals: indicator.decimals }, indicator, facts.catalog),
  }
  const locations = all.flatMap(({ observation }) => observation.locations)
  const keys = all.map(({ observation }) => observation.key)
  return [findingOf(diagnose('ICT-V032', locations, params, first.reader.key), keys)]
}

const nameAndValue =
  ({ catalog }: Facts) =>
  ({ indicator, observation, quantity }: Statement) => {
    const name = figureName(indicator, observation.level)
    const value = measureText(quantity, indicator, catalog)
    return { vi: `${name.vi} ${value.vi}`, en: `${name.en} ${value.en}` }
  }

function isOwn({ quantity: { value } }: Statement, { read, tolerance }: ContextReader, { area }: Facts): boolean {
  return area.years.some((row) => isNear(value, read(row), tolerance))
}

/** True where the value is that of the area in some year, to the rounding. */
function isOf({ quantity: { value } }: Statement, { read }: ContextReader, area: Area): boolean {
  return area.years.some((row) => isNear(value, read(row), FIT))
}

/** The area whose statistics, of the latest year that fits, are the stated value. */
function matchOf({ quantity: { value } }: Statement, { read }: ContextReader, facts: Facts): Match | null {
  for (const other of facts.catalog.areas) {
    if (other === facts.area) continue
    const row = other.years.findLast((candidate) => isNear(value, read(candidate), FIT))
    if (row) return { other, row }
  }
  return null
}

/** Numbers of units that are the other area's and not the province's own. */
function strangeCounts(other: Area, facts: Facts): readonly Statement[] {
  const { area, statementOf } = facts
  return COUNTS.flatMap((key) => {
    const stated = statementOf(key)
    const value = stated ? Number(toExactDigits(stated.quantity.value)) : Number.NaN
    const isTheirs = isKnownCount(value, knownCounts(key, other, facts))
    return stated && isTheirs && !isKnownCount(value, knownCounts(key, area, facts)) ? [stated] : []
  })
}
