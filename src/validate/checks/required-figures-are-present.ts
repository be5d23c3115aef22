/** A yearly report without a required indicator is incomplete; what can be computed is not missing. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Figure } from '../../model/figure.ts'
import type { Indicator } from '../../model/indicator.ts'
import { mapDate } from '../../model/map-date.ts'
import { isReportedOn } from '../../model/reported-on.ts'
import type { FigureCheck, FigureFacts, Finding } from '../check.ts'
import { figureName } from '../figure-text.ts'

/** ICT-V001: one for each missing level of a required indicator, or one for the indicator where all are missing. */
export const requiredFiguresArePresent: FigureCheck = (facts) =>
  facts.catalog.indicators.filter(({ required }) => required).flatMap((indicator) => findingsOf(indicator, facts))

function findingsOf(indicator: Indicator, { figures, year, map }: FigureFacts): readonly Finding[] {
  const isAsked = ({ level }: Figure): boolean => isReportedOn(indicator, level, mapDate(year, map))
  const asked = [...figures.values()].filter((figure) => figure.indicator.code === indicator.code && isAsked(figure))
  const missing = asked.filter(isMissing)
  const isWhollyMissing = missing.length === asked.length
  return (isWhollyMissing ? missing.slice(0, 1) : missing).map(({ level, key, observation }) => {
    const name = isWhollyMissing ? indicator.name : figureName(indicator, level)
    const params = { name, key, year: `${year}` }
    return {
      diagnostic: diagnose('ICT-V001', observation?.locations ?? [], params, key),
      // A figure whose row or cell is in doubt is not missing too.
      restsOn: [key],
      castsDoubtOn: [],
    }
  })
}

const isMissing = ({ printed, names, observation }: Figure): boolean =>
  printed === null && names.length === 0 && observation?.status !== 'notApplicable'
