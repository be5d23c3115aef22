/** What a template may print of a total: the same parts as of a province's figure. */
import type { Catalog } from '../catalog/catalog.ts'
import { decimal } from '../model/decimal.ts'
import type { SourcedQuantity } from '../model/figure.ts'
import type { FigureKey, IndicatorKind } from '../model/indicator.ts'
import type { Datum, FigureView } from '../model/report-view.ts'
import { quantityText, stated } from '../narrate/datum.ts'
import { printedText } from './printed-text.ts'
import type { Total } from './totals.ts'

const NO_BREAK_SPACE = '\u00A0'
const WHOLE = decimal('100')

/** @param total null where no province has the figure: its name remains, so that its absence can be told */
export function totalView(key: FigureKey, total: Total | null, catalog: Catalog): FigureView {
  const indicator = catalog.figureOf(key)?.indicator
  const unit = indicator && catalog.unitOf(indicator)
  const kind = indicator?.kind ?? 'measure'
  const value =
    total && stated(key, printedText(total.sourced.quantity, kind, unit?.closedUp ?? false), total.sourced.provenance)
  const measure =
    value && unit && !unit.closedUp && unit.printed.vi !== ''
      ? { ...value, text: value.text + NO_BREAK_SPACE + unit.printed.vi }
      : value
  return {
    key,
    name: indicator?.name.vi ?? key,
    value,
    measure,
    computed: null,
    disagrees: false,
    numerator: partDatum(`${key}.numerator`, total?.fraction?.numerator ?? null),
    denominator: partDatum(`${key}.denominator`, total?.fraction?.denominator ?? null),
    names: null,
    previous: null,
    change: null,
    development: null,
    comparison: null,
    benchmark: null,
    direction: null,
    verdict: null,
    isWhole: isWhole(total, kind),
    basis: null,
  }
}

const isWhole = (total: Total | null, kind: IndicatorKind): boolean =>
  kind === 'share' && total?.sourced.quantity.qualifier === 'exact' && total.sourced.quantity.value.eq(WHOLE)

const partDatum = (key: string, part: SourcedQuantity | null): Datum | null =>
  part && stated(key, quantityText(part.quantity, 'count'), part.provenance)
