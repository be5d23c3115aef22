/** The main figures over the years, with a mark where the map has changed. */
import type { Catalog } from '../../catalog/catalog.ts'
import { toExactDigits } from '../../model/decimal.ts'
import type { Figure } from '../../model/figure.ts'
import type { FigureHistory, History, MapBreak, YearValue } from '../../model/history.ts'
import type { ChartView, Datum, Phrase } from '../../model/report-view.ts'
import { cellDatum, requested, valueDatum } from '../datum.ts'
import { inSentence, join, phrase } from '../phrase.ts'
import { developmentPhrase } from '../phrases/development.ts'
import { mapBreakSentence, mapBreakText } from '../phrases/map-break.ts'

/** One main figure of each field that grows over the years. */
const MAIN_FIGURES: readonly string[] = [
  'postal.points',
  'telecom.fibre_km',
  'network.points',
  'signatures.total',
  'email.mailboxes',
]

/** Two years are told of as a change. */
const LEAST_YEARS = 3

interface Drawn {
  readonly figure: Figure
  readonly history: FigureHistory
}

/** Null where no main figure is known for three years. */
export function trendChart(figures: readonly Figure[], history: History, catalog: Catalog): ChartView | null {
  const drawn = figures.flatMap((figure): readonly Drawn[] => {
    const known = history.figures.get(figure.key)
    return MAIN_FIGURES.includes(figure.key) && known && known.values.length >= LEAST_YEARS
      ? [{ figure, history: known }]
      : []
  })
  const known = drawn.flatMap((each) => each.history.values.map(({ year }) => year))
  if (known.length === 0) return null
  const first = Math.min(...known)
  const last = Math.max(...known)
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const breaks = history.breaks.filter((each) => years.indexOf(each.year) > 0 && concerns(each, drawn))
  const marks = breaks.map((each) => ({ year: each.year, label: mapBreakText(each) }))
  const period = phrase`giai đoạn ${requested('since', String(first))} - ${requested('year', String(last))}`
  return {
    id: 'trend',
    caption: phrase`Một số chỉ tiêu chủ yếu ${period}`,
    alternative: alternative(drawn, years, breaks, period, catalog),
    chart: { type: 'trend', years, breaks: marks, rows: drawn.map((each) => rowOf(each, years, catalog)) },
  }
}

function rowOf({ figure, history }: Drawn, years: readonly number[], catalog: Catalog) {
  const readings = years.map((year) => {
    const value = history.values.find((each) => each.year === year)
    return value
      ? { value: datumOf(figure, value, catalog), number: Number(toExactDigits(value.sourced.quantity.value)) }
      : null
  })
  return {
    label: figure.indicator.name.vi,
    unit: catalog.unitOf(figure.indicator).printed.vi,
    readings,
    brokenAt: history.brokenAt,
  }
}

/** A merger changes whatever is drawn; that districts and communes were rearranged, only what counts them. */
function concerns({ kind, year }: MapBreak, drawn: readonly Drawn[]): boolean {
  return kind === 'merged' || drawn.some(({ history }) => history.brokenAt === year)
}

function datumOf(figure: Figure, { year, sourced }: YearValue, catalog: Catalog): Datum {
  const unit = catalog.unitOf(figure.indicator)
  const key = year === figure.period ? figure.key : `${figure.key}.${year}`
  return unit.closedUp ? valueDatum(figure, sourced, unit, key) : cellDatum(figure, sourced, key)
}

function alternative(
  drawn: readonly Drawn[],
  years: readonly number[],
  breaks: readonly MapBreak[],
  period: Phrase,
  catalog: Catalog,
): Phrase {
  const told = drawn.map((each) => figureTold(each, years, catalog))
  const marks = breaks.map((each) => phrase` ${mapBreakSentence(each)}`)
  return [...phrase`Biểu đồ đường về một số chỉ tiêu ${period}: ${join(told, '; ')}.`, ...marks.flat()]
}

/** «số điểm phục vụ bưu chính (điểm): năm 2020 là 198, năm 2021 chưa có số liệu, …; trong giai đoạn … tăng …» */
function figureTold({ figure, history }: Drawn, years: readonly number[], catalog: Catalog): Phrase {
  const unit = catalog.unitOf(figure.indicator)
  const said = years.map((year) => {
    const value = history.values.find((each) => each.year === year)
    const name = requested(`year.${year}`, String(year))
    return value ? phrase`năm ${name} là ${datumOf(figure, value, catalog)}` : phrase`năm ${name} chưa có số liệu`
  })
  const named = unit.printed.vi === '' ? '' : ` (${unit.printed.vi})`
  const development = developmentPhrase(figure, history, unit)
  const name = inSentence(figure.indicator.name.vi)
  const list = phrase`${name}${named}: ${join(said, ', ')}`
  if (development) return phrase`${list}, ${development}`
  const broken = history.brokenAt
  const isApart = broken !== null && history.values.some(({ year }) => year < broken)
  return isApart
    ? phrase`${list} (từ năm ${requested('brokenAt', String(broken))} không nối liền với các năm trước)`
    : list
}
