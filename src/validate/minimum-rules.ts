/** Which figure cannot be below which other one, and why, as data. */
import type { Bilingual, FigureKey } from '../model/indicator.ts'

export interface MinimumRule {
  readonly figure: FigureKey
  /** The count that it cannot be below; of a share it is the numerator of the fraction written beside it. */
  readonly atLeast: FigureKey
  readonly reason: Bilingual
}

export const minimumRules: readonly MinimumRule[] = [
  {
    figure: 'postal.points',
    atLeast: 'postal.enterprises',
    reason: {
      vi: 'mỗi doanh nghiệp có ít nhất một điểm phục vụ',
      en: 'each enterprise has one service point at the least',
    },
  },
  {
    figure: 'postal.points',
    atLeast: 'postal.staffed_communes',
    reason: {
      vi: 'mỗi xã có điểm phục vụ có người phục vụ thì có ít nhất một điểm phục vụ',
      en: 'each commune with a staffed service point has one service point at the least',
    },
  },
  {
    figure: 'postal.points',
    atLeast: 'postal.staffed_commune_share',
    reason: {
      vi: 'mỗi xã có điểm phục vụ có người phục vụ thì có ít nhất một điểm phục vụ',
      en: 'each commune with a staffed service point has one service point at the least',
    },
  },
  {
    figure: 'conferencing.endpoints',
    atLeast: 'conferencing.districts_connected',
    reason: {
      vi: 'mỗi huyện, thành phố đã kết nối có ít nhất một điểm cầu',
      en: 'each connected district has one endpoint at the least',
    },
  },
  {
    figure: 'signatures.organisation',
    atLeast: 'signatures.agency_share',
    reason: {
      vi: 'mỗi cơ quan sử dụng chữ ký số có ít nhất một chữ ký số của tổ chức',
      en: 'each agency that uses digital signatures has one signature of its own at the least',
    },
  },
]

/** Figures of which the second cannot be above zero while the first is zero. */
export const zeroRules: readonly { readonly none: FigureKey; readonly some: FigureKey }[] = [
  { none: 'postal.enterprises', some: 'postal.points' },
  { none: 'postal.points', some: 'postal.enterprises' },
  { none: 'postal.points', some: 'postal.dossier_share' },
  { none: 'postal.points', some: 'postal.staffed_commune_share' },
  { none: 'conferencing.endpoints', some: 'conferencing.districts_connected' },
  { none: 'signatures.organisation', some: 'signatures.agency_share' },
  { none: 'email.mailboxes', some: 'email.staff_share' },
  { none: 'email.mailboxes', some: 'email.regular_share' },
  { none: 'email.staff_share', some: 'email.mailboxes' },
  { none: 'email.staff_share', some: 'email.regular_share' },
]

/** Shares of people of whom the first are among the second. */
export const subgroupRules: readonly { readonly part: FigureKey; readonly whole: FigureKey }[] = [
  { part: 'email.regular_share', whole: 'email.staff_share' },
]

/** Counts of what was issued or laid since the beginning: they grow, or stand still. */
export const cumulativeFigures: readonly FigureKey[] = [
  'telecom.fibre_km',
  'signatures.organisation',
  'signatures.personal',
  'signatures.total',
  'email.mailboxes',
]
