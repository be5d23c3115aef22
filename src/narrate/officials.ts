/**
 * Letterhead and signature of the page (Decree 30/2020, ô 1–4, 7 and 9): the agency of the date of issue
 * unless the project file names another.
 */
import { blankDate, longDate } from '../locale/date-format.ts'
import type { Area } from '../model/area.ts'
import type { Institution } from '../model/institution.ts'
import type { WordingSettings } from '../model/project.ts'
import type { LetterheadView, SignatureFields, SignatureView } from '../model/report-view.ts'

/** Room for the number that the document system gives, between «Số:» and the stroke. */
const BLANK_NUMBER = '\u00A0'.repeat(8)

const inCapitals = (text: string): string => text.toLocaleUpperCase('vi')

/** The agency's name as it stands in running text. */
export function agencyName(project: WordingSettings, department: Institution): string {
  return project.agency.name?.join(' ') ?? department.name
}

export function letterheadView(
  project: WordingSettings,
  department: Institution,
  area: Area,
  date: string | null,
): LetterheadView {
  const symbol = project.agency.symbol ?? `BC-${department.abbreviation}`
  const place = project.agency.place ?? area.name
  const ownName = project.agency.name
  // An agency that the office names without a superior is a People's Committee, which has none.
  const superior = project.agency.superior ?? (ownName === null ? `UBND ${area.officialName}` : null)
  return {
    superior: superior === null ? null : inCapitals(superior),
    agency: (ownName ?? [department.name]).map(inCapitals),
    number: `Số: ${project.number ?? BLANK_NUMBER}/${symbol}`,
    // Nothing follows the blank year, so its room need not be kept.
    placeAndDate: `${place}, ${date === null ? blankDate(null).trimEnd() : longDate(date)}`,
  }
}

/**
 * `Báo cáo số 08/BC-STTTT ngày 08 tháng 01 năm 2024 của …`, as an annex refers to its report (decree, Phụ lục I, III.1).
 * Number and date that the document system gives later stay blank.
 */
export function referenceText(letterhead: LetterheadView, agency: string, date: string | null): string {
  const number = letterhead.number.replace(/^Số: /, '')
  return `Báo cáo số ${number} ${date === null ? blankDate(null) : longDate(date)} của ${agency}`
}

/** ô 7c and ô 8. The names are what signing programs list, so they are plain letters. */
const SIGNATURE_FIELDS: SignatureFields = {
  signer: { name: 'ChuKyNguoiCoThamQuyen', label: 'Chữ ký số của người có thẩm quyền' },
  agency: { name: 'ChuKyCoQuan', label: 'Chữ ký số của cơ quan ban hành' },
}

/**
 * Those that the office names; else those that a department reports to, as they are called at the date of issue: the
 * ministry and the People's Committee of the province. An agency named without a superior is such a committee itself,
 * and whom it reports to cannot be assumed.
 */
export function addresseesOf(project: WordingSettings, ministry: Institution, area: Area): readonly string[] {
  if (project.addressees !== null) return project.addressees
  const { name, superior } = project.agency
  return name === null || superior !== null ? [ministry.name, committeeOf(area)] : []
}

/** `Ủy ban nhân dân tỉnh Hòa Bình` */
export function committeeOf(area: Area): string {
  return `Ủy ban nhân dân ${area.officialName}`
}

/** «Nơi nhận» begins with «Như trên» exactly where the report names addressees (P12 of the page's checklist). */
export function signatureView(
  project: WordingSettings,
  addressees: readonly string[],
  isFinal: boolean,
): SignatureView {
  const own = (project.recipients ?? ['Lưu: VT']).filter((name) => name !== 'Như trên')
  return {
    authority: project.signature.authority ?? ['GIÁM ĐỐC'],
    name: project.signature.name,
    recipients: addressees.length === 0 ? own : ['Như trên', ...own],
    ...(isFinal ? { fields: SIGNATURE_FIELDS } : {}),
  }
}
