/** Turns a figure into everything that a template may print of it. */
import type { Catalog } from '../catalog/catalog.ts'
import { decimal } from '../model/decimal.ts'
import type { Figure, SourcedQuantity } from '../model/figure.ts'
import type { FigureHistory } from '../model/history.ts'
import type { Datum, FigureView } from '../model/report-view.ts'
import { measureDatum, quantityText, stated, valueDatum } from './datum.ts'
import { basisPhrase } from './phrases/basis.ts'
import { changePhrase } from './phrases/change.ts'
import { benchmarkDatum, comparisonPhrase } from './phrases/comparison.ts'
import { developmentPhrase } from './phrases/development.ts'
import { figureName } from './phrases/level.ts'
import { namesList } from './phrases/names-list.ts'

const WHOLE = decimal('100')

const partDatum = (figure: Figure, part: SourcedQuantity | null, name: string): Datum | null =>
  part && stated(`${figure.key}.${name}`, quantityText(part.quantity, 'count'), part.provenance)

const namesDatum = ({ key, names, observation }: Figure): Datum | null =>
  names.length === 0 || !observation
    ? null
    : stated(key, namesList(names), { kind: 'observed', locations: observation.locations })

/** Whether the published value and the computed one differ as printed. */
export function disagrees({ observation, printed, computed }: Figure): boolean {
  if (!observation?.quantity || !printed || !computed) return false
  return !printed.quantity.value.eq(computed.quantity.value)
}

/** A missing figure gives a view whose members are null; its name remains. */
export function figureView(figure: Figure, catalog: Catalog, history: FigureHistory | undefined): FigureView {
  const { key, indicator, level, printed, computed, previous } = figure
  const unit = catalog.unitOf(indicator)
  const [comparison] = figure.comparisons
  const names = namesDatum(figure)
  return {
    key,
    name: figureName(indicator, level),
    value: printed ? valueDatum(figure, printed, unit) : names,
    measure: printed ? measureDatum(figure, printed, unit) : names,
    computed: computed && valueDatum(figure, computed, unit, `${key}.computed`),
    disagrees: disagrees(figure),
    numerator: partDatum(figure, figure.numerator, 'numerator'),
    denominator: partDatum(figure, figure.denominator, 'denominator'),
    names,
    previous: previous && measureDatum(figure, previous, unit, `${key}.previous`),
    change: changePhrase(figure, unit),
    development: developmentPhrase(figure, history, unit),
    comparison: comparisonPhrase(figure, unit),
    benchmark: comparison ? benchmarkDatum(figure, comparison, unit) : null,
    direction: comparison?.direction ?? null,
    verdict: comparison?.verdict ?? null,
    isWhole:
      indicator.kind === 'share' &&
      printed !== null &&
      printed.quantity.qualifier === 'exact' &&
      printed.quantity.value.eq(WHOLE),
    basis: basisPhrase(figure, catalog),
  }
}
