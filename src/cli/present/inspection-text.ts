/** How a file was understood, for people. */
import { formatQuantity } from '../../locale/number-format.ts'
import type { Bilingual, Language } from '../../model/indicator.ts'
import type { Observation } from '../../model/observation.ts'
import type { SourceLocation } from '../../model/provenance.ts'
import type { TableDialect } from '../../model/raw-table.ts'
import type { DeclaredSetting, InspectedColumn, InspectedNotation, Inspection } from '../../pipeline/inspect-file.ts'
import type { Painter } from '../painter.ts'
import { placeText } from './place-text.ts'
import { table } from './table.ts'
import { visible } from './visible.ts'
import { wrap } from './wrap.ts'

const WORDS = {
  encoding: { vi: 'bảng mã', en: 'encoding' },
  delimiter: { vi: 'dấu phân cách', en: 'delimiter' },
  declared: { vi: 'ghi ở dòng «sep=»', en: 'declared by “sep=”' },
  quotes: { vi: 'có dấu ngoặc kép', en: 'with quotation marks' },
  noQuotes: { vi: 'không có dấu ngoặc kép', en: 'without quotation marks' },
  lineEnd: { vi: 'xuống dòng', en: 'line ends' },
  header: { vi: 'dòng tiêu đề', en: 'header' },
  noHeader: { vi: 'không tìm thấy dòng tiêu đề', en: 'no header was found' },
  notation: { vi: 'cách ghi số', en: 'notation' },
  inProject: { vi: 'theo ict-report.yaml', en: 'by ict-report.yaml' },
  sheet: { vi: 'trang tính', en: 'sheet' },
  rows: { vi: 'số dòng dưới tiêu đề', en: 'rows below the header' },
  observations: { vi: 'số liệu đọc được', en: 'observations' },
  notUsed: { vi: 'không dùng', en: 'not used' },
  first: { vi: 'Số liệu đầu tiên', en: 'First observations' },
} as const satisfies Record<string, Bilingual>

const NOTATIONS: Readonly<Record<InspectedNotation, Bilingual>> = {
  vi: { vi: 'Việt Nam (7.105,5)', en: 'Vietnamese (7.105,5)' },
  en: { vi: 'Anh (7,105.5)', en: 'English (7,105.5)' },
  none: { vi: 'không số nào có dấu phân cách', en: 'no number has a mark' },
  both: { vi: 'cả hai cách trong một tệp', en: 'both in one file' },
  open: { vi: 'chưa rõ, cần ghi «notation» trong ict-report.yaml', en: 'not clear, to be set in ict-report.yaml' },
}

const ROLES: Readonly<Record<string, Bilingual>> = {
  indicator: { vi: 'mã chỉ tiêu', en: 'code of the indicator' },
  indicatorName: { vi: 'tên chỉ tiêu', en: 'name of the indicator' },
  level: { vi: 'cấp', en: 'level' },
  area: { vi: 'mã hoặc tên địa bàn', en: 'code or name of the area' },
  areaName: { vi: 'tên địa bàn', en: 'name of the area' },
  period: { vi: 'năm', en: 'year' },
  value: { vi: 'giá trị', en: 'value' },
  unit: { vi: 'đơn vị tính', en: 'unit' },
  numerator: { vi: 'tử số', en: 'numerator' },
  denominator: { vi: 'mẫu số', en: 'denominator' },
  qualifier: { vi: 'từ đi kèm (trên, dưới, khoảng)', en: 'qualifier (over, under, about)' },
  status: { vi: 'tình trạng số liệu', en: 'status' },
}

export function inspectionText(inspection: Inspection, language: Language, painter: Painter, width: number): string {
  const { file, sheet, dialect, columns, observations } = inspection
  const title = placeText({ file, sheet, line: null, column: null, field: null, cell: null, path: null, text: null })
  const facts = [...(dialect ? dialectFacts(dialect, inspection, language) : []), ...tableFacts(inspection, language)]
  return [
    painter.strong(title),
    ...facts.map((fact) => wrap(fact, width, '    ', '  ')),
    ...(columns.length > 0 ? ['', columnsText(columns, language, painter, width)] : []),
    ...(observations.length > 0 ? ['', observationsText(observations, language, painter, width)] : []),
  ].join('\n')
}

/** A few words behind what the project file declares and the program did not find out. */
function byProject({ declared }: Inspection, key: DeclaredSetting, language: Language): string {
  return declared.includes(key) ? ` (${WORDS.inProject[language]})` : ''
}

function dialectFacts(dialect: TableDialect, inspection: Inspection, language: Language): readonly string[] {
  const { encoding, delimiter, isDelimiterDeclared, hasQuotes, lineEnd } = dialect
  const word = (key: keyof typeof WORDS): string => WORDS[key][language]
  const inFile = isDelimiterDeclared ? ` (${word('declared')})` : ''
  const declared = byProject(inspection, 'delimiter', language) || inFile
  return [
    `${word('encoding')}: ${visible(encoding)}${byProject(inspection, 'encoding', language)}`,
    ...(delimiter === null
      ? []
      : [`${word('delimiter')}: «${visible(delimiter)}»${declared}, ${word(hasQuotes ? 'quotes' : 'noQuotes')}`]),
    ...(lineEnd === null ? [] : [`${word('lineEnd')}: ${lineEnd}`]),
  ]
}

function tableFacts(inspection: Inspection, language: Language): readonly string[] {
  const { header, notation, isNotationDeclared, rows, observationCount } = inspection
  const word = (key: keyof typeof WORDS): string => WORDS[key][language]
  const declared = isNotationDeclared ? ` (${word('inProject')})` : ''
  const sheet = inspection.declared.includes('sheet') ? visible(inspection.sheet ?? '') : null
  return [
    ...(sheet === null ? [] : [`${word('sheet')}: ${sheet}${byProject(inspection, 'sheet', language)}`]),
    header === null
      ? word('noHeader')
      : `${word('header')}: ${shortPlace(header)}${byProject(inspection, 'header', language)}`,
    `${word('notation')}: ${NOTATIONS[notation][language]}${declared}`,
    `${word('rows')}: ${rows}; ${word('observations')}: ${observationCount}`,
  ]
}

/** Within a file that has been named: `2:87`, or the cell of a sheet. */
function shortPlace({ line, column, cell }: SourceLocation): string {
  return cell ?? [line, column].filter((part) => part !== null).join(':')
}

function columnsText(columns: readonly InspectedColumn[], language: Language, painter: Painter, width: number): string {
  const titles: Readonly<Record<Language, readonly [string, string, string]>> = {
    vi: ['Cột', 'Tiêu đề', 'Được hiểu là'],
    en: ['Column', 'Header', 'Taken for'],
  }
  const [field, header, meaning] = titles[language]
  const rows = columns.map((column) => [String(column.field), visible(column.header), meaningText(column, language)])
  return table(
    [
      { title: field, align: 'right' },
      { title: header, align: 'left', wraps: true },
      { title: meaning, align: 'left', wraps: true },
    ],
    rows,
    width,
    painter.strong,
  )
}

function meaningText({ use, meaning }: InspectedColumn, language: Language): string {
  if (meaning === null) return WORDS.notUsed[language]
  return use === 'role' ? (ROLES[meaning]?.[language] ?? meaning) : visible(meaning)
}

function observationsText(
  observations: readonly Observation[],
  language: Language,
  painter: Painter,
  width: number,
): string {
  const lines = observations.map((observation) => {
    const { key, area, period, locations } = observation
    const text = `${key}, ${area}, ${period}: ${valueText(observation, language)}  (${shortPlace(locations[0])})`
    return wrap(text, width, '      ', '  ')
  })
  return [painter.strong(WORDS.first[language]), ...lines].join('\n')
}

function valueText({ quantity, fraction, names, status }: Observation, language: Language): string {
  const quantities = [
    ...(quantity ? [formatQuantity(quantity, { places: quantity.decimals, language })] : []),
    ...(fraction
      ? [
          [fraction.numerator, fraction.denominator]
            .map((part) => formatQuantity(part, { places: part.decimals, language }))
            .join('/'),
        ]
      : []),
    ...names.map(visible),
  ]
  return quantities.length > 0 ? quantities.join('; ') : status
}
