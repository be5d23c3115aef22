/** Figures of a province that agree with each other and with the register by construction, as an export writes them. */
import { formatDecimal } from '../../src/locale/number-format.ts'
import type { Area } from '../../src/model/area.ts'
import { type Decimal, decimal, decimalOf, PI } from '../../src/model/decimal.ts'

/** What may be chosen freely; everything else follows. All whole numbers. */
export interface Choice {
  readonly enterprises: number
  /** People per service point, about; there is a point in each commune at the least. */
  readonly people: number
  /** Per mille of the points, of the communes, of the agencies. */
  readonly dossierShare: number
  readonly staffedShare: number
  readonly agencies: number
  readonly fibreKm: number
  readonly departmentPoints: number
  readonly startYear: number
  readonly organisation: number
  readonly personal: number
  readonly mailboxes: number
  /** Per cent, from 60 to 98. */
  readonly shares: number
  readonly units: number
}

const UNITS = ['Công an tỉnh', 'Sở Giao thông vận tải', 'Sở Xây dựng', 'Sở Tài chính', 'Sở Nội vụ', 'Sở Y tế']

/** Cells by figure key, in the order of the catalogue; numbers in Vietnamese notation. */
export function consistentProvince(area: Area, year: number, choice: Choice): ReadonlyMap<string, string> {
  const { communes, districts } = countsOf(area, year)
  const row = area.years.findLast((known) => known.year <= year)
  if (!row) throw new Error(`no statistics of ${area.name} for ${year}`)
  const points = Math.max(communes, choice.enterprises) + Math.round(Number(row.population.toFixed()) / choice.people)
  const communePoints = communes - 2
  const percent = (tenths: number): string => `${choice.shares},${tenths}%`
  return new Map([
    ['context.communes', count(communes)],
    ...(districts === null ? [] : [['context.districts', count(districts)] as const]),
    ['postal.enterprises', count(choice.enterprises)],
    ['postal.points', count(points)],
    ['postal.radius', measure(row.areaKm2.div(PI.times(decimalOf(points))).sqrt(), 1)],
    ['postal.population_per_point', measure(row.population.div(decimalOf(points)), 0)],
    ['postal.dossier_share', share(permille(choice.dossierShare, points), points)],
    ['postal.staffed_commune_share', share(permille(choice.staffedShare, communes), communes)],
    ['telecom.fibre_km', count(choice.fibreKm)],
    ['telecom.lan_share', share(choice.agencies - 1, choice.agencies)],
    ['telecom.computer_share', percent(1)],
    ...(districts === null ? [] : [['telecom.computer_share@district', percent(2)] as const]),
    ['telecom.computer_share@commune', percent(3)],
    ['network.points', count(choice.departmentPoints + communePoints)],
    ['network.department_points', count(choice.departmentPoints)],
    ['network.commune_points', count(communePoints)],
    ['conferencing.start_year', String(choice.startYear)],
    ['conferencing.endpoints', count((districts ?? communes) + 1)],
    ...(districts === null
      ? []
      : [
          ['conferencing.districts_connected', count(districts)] as const,
          ['conferencing.districts_own', `${districts - 1}/${districts}`] as const,
        ]),
    ['documents.agency_share', '100%'],
    ['documents.electronic_share', percent(4)],
    ['signatures.organisation', count(choice.organisation)],
    ['signatures.personal', count(choice.personal)],
    ['signatures.agency_share', share(choice.agencies, choice.agencies)],
    ['email.mailboxes', count(choice.mailboxes)],
    ['email.staff_share', percent(6)],
    ['email.regular_share', percent(5)],
    ['transport.units', count(choice.units)],
    ['transport.unit_names', UNITS.slice(0, choice.units).join('; ')],
  ])
}

/** Numbers of units on the last day of the year, or the earliest known. */
export function countsOf(area: Area, year: number): { readonly communes: number; readonly districts: number | null } {
  const known = area.counts.findLast(({ date }) => date <= `${year}-12-31`) ?? area.counts[0]
  if (!known) throw new Error(`no counts of ${area.name}`)
  return known
}

/** `34,2% (82/240)` */
export function share(part: number, whole: number): string {
  const percent = decimalOf(part).times(decimal('100')).div(decimalOf(whole))
  return `${formatDecimal(percent, 1, 'vi')}% (${part}/${whole})`
}

export const count = (value: number): string => measure(decimalOf(value), 0)

export const measure = (value: Decimal, places: number): string => formatDecimal(value, places, 'vi')

const permille = (part: number, whole: number): number => Math.floor((whole * part) / 1000)

/** The figures as a long table with semicolons, a row a figure from line 2 on; the value is the fifth cell. */
export function longTable(figures: ReadonlyMap<string, string>, area: Area, year: number): string {
  const rows = [...figures].map(([key, cell]) => {
    const [code = '', level = ''] = key.split('@')
    const text = cell.includes(';') ? `"${cell}"` : cell
    return [code, level, area.code, String(year), text].join(';')
  })
  return ['Mã chỉ tiêu;Cấp;Mã tỉnh;Năm;Giá trị', ...rows, ''].join('\n')
}
