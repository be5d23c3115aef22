/** `areas`: the provinces of a year, with area, population and number of units. */
import { formatDecimal } from '../../locale/number-format.ts'
import type { Area, AreaYear, UnitCount } from '../../model/area.ts'
import { toExactDigits } from '../../model/decimal.ts'
import type { Language } from '../../model/indicator.ts'
import type { CommandContext } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { shippedCatalog } from '../package-files.ts'
import { table } from '../present/table.ts'

const TITLES = {
  vi: {
    code: 'Mã',
    name: 'Tên',
    area: 'Diện tích (km²)',
    population: 'Dân số',
    year: 'Năm',
    districts: 'Huyện',
    communes: 'Xã',
  },
  en: {
    code: 'Code',
    name: 'Name',
    area: 'Area (km²)',
    population: 'Population',
    year: 'Year',
    districts: 'Districts',
    communes: 'Communes',
  },
} as const

const NONE = '–'

/** After every date of the catalogue: the provinces as they stand. */
const LATEST_DATE = '9999-12-31'

/** @param year the list at the end of that year; null for the list as it stands */
export function areas(context: CommandContext, year: number | null): ExitCode {
  const { terminal, language, common, packageFiles } = context
  const date = year === null ? LATEST_DATE : `${year}-12-31`
  const provinces = shippedCatalog(packageFiles).areasOn(date)
  if (common.json) {
    const list = provinces.map((area) => asJson(area, date))
    terminal.result(JSON.stringify({ version: 1, year, areas: list }, null, 2))
    return EXIT.ok
  }
  const titles = TITLES[language]
  const columns = [
    { title: titles.code, align: 'left' },
    { title: titles.name, align: 'left', wraps: true },
    { title: titles.area, align: 'right' },
    { title: titles.population, align: 'right' },
    { title: titles.year, align: 'right' },
    { title: titles.districts, align: 'right' },
    { title: titles.communes, align: 'right' },
  ] as const
  const rows = provinces.map((area) => row(area, date, language))
  terminal.result(table(columns, rows, terminal.width, terminal.resultPainter.strong))
  return EXIT.ok
}

function row(area: Area, date: string, language: Language): readonly string[] {
  const known = latestYear(area, date)
  const count = latestCount(area, date)
  const whole = (value: number | null | undefined): string =>
    value === null || value === undefined ? NONE : String(value)
  return [
    area.code,
    area.name,
    known ? formatDecimal(known.areaKm2, 2, language) : NONE,
    known ? formatDecimal(known.population, 0, language) : NONE,
    known ? String(known.year) : NONE,
    whole(count?.districts),
    whole(count?.communes),
  ]
}

function asJson(area: Area, date: string): object {
  const known = latestYear(area, date)
  const count = latestCount(area, date)
  const { code, name, officialName, nameEn, slug, validFrom, validTo, predecessors, successor } = area
  return {
    code,
    name,
    officialName,
    nameEn,
    slug,
    validFrom,
    validTo,
    predecessors,
    successor,
    statistics: known
      ? {
          year: known.year,
          areaKm2: toExactDigits(known.areaKm2),
          population: toExactDigits(known.population),
          source: known.place.source,
        }
      : null,
    units: count ? { date: count.date, districts: count.districts, communes: count.communes } : null,
  }
}

/** The statistics of the latest year that is not after the date. */
function latestYear(area: Area, date: string): AreaYear | undefined {
  return area.years.findLast(({ year }) => `${year}-12-31` <= date)
}

/** The latest count that is not after the date; the first known one where all are later. */
function latestCount(area: Area, date: string): UnitCount | undefined {
  return area.counts.findLast((count) => count.date <= date) ?? area.counts[0]
}
