/** Splits a cell that lists names: «Công an tỉnh, huyện Cao Phong và thành phố Hòa Bình». */

const AND = /\s(?:và|and)\s/giu

/** «; và huyện Kim Bôi»: the word opens the last name. */
const LEADING_AND = /^(?:và|and)\s/iu

/** Agencies carry «và» in their names («Sở Thông tin và Truyền thông»). */
const AGENCY = /^(?:sở|bộ|ban|ủy ban|phòng|viện|trung tâm|cục|vụ|tổng cục|chi cục)\s/iu

/** Words that open a name of their own. */
const KIND = /^(?:các|tỉnh|huyện|quận|thị xã|thành phố|xã|phường|thị trấn|công an|sở|bộ|ban|ủy ban|ubnd|phòng)\s/iu

/** The names in their order, trimmed, NFC; semicolons divide, commas where there is no semicolon, and the last «và». */
export function parseNames(text: string): readonly string[] {
  const composed = text.normalize('NFC').replace(/\s+/gu, ' ').trim().replace(/\.$/, '')
  const parts = composed.split(composed.includes(';') ? ';' : ',').map((part) => part.trim())
  return [...parts.slice(0, -1), ...splitAtAnd(parts.at(-1) ?? '')]
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** Splits at the last «và» that joins two names and is no part of an agency's name. */
function splitAtAnd(last: string): readonly string[] {
  const text = last.replace(LEADING_AND, '')
  let behindEnd = text.length
  for (const { index, 0: word } of [...text.matchAll(AND)].toReversed()) {
    const before = text.slice(0, index)
    const behind = text.slice(index + word.length, behindEnd)
    const inner = before.slice([...before.matchAll(AND)].map((and) => and.index + and[0].length).at(-1) ?? 0)
    if (!AGENCY.test(inner) || KIND.test(behind)) return [before, text.slice(index + word.length)]
    behindEnd = index
  }
  return [text]
}
