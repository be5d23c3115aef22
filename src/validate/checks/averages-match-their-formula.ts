/** Radius, people and area per point follow from area, population and points; so does what they were computed from. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import { decimal } from '../../model/decimal.ts'
import type { FigureCheck, FigureFacts, Finding } from '../check.ts'
import { cutFinding } from '../cut-finding.ts'
import { exactText } from '../figure-text.ts'
import { populationOfAnotherYear } from '../population-of-another-year.ts'
import { pointsNote } from '../points-note.ts'
import { unitSlip } from '../power-of-ten.ts'
import { type Confrontation, confrontations, inputsText } from '../published-against-computed.ts'
import { placesFrom, sharedFault } from '../shared-fault.ts'
import { unitFit } from '../unit-fit.ts'

const AVERAGES = ['averageServiceRadius', 'populationPerPoint', 'areaPerPoint', 'pointsPer10000People']

/** Between a slip of the mark and a wrong figure: nine times is a slip, seven times is not. */
const SLIP_TOLERANCE = decimal('0.1')

/**
 * ICT-V016: the population of another year fits. ICT-V022: a power of ten apart. ICT-V015: otherwise a contradiction.
 * ICT-V017: cut off instead of rounded. A bounded count of points that leaves room is silent, unless another year fits.
 */
export const averagesMatchTheirFormula: FigureCheck = (facts) => {
  const all = confrontations(facts, AVERAGES)
  return all.flatMap((confrontation) => {
    const { verdict } = confrontation
    switch (verdict) {
      case 'agrees':
        return []
      case 'cut':
        return [cutFinding(confrontation)]
      case 'allowed':
        return populationOfAnotherYear(confrontation, facts)
      case 'differs':
        return contradiction(confrontation, all, facts)
      default:
        return verdict satisfies never
    }
  })
}

function contradiction(
  confrontation: Confrontation,
  all: readonly Confrontation[],
  facts: FigureFacts,
): readonly Finding[] {
  const { key, indicator, published, metric, restsOn, suspects, params } = confrontation
  const otherYear = populationOfAnotherYear(confrontation, facts)
  if (otherYear.length > 0) return otherYear
  const fault = sharedFault(confrontation, all)
  const locations = placesFrom(confrontation, fault)
  const { name, published: value, computed } = params
  const factor = unitSlip(published.value, metric.value, SLIP_TOLERANCE)
  const diagnostic = factor
    ? diagnose(
        'ICT-V022',
        locations,
        {
          name,
          value,
          expected: computed,
          factor: exactText(factor),
          unit: facts.catalog.unitOf(indicator).printed,
          fit: unitFit(indicator.unit, factor, published.value.gt(metric.value)),
        },
        fault ?? key,
      )
    : diagnose(
        'ICT-V015',
        locations,
        { name, published: value, computed, inputs: inputsText(metric, facts), note: pointsNote(published, metric) },
        fault ?? key,
      )
  return [{ diagnostic, restsOn, castsDoubtOn: suspects }]
}
