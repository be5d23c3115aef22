/** All figures of the year with the place each comes from. */
import type { Catalog } from '../../catalog/catalog.ts'
import type { Figure } from '../../model/figure.ts'
import { type SectionCode, SECTIONS } from '../../model/indicator.ts'
import type { CellView, TableView } from '../../model/report-view.ts'
import { stated } from '../datum.ts'
import { figureName } from '../phrases/level.ts'
import { originText } from '../place.ts'
import { sectionTitle } from '../section-title.ts'
import { cell, groupRow, NO_FIGURE, rowHead, textCell, yearHead } from './cells.ts'
import { valueCell } from './section-table.ts'

const WIDTH = 5

export interface AnnexRequest {
  readonly year: number
  /** Whether file and line of each figure are shown, or only what kind of source it has. */
  readonly withPlaces: boolean
}

/** One for each section that a report can have. */
const ORDINALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'] as const

const namesCell = (figure: Figure): CellView => {
  const { names, observation } = figure
  if (names.length === 0 || !observation) return textCell(NO_FIGURE)
  return cell(stated(`${figure.key}.all`, names.join('; '), { kind: 'observed', locations: observation.locations }))
}

const originCell = (figure: Figure, catalog: Catalog, { year, withPlaces }: AnnexRequest): CellView => {
  const provenance =
    figure.printed?.provenance ??
    (figure.observation && figure.names.length > 0
      ? ({ kind: 'observed', locations: figure.observation.locations } as const)
      : null)
  if (!provenance) return textCell('chưa có số liệu')
  const origin = originText(provenance, catalog, withPlaces)
  // The latest population known may be that of the year before; the head of the column says another year.
  const text = figure.period === year ? origin : `số liệu năm ${figure.period}: ${origin}`
  return cell(stated(`${figure.key}.origin`, text, provenance))
}

const sectionRows = (
  section: SectionCode,
  ordinal: string,
  figures: readonly Figure[],
  first: number,
  catalog: Catalog,
  request: AnnexRequest,
): readonly (readonly CellView[])[] => [
  groupRow(ordinal, sectionTitle(section), WIDTH),
  ...figures.map((figure, index) => [
    textCell(String(first + index)),
    rowHead(figureName(figure.indicator, figure.level)),
    textCell(catalog.unitOf(figure.indicator).printed.vi),
    figure.indicator.kind === 'names' ? namesCell(figure) : valueCell(figure, catalog),
    originCell(figure, catalog, request),
  ]),
]

export function annexTable(figures: readonly Figure[], catalog: Catalog, request: AnnexRequest): TableView {
  const shown = figures.filter(
    (figure) => figure.indicator.required || figure.printed !== null || figure.names.length > 0,
  )
  const groups = SECTIONS.map((section) => ({
    section,
    own: shown.filter(({ indicator }) => indicator.section === section),
  })).filter(({ own }) => own.length > 0)
  const body = groups.flatMap(({ section, own }, index) => {
    const before = groups.slice(0, index).reduce((count, group) => count + group.own.length, 0)
    return sectionRows(section, ORDINALS[index] ?? '', own, before + 1, catalog, request)
  })
  return {
    id: 'annex',
    caption: [],
    columns: [{ align: 'center' }, { align: 'left' }, { align: 'center' }, { align: 'decimal' }, { align: 'left' }],
    head: [
      [
        textCell('TT'),
        textCell('Chỉ tiêu'),
        textCell('Đơn vị tính'),
        yearHead('year', request.year),
        textCell('Nguồn số liệu'),
      ],
    ],
    body,
  }
}
