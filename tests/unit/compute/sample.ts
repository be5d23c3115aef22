/** Short ways to the observations of a test: a quantity from its digits, an observation from its key. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Catalog } from '../../../src/catalog/catalog.ts'
import { loadCatalog } from '../../../src/catalog/load-catalog.ts'
import type { Area } from '../../../src/model/area.ts'
import { decimal } from '../../../src/model/decimal.ts'
import type { Observation } from '../../../src/model/observation.ts'
import type { Fraction, Qualifier, Quantity } from '../../../src/model/quantity.ts'

const seedsFolder = join(import.meta.dirname, '..', '..', '..', 'seeds')

export const catalog: Catalog = loadCatalog(
  new Map(readdirSync(seedsFolder).map((name) => [name, readFileSync(join(seedsFolder, name), 'utf8')])),
)

/** A province or the country on a day; fails loudly where the reference data do not have it. */
export function areaOn(code: string, date: string): Area {
  const area = catalog.areaOn(code, date)
  if (!area) throw new Error(`no area ${code} on ${date}`)
  return area
}

export const hoaBinh: Area = areaOn('17', '2023-12-31')

/** Digits with a point, such as `32.2`; as many decimals as written. */
export function quantity(digits: string, qualifier: Qualifier = 'exact'): Quantity {
  return { value: decimal(digits), qualifier, decimals: digits.split('.')[1]?.length ?? 0 }
}

/** `82/240` */
export function fraction(text: string): Fraction {
  const [numerator = '', denominator = ''] = text.split('/')
  return { numerator: quantity(numerator), denominator: quantity(denominator) }
}

/** An observation of Hòa Bình in 2023 at the place `so-lieu.csv`, unless told otherwise. */
export function observation(key: string, members: Partial<Observation> = {}): Observation {
  const found = catalog.figureOf(key)
  if (!found) throw new Error(`no figure ${key}`)
  return {
    indicator: found.indicator.code,
    level: found.level,
    key,
    area: '17',
    period: 2023,
    status: 'normal',
    quantity: null,
    fraction: null,
    names: [],
    locations: [
      {
        file: 'so-lieu.csv',
        line: 2,
        column: 1,
        field: 1,
        sheet: null,
        cell: null,
        path: null,
        text: `cell of ${key}`,
      },
    ],
    ...members,
  }
}

/** An observation with a value alone. */
export function stated(
  key: string,
  digits: string,
  qualifier: Qualifier = 'exact',
  members: Partial<Observation> = {},
) {
  return observation(key, { quantity: quantity(digits, qualifier), ...members })
}

/** What the published account of Hòa Bình says of 2023, as an export would. */
export const hoaBinh2023: readonly Observation[] = [
  stated('postal.enterprises', '5'),
  stated('postal.points', '240', 'over'),
  stated('postal.radius', '2.5'),
  stated('postal.population_per_point', '3588'),
  observation('postal.dossier_share', { quantity: quantity('32.2'), fraction: fraction('82/240') }),
  stated('postal.staffed_commune_share', '99'),
  stated('telecom.fibre_km', '9000', 'over'),
  stated('telecom.lan_share', '100'),
  stated('telecom.computer_share', '98'),
  stated('telecom.computer_share@district', '91'),
  stated('telecom.computer_share@commune', '88'),
  stated('network.points', '183'),
  stated('network.department_points', '32'),
  stated('network.commune_points', '151'),
  stated('conferencing.start_year', '2010'),
  stated('conferencing.endpoints', '11'),
  stated('conferencing.districts_connected', '10'),
  observation('conferencing.districts_own', { quantity: quantity('10'), fraction: fraction('10/10') }),
  stated('documents.agency_share', '100'),
  stated('documents.electronic_share', '97', 'over'),
  stated('signatures.organisation', '1060'),
  stated('signatures.personal', '5021'),
  stated('signatures.agency_share', '100'),
  stated('email.mailboxes', '13000', 'over'),
  stated('email.staff_share', '100'),
  stated('email.regular_share', '50', 'over'),
  stated('transport.units', '5'),
  observation('transport.unit_names', {
    names: ['Công an tỉnh', 'huyện Cao Phong', 'huyện Tân Lạc', 'huyện Kim Bôi', 'thành phố Hòa Bình'],
  }),
]
