/** Says of which provinces last year's figures are, where the map has changed since. */
import { longDate } from '../../locale/date-format.ts'
import type { Area } from '../../model/area.ts'
import type { Phrase } from '../../model/report-view.ts'
import { requested } from '../datum.ts'
import { phrase } from '../phrase.ts'
import { listText } from './list.ts'

const KINDS = { province: 'tỉnh', municipality: 'thành phố', country: '' } as const satisfies Record<
  Area['type'],
  string
>

/** `các tỉnh Hòa Bình, Phú Thọ và Vĩnh Phúc`; each with its own kind where they differ. */
function provincesText(areas: readonly Area[], kind: string | null): string {
  return kind === null
    ? listText(areas.map(({ officialName }) => officialName))
    : `các ${kind} ${listText(areas.map(({ name }) => name))}`
}

function commonKind([first, ...others]: readonly Area[]): string | null {
  return first && others.every(({ type }) => type === first.type) ? KINDS[first.type] : null
}

/** @param predecessors what stood in the area's place in the year before; none where it was the area itself */
export function previousMapPhrase(area: Area, predecessors: readonly Area[], year: number): Phrase | null {
  const [first, ...others] = predecessors
  if (!first || area.validFrom === null) return null
  const lastYear = requested('previousYear', String(year - 1))
  const since = requested('mapChange', longDate(area.validFrom))
  if (others.length === 0) {
    return phrase`Số liệu năm ${lastYear} là của ${first.officialName} (từ ${since} là ${area.officialName}).`
  }
  const kind = commonKind(predecessors)
  const merged = `${capital(area.officialName)} được thành lập trên cơ sở sắp xếp ${provincesText(predecessors, kind)}`
  return phrase`${merged} từ ${since}; số liệu năm ${lastYear} là số liệu tổng hợp của các ${kind ?? 'tỉnh, thành phố'} này.`
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
