/** Comparison with the national average: value, benchmark with its period and scope, difference, verdict. */
import type { Catalog } from '../../catalog/catalog.ts'
import type { Comparison, Figure } from '../../model/figure.ts'
import type { CellView, TableView } from '../../model/report-view.ts'
import { cellDatum, stated } from '../datum.ts'
import { phrase } from '../phrase.ts'
import { cautionsText } from '../phrases/cautions.ts'
import { differenceDatum, relativeDatum } from '../phrases/change.ts'
import { verdictText } from '../phrases/comparison.ts'
import { periodText } from '../phrases/period-text.ts'
import { cell, rowHead, textCell, yearHead } from './cells.ts'

const SIGNS = { higher: 'cao hơn ', lower: 'thấp hơn ', equal: '' } as const

const differenceCell = (figure: Figure, comparison: Comparison): CellView => {
  if (comparison.verdict === 'notComparable') return textCell('không so sánh được')
  if (comparison.direction === 'equal') return textCell('bằng nhau')
  const difference = differenceDatum(figure, comparison, null)
  if (!difference) return textCell(SIGNS[comparison.direction].trim())
  const relative = relativeDatum(figure, comparison)
  const sign = SIGNS[comparison.direction]
  return cell(relative ? phrase`${sign}${difference} (${relative})` : phrase`${sign}${difference}`)
}

/** `thuận lợi hơn (lưu ý: mức của thời kỳ cũ)` */
const withCautions = (verdict: string, { cautions }: Comparison): string =>
  cautions.length === 0 ? verdict : `${verdict} (lưu ý: ${cautionsText(cautions)})`

const row = (figure: Figure, comparison: Comparison, catalog: Catalog): readonly CellView[] => {
  const { benchmark, base } = comparison
  const period = benchmark ? stated(`${figure.key}.benchmark.period`, periodText(benchmark), base.provenance) : '…'
  return [
    rowHead(figure.indicator.name.vi),
    textCell(catalog.unitOf(figure.indicator).printed.vi),
    cell(figure.printed && cellDatum(figure, figure.printed)),
    cell(cellDatum(figure, base, `${figure.key}.benchmark`)),
    cell(phrase`${period}, ${benchmark?.scopeName.vi ?? '…'}`),
    differenceCell(figure, comparison),
    textCell(withCautions(verdictText(comparison.verdict), comparison)),
  ]
}

/** Null where no figure has a benchmark to stand beside. */
export function benchmarkTable(figures: readonly Figure[], catalog: Catalog, year: number): TableView | null {
  const rows = figures.flatMap((figure) => figure.comparisons.map((comparison) => row(figure, comparison, catalog)))
  if (rows.length === 0) return null
  return {
    id: 'benchmark',
    caption: ['So sánh với mức bình quân cả nước'],
    columns: [
      { align: 'left' },
      { align: 'center' },
      { align: 'decimal' },
      { align: 'decimal' },
      { align: 'left' },
      { align: 'left' },
      { align: 'left' },
    ],
    head: [
      [
        textCell('Chỉ tiêu'),
        textCell('Đơn vị tính'),
        yearHead('year', year),
        textCell('Cả nước'),
        textCell('Thời kỳ, phạm vi của mức bình quân'),
        textCell('Chênh lệch'),
        textCell('Đánh giá'),
      ],
    ],
    body: rows,
  }
}
