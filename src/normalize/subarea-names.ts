/** Names of districts and communes, and of the columns that hold them: what lies below the province that a report is of. */
import type { AreaMatch } from '../catalog/catalog.ts'
import { foldBare } from '../locale/fold.ts'
import { levelNamed } from './column-names.ts'
import { isTotalWord } from './total-words.ts'

/** Kinds of units below the province (Luật Tổ chức chính quyền địa phương 2015, Điều 2, and 2025, Điều 1). */
const KIND = '(?:huyen|quan|thi xa|thi tran|thanh pho|tp|xa|phuong|dac khu)'

/** «Huyện/Thành phố», «Mã huyện», «Tên đơn vị cấp xã»; one kind at least that no province is of. */
const HEADER = new RegExp(
  `^(?=.*(?:huyen|quan|xa|phuong))(?:(?:ten|ma|ma so|cac|dia ban|don vi) )*(?:cap )?${KIND}(?: ?(?:,|/|-| va ) ?(?:${KIND}|thi))*$`,
)
const ENGLISH_HEADER = /^(?:district|commune|ward)s?(?: (?:name|code|id))$|^wards?$/

/** «Huyện Đà Bắc», «UBND xã Cao Sơn», «TX. Phú Thọ». */
const NAME = /^(?:ubnd |uy ban nhan dan )?(?:(?:huyen|quan|thi xa|xa|phuong|thi tran|dac khu) |(?:h|q|tx|tt)\. ?)\S/
const CITY = /^(?:ubnd |uy ban nhan dan )?(?:thanh pho |tp(?:\. ?| )|t\.p\.? ?)\S/

/** «Toàn tỉnh», «Tổng số toàn tỉnh», «Cả thành phố». */
const WHOLE = /^(?:(?:tong|tong so|tong cong|cong|so lieu|chung) )?(?:toan|ca) (?:tinh|thanh pho|dia ban)(?: \S.*)?$/

/** «Đà Bắc», «Kim Bôi»: each word with a capital, unlike «Kế hoạch». */
const PLACE = /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}*)+$/u
/** «Sở Y tế», «Văn phòng UBND tỉnh». */
const AGENCY = /^(?:Sở|Ban|Chi cục|Cục|Thanh tra|UBND|Văn phòng) \p{L}/u

/** Longer cells are sentences. */
const LONGEST_NAME = 80

/** True for the header of a column that names districts or communes. «Huyện» alone may also stand above values of that level. */
export function isSubareaHeader(text: string): boolean {
  if (text.length > LONGEST_NAME || levelNamed(text)) return false
  const name = foldBare(text.replaceAll('_', ' '))
  return HEADER.test(name) || ENGLISH_HEADER.test(name)
}

/** True for «Huyện», «Xã»: as a header either of names or of the values of that level. */
export function isSubareaKind(text: string): boolean {
  return ['huyen', 'xa', 'district', 'commune'].includes(foldBare(text))
}

/** True for a name that says itself that it is of a district or a commune, but not for a level: «Xã, phường». */
export function isSubareaName(text: string): boolean {
  return text.length <= LONGEST_NAME && NAME.test(foldBare(text)) && !levelNamed(text) && !isSubareaHeader(text)
}

/** True for «Thành phố Hòa Bình»: a city that is no central one is a part of its province, be it of the same name. */
export function isProvincialCity(text: string, match: AreaMatch): boolean {
  if (text.length > LONGEST_NAME || !CITY.test(foldBare(text))) return false
  if (match.kind === 'unknown') return match.nearest?.type !== 'municipality'
  return match.kind !== 'ambiguous' && match.area.type === 'province'
}

/** True for a text that is written like the name of a place or an agency, whatever it may be. */
export function isPartName(text: string): boolean {
  return text.length <= LONGEST_NAME && (PLACE.test(text) || AGENCY.test(text))
}

/** True for what stands in place of a district in the row of the whole province. */
export function isWholeName(text: string): boolean {
  return isTotalWord(text) || isWholeArea(text)
}

/** True for «Toàn tỉnh», which is no sum of whatever rows there are, but the province. */
export function isWholeArea(text: string): boolean {
  return text.length <= LONGEST_NAME && WHOLE.test(foldBare(text).replace(/ ?:$/, ''))
}
