/** A section's indicators with value, unit, previous year and change. */
import type { Catalog } from '../../catalog/catalog.ts'
import type { Figure, SourcedQuantity } from '../../model/figure.ts'
import type { CellView, Datum, TableView } from '../../model/report-view.ts'
import { cellDatum, valueDatum } from '../datum.ts'
import { phrase } from '../phrase.ts'
import { differenceDatum, relativeDatum } from '../phrases/change.ts'
import { figureName } from '../phrases/level.ts'
import { isMissing } from '../phrases/missing.ts'
import { cell, NO_CHANGE, NO_FIGURE, rowHead, textCell, yearHead } from './cells.ts'

const SIGNS = { higher: 'tăng ', lower: 'giảm ', equal: '' } as const

/** `tăng 12 (5,3%)`, `tăng 1,0 điểm phần trăm`, `không đổi`, or a sign. The unit has its own column. */
export function changeCell(figure: Figure): CellView {
  const { change } = figure
  if (figure.changeObstacle) return textCell('không so sánh được')
  if (figure.indicator.kind === 'year' && figure.printed && figure.previous) return textCell(NO_CHANGE)
  if (!change) return textCell(NO_FIGURE)
  if (change.verdict === 'notComparable') return textCell('không so sánh được')
  if (change.direction === 'equal') return textCell('không đổi')
  const difference = differenceDatum(figure, change, null)
  const relative = relativeDatum(figure, change)
  if (!difference) return textCell(change.direction === 'higher' ? 'tăng' : 'giảm')
  return cell(
    relative
      ? phrase`${SIGNS[change.direction]}${difference} (${relative})`
      : phrase`${SIGNS[change.direction]}${difference}`,
  )
}

/** The value column: the published figure, with what follows from the data beside it where the two differ. */
export function valueCell(figure: Figure, catalog: Catalog): CellView {
  if (!figure.printed) return textCell(NO_FIGURE)
  const { computed, observation, printed } = figure
  const value = cellDatum(figure, printed)
  const isShare = figure.indicator.kind === 'share'
  if (isShare && computed && observation?.quantity && !computed.quantity.value.eq(printed.quantity.value)) {
    return cell(phrase`${value} (tính lại: ${cellDatum(figure, computed, `${figure.key}.computed`)})`)
  }
  if (!isShare && figure.numerator && figure.denominator && figure.indicator.kind === 'count') {
    return cell(phrase`${value}/${wholeDatum(figure, figure.denominator, 'denominator', catalog)}`)
  }
  return cell(value)
}

/** The column of the year before, in the form of the value beside it. */
function previousCell(figure: Figure, catalog: Catalog): CellView {
  const { previous, previousDenominator, numerator, denominator, indicator, key } = figure
  const value = previous && cellDatum(figure, previous, `${key}.previous`)
  if (!value || !previousDenominator || !numerator || !denominator || indicator.kind !== 'count') return cell(value)
  return cell(phrase`${value}/${wholeDatum(figure, previousDenominator, 'previousDenominator', catalog)}`)
}

const wholeDatum = (figure: Figure, whole: SourcedQuantity, name: string, catalog: Catalog): Datum =>
  valueDatum(figure, whole, catalog.unitOf(figure.indicator), `${figure.key}.${name}`)

/** Figures that a table lists: those that stand in a report of the year, whether or not they are known yet. */
const listed = (figure: Figure): boolean =>
  figure.indicator.kind !== 'names' && (figure.printed !== null || figure.previous !== null || isMissing(figure))

/**
 * The table of one section; null where no figure of this or the previous year is known.
 * @param figures the section's figures, in the order of the catalogue
 * @param hasPreviousYear whether any figure of the previous year is known: otherwise its columns are left out
 */
export function sectionTable(
  id: string,
  title: string,
  figures: readonly Figure[],
  catalog: Catalog,
  request: { readonly year: number; readonly hasPreviousYear: boolean },
): TableView | null {
  if (!figures.some((figure) => figure.printed ?? figure.previous)) return null
  const { year, hasPreviousYear } = request
  const rows = figures.filter(listed).map((figure) => {
    const { indicator } = figure
    const start = [rowHead(figureName(indicator, figure.level)), textCell(catalog.unitOf(indicator).printed.vi)]
    const value = valueCell(figure, catalog)
    if (!hasPreviousYear) return [...start, value]
    return [...start, previousCell(figure, catalog), value, changeCell(figure)]
  })
  const head = [textCell('Chỉ tiêu'), textCell('Đơn vị tính')]
  const columns = [{ align: 'left' }, { align: 'center' }] as const
  const thisYear = yearHead('year', year)
  return {
    id,
    caption: [title],
    columns: hasPreviousYear
      ? [...columns, { align: 'decimal' }, { align: 'decimal' }, { align: 'center' }]
      : [...columns, { align: 'decimal' }],
    head: [
      hasPreviousYear
        ? [...head, yearHead('previousYear', year - 1), thisYear, textCell('Tăng, giảm')]
        : [...head, thisYear],
    ],
    body: rows,
  }
}
