/** The bodies that report and are reported to, with their dates: the letterhead follows the date of issue. */
import type { SeedPlace } from './provenance.ts'

/** `department` is the province's («Sở»), `ministry` the one above it («Bộ»). */
export type InstitutionRole = 'department' | 'ministry'

export interface Institution {
  readonly role: InstitutionRole
  /** As in running text, e.g. `Sở Thông tin và Truyền thông`. */
  readonly name: string
  /** As in the symbol of a document, e.g. `STTTT` in `BC-STTTT`. */
  readonly abbreviation: string
  readonly nameEn: string
  /** ISO date of its first day, null where it is before the records. */
  readonly validFrom: string | null
  /** ISO date of its last day, null while it exists. */
  readonly validTo: string | null
  readonly place: SeedPlace
}
