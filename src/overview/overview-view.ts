/** Words the national summary: what its templates may print. */
import type { Catalog } from '../catalog/catalog.ts'
import { SECTIONS } from '../model/indicator.ts'
import type { Institution } from '../model/institution.ts'
import type { WordingSettings } from '../model/project.ts'
import type { ChartView, Datum, OfficeText, ReportView, TableView } from '../model/report-view.ts'
import { requested } from '../narrate/datum.ts'
import { reportMarks } from '../narrate/marks.ts'
import { agencyName, letterheadView, referenceText, signatureView } from '../narrate/officials.ts'
import { distributionChart } from './charts/distribution-chart.ts'
import { tileChart } from './charts/tile-chart.ts'
import { counted } from './counted.ts'
import type { Overview } from './overview.ts'
import { ministrySettings } from './ministry-settings.ts'
import { MAIN_METRICS } from './overview-metrics.ts'
import { overviewPhrases } from './phrases.ts'
import { failedTable } from './tables/failed-table.ts'
import { leadersTable } from './tables/leaders-table.ts'
import { qualityTable } from './tables/quality-table.ts'
import { rankingTable } from './tables/ranking-table.ts'
import { totalsTable } from './tables/totals-table.ts'
import { verdictNamesTable, verdictTable } from './tables/verdict-tables.ts'
import { totalView } from './total-view.ts'
import { TOTAL_KEYS } from './totals.ts'

export interface OverviewWording {
  /** ISO date of the document, null where it is not settled yet. */
  readonly date: string | null
  readonly project: WordingSettings
  readonly ministry: Institution
  readonly officeTexts: readonly OfficeText[]
  readonly isFinal: boolean
  /** Name and version of the program. */
  readonly producer: string
}

const COUNTRY = 'VN'

export function overviewView(overview: Overview, wording: OverviewWording, catalog: Catalog): ReportView {
  const { year, rows, built, notReported, totals } = overview
  const { date, ministry, officeTexts, isFinal } = wording
  const project = ministrySettings(wording.project, ministry)
  const agency = agencyName(project, ministry)
  const letterhead = letterheadView(project, ministry, countryOf(catalog, year), date)
  const views = TOTAL_KEYS.map((key) => totalView(key, totals.find((total) => total.key === key) ?? null, catalog))
  const charts = chartsOf(overview)
  return {
    names: namesOf(overview, agency, referenceText(letterhead, agency, date)),
    flags: new Map([
      ['hasReports', built.length > 0],
      ['hasNotReported', notReported.length > 0],
      ['hasFailed', overview.failed.length > 0],
      ['isComplete', built.length > 0 && notReported.length === 0 && built.length === rows.length],
      ['hasMaps', [...charts.values()].some((view) => view?.chart.type === 'tiles')],
      ['isSample', rows.some(({ isSample }) => isSample)],
    ]),
    figures: new Map(views.map((view) => [view.key, view])),
    missing: new Map(SECTIONS.map((section) => [section, null])),
    sectionsWithData: new Set(),
    phrases: overviewPhrases(overview),
    tables: tablesOf(overview, project.places, catalog),
    charts,
    review: [],
    notes: new Map(),
    letterhead,
    addressees: project.addressees ?? [],
    signature: signatureView(project, project.addressees ?? [], isFinal),
    officeTexts: new Map(officeTexts.map((text) => [text.part, text])),
    meta: metaOf(overview, wording, agency, isFinal),
  }
}

function countryOf(catalog: Catalog, year: number) {
  const country = catalog.areaOn(COUNTRY, `${year}-12-31`)
  if (!country) throw new Error('the catalogue does not have the country')
  return country
}

function namesOf(overview: Overview, agency: string, reference: string): ReadonlyMap<string, Datum> {
  const { year, areas, built, failed, notReported } = overview
  const codes = (list: readonly { readonly area: string }[]): readonly string[] => list.map(({ area }) => area)
  const data = [
    requested('year', String(year)),
    requested('nextYear', String(year + 1)),
    requested('agency', agency),
    requested('reference', reference),
    counted(
      'areaCount',
      areas.map(({ code }) => code),
      year,
    ),
    counted('reportCount', codes(built), year),
    counted('failedCount', codes(failed), year),
    counted(
      'notReportedCount',
      notReported.map(({ code }) => code),
      year,
    ),
  ]
  return new Map(data.map((datum) => [datum.key, datum]))
}

function tablesOf(overview: Overview, withPlaces: boolean, catalog: Catalog): ReadonlyMap<string, TableView | null> {
  return new Map<string, TableView | null>([
    ['totals', totalsTable(overview, catalog)],
    ['leaders', leadersTable(overview)],
    ['benchmark', verdictTable(overview)],
    ['benchmark-names', verdictNamesTable(overview)],
    ['failed', failedTable(overview, withPlaces)],
    ['quality', qualityTable(overview, withPlaces)],
    ['ranking-postal', rankingTable('ranking-postal', 'Xếp hạng về bưu chính', ['postal.'], overview)],
    [
      'ranking-telecom',
      rankingTable('ranking-telecom', 'Xếp hạng về viễn thông và hạ tầng công nghệ thông tin', ['telecom.'], overview),
    ],
    [
      'ranking-documents',
      rankingTable(
        'ranking-documents',
        'Xếp hạng về văn bản điện tử, chữ ký số và thư điện tử công vụ',
        ['documents.', 'signatures.', 'email.'],
        overview,
      ),
    ],
  ])
}

/** Known for every main metric, also where there is nothing to draw. */
function chartsOf(overview: Overview): ReadonlyMap<string, ChartView | null> {
  const { rankings, benchmarks, year } = overview
  return new Map(
    MAIN_METRICS.flatMap((key) => {
      const ranking = rankings.find(({ metric }) => metric.key === key)
      const benchmark = benchmarks.find(({ indicator }) => indicator === key) ?? null
      return [
        [`distribution.${key}`, ranking ? distributionChart(ranking, benchmark, year) : null] as const,
        [`tiles.${key}`, ranking ? tileChart(ranking, overview) : null] as const,
      ]
    }),
  )
}

function metaOf(
  { year, rows }: Overview,
  wording: OverviewWording,
  agency: string,
  isFinal: boolean,
): ReportView['meta'] {
  const title = `Tổng hợp tình hình công nghệ thông tin và truyền thông các tỉnh, thành phố năm ${year}`
  return {
    title,
    author: agency,
    subject: `Công nghệ thông tin và truyền thông các tỉnh, thành phố, số liệu năm ${year}`,
    // A file must carry a date; an undated draft carries the end of its period, never the clock.
    date: wording.date ?? `${year}-12-31`,
    producer: wording.producer,
    marks: reportMarks({ isSample: rows.some(({ isSample }) => isSample), isFinal }),
  }
}
