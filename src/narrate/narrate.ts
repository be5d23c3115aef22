/**
 * Stage 5: results to a report view. Rounding and formatting happen here, once; a template only places
 * what this stage has worded.
 */
import { areasInPlace } from '../catalog/areas-in-place.ts'
import type { Catalog } from '../catalog/catalog.ts'
import type { Area } from '../model/area.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Figure, Figures } from '../model/figure.ts'
import type { History } from '../model/history.ts'
import { type SectionCode, SECTIONS } from '../model/indicator.ts'
import type { Institution } from '../model/institution.ts'
import { hasDistrictsOn, mapDate } from '../model/map-date.ts'
import type { WordingSettings } from '../model/project.ts'
import type {
  ChartView,
  Datum,
  LetterheadView,
  OfficeText,
  Phrase,
  ReportView,
  TableView,
} from '../model/report-view.ts'
import { isReportedOn } from '../model/reported-on.ts'
import { benchmarkChart } from './charts/benchmark-chart.ts'
import { levelChart } from './charts/level-chart.ts'
import { trendChart } from './charts/trend-chart.ts'
import { requested } from './datum.ts'
import { figureView } from './figure-view.ts'
import { reportMarks } from './marks.ts'
import { addresseesOf, agencyName, committeeOf, letterheadView, referenceText, signatureView } from './officials.ts'
import { join, phrase, plainText } from './phrase.ts'
import { benchmarkScopePhrase } from './phrases/benchmark-scope.ts'
import { cautionsSentence } from './phrases/cautions.ts'
import { missingPhrase } from './phrases/missing.ts'
import { notComparedPhrase } from './phrases/not-compared.ts'
import { previousMapPhrase } from './phrases/previous-map.ts'
import { acceptedNotes, reviewItem } from './review.ts'
import { sectionTitle } from './section-title.ts'
import { annexTable } from './tables/annex-table.ts'
import { benchmarkTable } from './tables/benchmark-table.ts'
import { sectionTable } from './tables/section-table.ts'

export interface NarrateRequest {
  readonly area: Area
  readonly year: number
  /** ISO date of the document, null where it is not settled yet. */
  readonly date: string | null
  /** ISO date whose map the office has settled for the year it lies in, null where it has not. */
  readonly map: string | null
  readonly project: WordingSettings
  readonly department: Institution
  readonly ministry: Institution
  readonly officeTexts: readonly OfficeText[]
  readonly isSample: boolean
  /** The copy for signature: no draft mark, no review section. */
  readonly isFinal: boolean
  /** Name and version of the program. */
  readonly producer: string
}

const namesOf = (
  { area, year, date, project, department, ministry }: NarrateRequest,
  letterhead: LetterheadView,
): ReadonlyMap<string, Datum> => {
  const agency = agencyName(project, department)
  const texts: Readonly<Record<string, string>> = {
    year: String(year),
    previousYear: String(year - 1),
    nextYear: String(year + 1),
    province: area.officialName,
    provinceName: area.name,
    provinceKind: area.type === 'province' ? 'tỉnh' : 'thành phố',
    agency,
    reference: referenceText(letterhead, agency, date),
    committee: committeeOf(area),
    ministry: ministry.name,
  }
  return new Map(Object.entries(texts).map(([key, text]) => [key, requested(key, text)]))
}

const bySection = (figures: readonly Figure[]): ReadonlyMap<SectionCode, readonly Figure[]> =>
  new Map(SECTIONS.map((section) => [section, figures.filter(({ indicator }) => indicator.section === section)]))

const isKnown = (figure: Figure): boolean => figure.printed !== null || figure.names.length > 0

const tablesOf = (
  sections: ReadonlyMap<SectionCode, readonly Figure[]>,
  figures: readonly Figure[],
  catalog: Catalog,
  { year, project }: NarrateRequest,
  hasPreviousYear: boolean,
): ReadonlyMap<string, TableView | null> => {
  const ofSection = (section: SectionCode): TableView | null =>
    sectionTable(section, `Chỉ tiêu về ${inTitle(section)}`, sections.get(section) ?? [], catalog, {
      year,
      hasPreviousYear,
    })
  return new Map<string, TableView | null>([
    ...SECTIONS.map((section) => [section, ofSection(section)] as const),
    ['benchmark', benchmarkTable(figures, catalog, year)],
    ['annex', annexTable(figures, catalog, { year, withPlaces: project.places })],
  ])
}

const inTitle = (section: SectionCode): string => {
  const title = sectionTitle(section)
  return title.charAt(0).toLocaleLowerCase('vi') + title.slice(1)
}

const chartsOf = (
  figures: readonly Figure[],
  catalog: Catalog,
  { area, year }: NarrateRequest,
  history: History,
): ReadonlyMap<string, ChartView | null> => {
  const computers = figures.filter(({ indicator }) => indicator.code === 'telecom.computer_share')
  return new Map<string, ChartView | null>([
    ['benchmark', benchmarkChart(figures, catalog, area.officialName)],
    ['computers', levelChart('computers', computers, catalog, year)],
    ['trend', trendChart(figures, history, catalog)],
  ])
}

const phrasesOf = (
  figures: readonly Figure[],
  { area, year, map }: NarrateRequest,
  catalog: Catalog,
  hasPreviousYear: boolean,
  toReview: number,
  generalNotes: readonly Phrase[],
): ReadonlyMap<string, Phrase | null> => {
  const lastYear = requested('previousYear', String(year - 1))
  const benchmarks = figures.flatMap(({ comparisons }) => comparisons.flatMap(({ benchmark }) => benchmark ?? []))
  const count = requested('reviewCount', String(toReview).padStart(2, '0'))
  return new Map<string, Phrase | null>([
    ['noPreviousYear', hasPreviousYear ? null : phrase`Chưa có số liệu năm ${lastYear} để so sánh với năm trước.`],
    ['previousMap', hasPreviousYear ? previousMapPhrase(area, predecessorsOf(area, year, map, catalog), year) : null],
    ...SECTIONS.map(
      (section) =>
        [
          `notCompared.${section}`,
          notComparedPhrase(
            figures.filter(({ indicator }) => indicator.section === section),
            year,
          ),
        ] as const,
    ),
    ['benchmarkScope', benchmarkScopePhrase(benchmarks, cautionsSentence(figures))],
    ['acceptedWithoutFigure', generalNotes.length === 0 ? null : join(generalNotes, ' ')],
    ['reviewCount', toReview === 0 ? null : phrase`${count} nội dung`],
  ])
}

/** What stood in the area's place in the year before, where it was not yet there. */
const predecessorsOf = (area: Area, year: number, map: string | null, catalog: Catalog): readonly Area[] => {
  return areasInPlace(area, mapDate(year - 1, map), catalog).filter((each) => each !== area)
}

/** A figure of which a report says nothing, not even that it is missing. */
const silenced = (figure: Figure): Figure => ({
  ...figure,
  observation: null,
  printed: null,
  computed: null,
  numerator: null,
  denominator: null,
  names: [],
  previous: null,
  change: null,
  changeObstacle: null,
  comparisons: [],
})

const metaOf = (request: NarrateRequest, agency: string): ReportView['meta'] => {
  const { area, year, date, isSample, isFinal, producer } = request
  const title = `Báo cáo kết quả phát triển công nghệ thông tin và truyền thông ${area.officialName} năm ${year}`
  return {
    title,
    author: agency,
    subject: `Công nghệ thông tin và truyền thông ${area.officialName}, số liệu năm ${year}`,
    // A file must carry a date; an undated draft carries the end of its period, never the clock.
    date: date ?? `${year}-12-31`,
    producer,
    marks: reportMarks({ isSample, isFinal }),
  }
}

/**
 * Words the report of one area and year.
 * @param diagnostics what the draft's review section lists: those that need a decision before signing
 */
export function narrate(
  results: { readonly figures: Figures; readonly history: History; readonly diagnostics: readonly Diagnostic[] },
  catalog: Catalog,
  request: NarrateRequest,
): ReportView {
  // A report of a year without districts does not speak of the level, not even to say that its figures are missing.
  const map = mapDate(request.year, request.map)
  const isReported = ({ indicator, level }: Figure): boolean => isReportedOn(indicator, level, map)
  const all = [...results.figures.values()]
  const figures = all.filter(isReported)
  const sections = bySection(figures)
  const hasPreviousYear = figures.some(
    ({ previous, changeObstacle, indicator }) =>
      (previous !== null || changeObstacle !== null) && indicator.section !== 'context',
  )
  const warnings = results.diagnostics.filter(({ severity }) => severity === 'warning')
  const toReview = request.isFinal
    ? []
    : warnings.toSorted((a, b) => Number(a.accepted !== null) - Number(b.accepted !== null))
  const open = toReview.filter(({ accepted }) => accepted === null)
  const views = new Map(
    all.map((figure) => [
      figure.key,
      isReported(figure)
        ? figureView(figure, catalog, results.history.figures.get(figure.key))
        : figureView(silenced(figure), catalog, undefined),
    ]),
  )
  const notes = acceptedNotes(results.diagnostics, (key) => (views.get(key)?.value ?? null) !== null)
  const { project, year } = request
  const letterhead = letterheadView(project, request.department, request.area, request.date)
  const names = namesOf(request, letterhead)
  const addressees = addresseesOf(project, request.ministry, request.area)
  return {
    names,
    flags: new Map([
      ['hasDistricts', hasDistrictsOn(map)],
      ['hasPreviousYear', hasPreviousYear],
      ['isSample', request.isSample],
      ['hasReview', toReview.length > 0],
    ]),
    figures: views,
    missing: new Map(SECTIONS.map((section) => [section, missingPhrase(sections.get(section) ?? [], year)])),
    sectionsWithData: new Set(SECTIONS.filter((section) => sections.get(section)?.some(isKnown))),
    phrases: phrasesOf(figures, request, catalog, hasPreviousYear, open.length, notes.get(null) ?? []),
    tables: tablesOf(sections, figures, catalog, request, hasPreviousYear),
    charts: chartsOf(figures, catalog, request, results.history),
    notes: new Map([...notes].flatMap(([key, phrases]) => (key === null ? [] : [[key, phrases] as const]))),
    review: toReview.map((diagnostic) => reviewItem(diagnostic, project.places)),
    letterhead,
    addressees,
    signature: signatureView(project, addressees, request.isFinal),
    officeTexts: new Map(request.officeTexts.map((text) => [text.part, text])),
    meta: metaOf(request, plainText([names.get('agency') ?? ''])),
  }
}
