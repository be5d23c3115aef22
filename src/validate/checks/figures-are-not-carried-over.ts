/** A file that was saved again under the new year brings last year's figures back as this year's. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import { decimal } from '../../model/decimal.ts'
import type { Figure } from '../../model/figure.ts'
import type { FigureCheck } from '../check.ts'
import { findingOf } from '../finding-of.ts'

const HUNDRED = decimal('100')
/** Fewer figures than these may well stand still together. */
const LEAST_COMPARED = 8
/** Nine in ten. */
const LEAST_EQUAL = 0.9

/** ICT-V029: nearly all published figures that can move are what they were; one finding for all of them. */
export const figuresAreNotCarriedOver: FigureCheck = ({ figures, year }) => {
  const compared = [...figures.values()].filter(canMove)
  const equal = compared.filter(hasStoodStill)
  if (compared.length < LEAST_COMPARED || equal.length < compared.length * LEAST_EQUAL) return []
  const params = {
    equal: `${equal.length}`,
    compared: `${compared.length}`,
    year: `${year}`,
    previousYear: `${year - 1}`,
  }
  const locations = equal.flatMap(({ observation }) => observation?.locations[0] ?? [])
  const keys = equal.map(({ key }) => key)
  return [{ ...findingOf(diagnose('ICT-V029', locations, params, keys[0]), keys), restsOn: [] }]
}

/** Published for both years, and neither a matter of record nor a share at either end of its range. */
function canMove({ indicator, observation, previous }: Figure): boolean {
  const value = observation?.quantity
  if (!value || previous?.provenance.kind !== 'observed' || indicator.section === 'context') return false
  if (indicator.kind === 'year' || indicator.kind === 'names') return false
  return indicator.kind !== 'share' || (value.value.gt('0') && value.value.lt(HUNDRED))
}

function hasStoodStill({ observation, previous }: Figure): boolean {
  const [now, before] = [observation?.quantity, previous?.quantity]
  return now !== undefined && before !== undefined && now?.qualifier === before.qualifier && now.value.eq(before.value)
}
