/** The territory a figure is about («địa bàn»), with its dates of validity. */
import type { Decimal } from './decimal.ts'
import type { SeedPlace } from './provenance.ts'

export type AreaType = 'country' | 'province' | 'municipality'

/** Area and average population of one year, as the statistics office published them. */
export interface AreaYear {
  readonly year: number
  readonly areaKm2: Decimal
  /** Average population of the year, in persons. */
  readonly population: Decimal
  readonly place: SeedPlace
}

/** Number of districts and communes known at a date. `districts` is null where the level does not exist. */
export interface UnitCount {
  /** ISO date on which the count was taken. */
  readonly date: string
  readonly districts: number | null
  readonly communes: number
  readonly place: SeedPlace
}

export interface Area {
  /** Code of the statistics office, two digits; `VN` for the country. Not unique over time: see `validFrom`. */
  readonly code: string
  readonly type: AreaType
  /** Short name, e.g. `Hòa Bình`. */
  readonly name: string
  /** Name with its kind, e.g. `tỉnh Hòa Bình`, `Thành phố Hồ Chí Minh`. */
  readonly officialName: string
  /** Folder- and file-safe form of the name, e.g. `hoa-binh`. */
  readonly slug: string
  readonly nameEn: string
  /** ISO date of the first day the area existed with these borders, null where it is before the records. */
  readonly validFrom: string | null
  /** ISO date of the last day, null while it exists. */
  readonly validTo: string | null
  /** Codes of the areas it was merged from, at the day before `validFrom`. */
  readonly predecessors: readonly string[]
  /** Code of the area that took its place, null while it exists. */
  readonly successor: string | null
  /** Oldest year first. */
  readonly years: readonly AreaYear[]
  /** Oldest date first. */
  readonly counts: readonly UnitCount[]
}
