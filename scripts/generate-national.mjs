/**
 * Makes a national export: all provinces that exist at the end of each year, with the areas, populations and numbers of
 * units of the reference data, and counts that are plainly made up (every row says so, and so does every report).
 * Figures agree with one another and grow over the years. The same years give the same bytes.
 *
 *   node scripts/generate-national.mjs FOLDER [FIRST-LAST] [--communes]
 *
 * writes FOLDER/ict-report.yaml and FOLDER/data/YEAR/toan-quoc-YEAR.csv; the years are 2020-2025 unless named. With
 * --communes the file also has a few figures of every commune below the rows of its province, as exports of postal
 * enterprises do: as many communes as the province counts, under codes and names that are made up too.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const given = process.argv.slice(2)
const hasCommunes = given.includes('--communes')
const [folder, span = '2020-2025'] = given.filter((argument) => argument !== '--communes')
const [, first, last] = /^(\d{4})-(\d{4})$/.exec(span) ?? []
if (!folder || !first || Number(first) > Number(last)) {
  console.error('usage: node scripts/generate-national.mjs FOLDER [FIRST-LAST] [--communes]')
  process.exit(2)
}

const NOTE = 'Số liệu giả lập'
const HEADER = ['Mã chỉ tiêu', 'Cấp', 'Mã tỉnh', 'Tên tỉnh', 'Năm', 'Giá trị', 'Ghi chú']
const DISTRICTS_ENDED = '2025-07-01'

/** Agencies of a province at the end of a year; the department of transport went to another in March 2025. */
const agenciesOf = ({ type }, year) => [
  type === 'municipality' ? 'Công an thành phố' : 'Công an tỉnh',
  ...(year < 2025 ? ['Sở Giao thông vận tải'] : []),
  ...['Sở Xây dựng', 'Sở Tài chính', 'Sở Nội vụ', 'Sở Y tế', 'Sở Công Thương'],
]

const { areas } = JSON.parse(readFileSync(join(root, 'seeds', 'areas.json'), 'utf8'))

/** A number from 0 to 1 that follows from the names alone. */
function chance(...names) {
  return createHash('sha256').update(names.join('/')).digest().readUInt32BE(0) / 0xffffffff
}

const existsOn = (area, date) => (area.validFrom ?? '') <= date && (area.validTo === null || area.validTo >= date)
const between = (low, high, ...names) => Math.round(low + (high - low) * chance(...names))
const whole = (value) => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, '.')
const fixed = (value, places) => {
  const [digits, rest] = value.toFixed(places).split('.')
  return rest === undefined ? whole(digits) : `${whole(digits)},${rest}`
}
/** In tenths, half away from zero, by whole numbers. */
const percentOf = (part, all) => {
  const tenths = Math.floor((part * 2000 + all) / (2 * all))
  return `${Math.floor(tenths / 10)},${tenths % 10}% (${part}/${all})`
}

/** What stood in the place of a province before it was merged or renamed: its counts go on from theirs. */
const rootsOf = (area) =>
  area.predecessors.length === 0
    ? [area]
    : area.predecessors.flatMap((code) => areas.find((each) => each.code === code && each.validFrom === null) ?? [])

const statisticsOf = (area, year) => area.years.filter((each) => each.year <= year).at(-1)

/** Rows of a province in a year: indicator, level, value. */
function figuresOf(area, year) {
  const date = `${year}-12-31`
  const statistics = statisticsOf(area, year)
  const counts = area.counts.filter((each) => each.date <= date).at(-1) ?? area.counts[0]
  if (!statistics || !counts) return []
  const hasDistricts = date < DISTRICTS_ENDED
  const { communes } = counts
  const districts = hasDistricts ? counts.districts : null
  const grown = year - 2019
  const roots = rootsOf(area)
  const ofRoot = (root, low, high, name) => between(low, high, root.code, '', name)
  const of = (low, high, name) => ofRoot(roots[0], low, high, name)
  const total = (countOf) => roots.reduce((sum, root) => sum + countOf(root), 0)
  const growing = (low, high, name, step) =>
    total((root) =>
      Math.round(ofRoot(root, low, high, name) * (1 + (grown * ofRoot(root, step, 3 * step, `${name} step`)) / 1000)),
    )
  const population = Number(statistics.population)
  const pointsOf = (root) => {
    const people = Number(statisticsOf(root, year).population)
    return Math.round((people / ofRoot(root, 2600, 5200, 'people')) * (1 + grown / 50))
  }
  const points = total(pointsOf)
  const agencies = of(40, 70, 'agencies')
  const percent = (low, high, name) => `${Math.min(99, of(low, high, name) + grown)},${of(1, 9, `${name} tenth`)}%`
  const departments = of(25, 45, 'departments')
  const agencyNames = agenciesOf(area, year)
  const units = of(2, 6, 'units')
  return [
    ['context.communes', 'Cấp tỉnh', whole(communes)],
    ...(districts === null || districts === undefined ? [] : [['context.districts', 'Cấp tỉnh', whole(districts)]]),
    ['postal.enterprises', 'Cấp tỉnh', whole(of(4, 40, 'enterprises') + grown)],
    ['postal.points', 'Cấp tỉnh', whole(points)],
    ['postal.radius', 'Cấp tỉnh', fixed(Math.sqrt(Number(statistics.areaKm2) / (Math.PI * points)), 1)],
    ['postal.population_per_point', 'Cấp tỉnh', fixed(population / points, 0)],
    [
      'postal.dossier_share',
      'Cấp tỉnh',
      percentOf(
        total((root) => Math.floor((pointsOf(root) * (ofRoot(root, 300, 700, 'dossier') + 20 * grown)) / 1000)),
        points,
      ),
    ],
    [
      'postal.staffed_commune_share',
      'Cấp tỉnh',
      percentOf(Math.floor((communes * (of(900, 960, 'staffed') + 5 * grown)) / 1000), communes),
    ],
    ['telecom.fibre_km', 'Cấp tỉnh', whole(growing(4000, 20000, 'fibre', 10))],
    ['telecom.lan_share', 'Các cấp', percentOf(agencies - 1, agencies)],
    ['telecom.computer_share', 'Cấp tỉnh', percent(88, 92, 'computers')],
    ...(districts === null ? [] : [['telecom.computer_share', 'Cấp huyện', percent(82, 87, 'district computers')]]),
    ['telecom.computer_share', 'Cấp xã', percent(75, 81, 'commune computers')],
    ['network.points', 'Các cấp', whole(departments + communes - 2)],
    ['network.department_points', 'Cấp tỉnh', whole(departments)],
    ['network.commune_points', 'Cấp xã', whole(communes - 2)],
    ['conferencing.start_year', 'Cấp tỉnh', String(of(2009, 2016, 'start'))],
    ['conferencing.endpoints', 'Cấp tỉnh', whole((districts ?? communes) + 1)],
    ...(districts === null
      ? []
      : [
          ['conferencing.districts_connected', 'Cấp huyện', whole(districts)],
          ['conferencing.districts_own', 'Cấp huyện', `${districts - 1}/${districts}`],
        ]),
    ['documents.agency_share', 'Các cấp', '100%'],
    ['documents.electronic_share', 'Các cấp', percent(85, 92, 'electronic')],
    ['signatures.organisation', 'Cấp tỉnh', whole(growing(600, 2500, 'organisation', 30))],
    ['signatures.personal', 'Cấp tỉnh', whole(growing(3000, 15000, 'personal', 40))],
    ['signatures.agency_share', 'Các cấp', percentOf(agencies, agencies)],
    ['email.mailboxes', 'Cấp tỉnh', whole(growing(6000, 40000, 'mailboxes', 20))],
    ['email.staff_share', 'Các cấp', percent(90, 93, 'staff mail')],
    ['email.regular_share', 'Các cấp', percent(60, 85, 'regular mail')],
    ['transport.units', 'Cấp tỉnh', whole(units)],
    ['transport.unit_names', 'Cấp tỉnh', agencyNames.slice(0, units).join('; ')],
  ].map(([indicator, level, value]) => [indicator, level, area.code, area.name, String(year), value, NOTE])
}

/** How many units of the lowest level a province has at the end of a year. */
const communesOf = (area, year) =>
  (area.counts.filter((each) => each.date <= `${year}-12-31`).at(-1) ?? area.counts[0])?.communes ?? 0

/** Rows of the communes of a province, with the code and the name of each before the remark. */
function communeRows(area, year) {
  return Array.from({ length: communesOf(area, year) }, (_, index) => {
    const code = `${area.code}${String(index + 1).padStart(3, '0')}`
    const name = `Xã ${area.name} ${index + 1} (giả lập)`
    const of = (low, high, figure) => String(between(low, high, code, figure))
    return [
      ['postal.points', of(1, 4, 'points')],
      ['telecom.fibre_km', of(5, 60, 'fibre')],
      ['email.mailboxes', of(20, 90, 'mailboxes')],
    ].map(([indicator, value]) => [indicator, 'Cấp tỉnh', area.code, area.name, code, name, String(year), value, NOTE])
  }).flat()
}

/** The columns of the communes are empty in the rows of a province. */
const withoutCommune = (row) => [...row.slice(0, 4), '', '', ...row.slice(4)]

const cell = (text) => (/[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

for (let year = Number(first); year <= Number(last); year += 1) {
  const provinces = areas.filter((area) => area.type !== 'country' && existsOn(area, `${year}-12-31`))
  const rows = hasCommunes
    ? provinces.flatMap((area) => [...figuresOf(area, year).map(withoutCommune), ...communeRows(area, year)])
    : provinces.flatMap((area) => figuresOf(area, year))
  const header = hasCommunes ? [...HEADER.slice(0, 4), 'Mã xã', 'Tên xã', ...HEADER.slice(4)] : HEADER
  const path = join(folder, 'data', String(year), `toan-quoc-${year}.csv`)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `\ufeff${[header, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`)
}
writeFileSync(
  join(folder, 'ict-report.yaml'),
  '# Số liệu giả lập, chỉ để thử chương trình: mọi báo cáo lập từ đây đều mang dòng «SỐ LIỆU MẪU».\nsample: true\n',
)
