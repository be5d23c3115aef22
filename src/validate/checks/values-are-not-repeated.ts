/** A formula dragged down or a cell pasted too far gives one value to indicators that have nothing in common. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import { decimal, toExactDigits } from '../../model/decimal.ts'
import type { FigureKey } from '../../model/indicator.ts'
import type { Check, Facts, Statement } from '../check.ts'
import { statementOf } from '../facts.ts'
import { figureName, joined, measureText } from '../figure-text.ts'
import { findingOf } from '../finding-of.ts'
import { relatives } from '../relatives.ts'

/** Two may meet by chance. */
const LEAST_REPEATED = 3
const LARGE = decimal('1000')
const HUNDRED = decimal('100')

/** ICT-V030: the same odd value for three or more indicators of which none follows from another. */
export const valuesAreNotRepeated: Check = (facts) =>
  [...groupsOf(facts).values()].flatMap((group) => {
    const [first] = group
    if (!first || !isUnrelated(group, facts)) return []
    const params = {
      value: measureText(first.quantity, first.indicator, facts.catalog),
      names: joined(
        group.map(({ indicator, observation }) => figureName(indicator, observation.level)),
        '; ',
      ),
    }
    const locations = group.flatMap(({ observation }) => observation.locations)
    const keys = group.map(({ observation }) => observation.key)
    return [findingOf(diagnose('ICT-V030', locations, params, first.observation.key), keys)]
  })

/** Statements with an odd value, by kind and value. */
function groupsOf({ entries }: Facts): ReadonlyMap<string, readonly Statement[]> {
  const groups = new Map<string, Statement[]>()
  for (const entry of entries) {
    const statement = statementOf(entry)
    if (!statement || !isOdd(statement)) continue
    const id = `${statement.indicator.kind === 'share'} ${toExactDigits(statement.quantity.value)}`
    groups.set(id, [...(groups.get(id) ?? []), statement])
  }
  return groups
}

/** Round figures and small counts meet often: 100%, 50%, 12 districts. A share with its fraction was worked out. */
function isOdd({ indicator, observation, quantity: { value } }: Statement): boolean {
  if (indicator.kind === 'share') return observation.fraction === null && !value.round(0).eq(value)
  return indicator.kind !== 'year' && value.gte(LARGE) && !value.mod(HUNDRED).eq('0')
}

function isUnrelated(group: readonly Statement[], { catalog }: Facts): boolean {
  const families = relatives(catalog.indicators)
  const familyOf = (code: FigureKey): string => families.get(code) ?? code
  return new Set(group.map(({ indicator }) => familyOf(indicator.code))).size >= LEAST_REPEATED
}
