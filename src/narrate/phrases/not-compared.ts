/** Says once for a section which figures have no comparison with the year before, and why. */
import { longDate } from '../../locale/date-format.ts'
import type { ChangeObstacle, Figure } from '../../model/figure.ts'
import { DISTRICTS_ENDED } from '../../model/map-date.ts'
import type { Datum, Phrase } from '../../model/report-view.ts'
import { requested } from '../datum.ts'
import { inSentence, join, phrase } from '../phrase.ts'
import { figureName } from './level.ts'
import { listText } from './list.ts'

function reasonText(obstacle: ChangeObstacle, lastYear: Datum): Phrase {
  switch (obstacle.kind) {
    case 'predecessorsMissing':
      return phrase`chưa có số liệu năm ${lastYear} của ${listText(obstacle.areas)}`
    case 'noFraction':
      return phrase`số liệu năm ${lastYear} của các tỉnh trước khi sắp xếp chỉ có tỷ lệ, không có tử số và mẫu số`
    case 'mixedQualifiers':
      return phrase`số liệu năm ${lastYear} của các tỉnh trước khi sắp xếp không cùng mức độ chính xác`
    case 'mixedYears':
      return phrase`số liệu của các tỉnh trước khi sắp xếp không cùng một năm`
    case 'overlap':
      return phrase`một doanh nghiệp có thể hoạt động ở nhiều tỉnh nên không cộng gộp được số liệu của các tỉnh trước khi sắp xếp`
    case 'notAdditive':
      return phrase`đây không phải là số liệu có thể cộng gộp của các tỉnh trước khi sắp xếp`
    case 'unitsChanged':
      return phrase`các đơn vị hành chính được sắp xếp lại từ ${requested('mapChange', longDate(DISTRICTS_ENDED))}`
    default:
      return obstacle satisfies never
  }
}

/** Obstacles of one kind, with the same provinces, are said in one sentence. */
const kindOf = (obstacle: ChangeObstacle): string =>
  obstacle.kind === 'predecessorsMissing' ? `${obstacle.kind} ${obstacle.areas.join('|')}` : obstacle.kind

interface Group {
  readonly obstacle: ChangeObstacle
  readonly figures: readonly Figure[]
}

function groupsOf(figures: readonly Figure[]): readonly Group[] {
  const byReason = new Map<string, Group>()
  for (const figure of figures) {
    const { changeObstacle: obstacle, indicator } = figure
    // Nobody compares lists of names.
    if (!obstacle || indicator.kind === 'names') continue
    const others = byReason.get(kindOf(obstacle))?.figures ?? []
    byReason.set(kindOf(obstacle), { obstacle, figures: [...others, figure] })
  }
  return [...byReason.values()]
}

/** Each indicator once: «tỷ lệ … được trang bị máy tính (cấp tỉnh, cấp xã)». */
function namesOf(figures: readonly Figure[]): string {
  const indicators = [...new Set(figures.map(({ indicator }) => indicator))]
  const names = indicators.map((indicator) => {
    const levels = figures.filter((figure) => figure.indicator === indicator).map(({ level }) => level)
    return inSentence(figureName(indicator, ...levels))
  })
  return names.join('; ')
}

/**
 * One sentence with each reason once; null where all figures that have a base are compared with it.
 * @param figures the figures of one section
 */
export function notComparedPhrase(figures: readonly Figure[], year: number): Phrase | null {
  const lastYear = requested('previousYear', String(year - 1))
  const [first, ...others] = groupsOf(figures)
  if (!first) return null
  const stated = figures.filter(({ indicator, printed }) => indicator.kind !== 'names' && printed !== null)
  if (others.length === 0 && first.figures.length > 1 && first.figures.length === stated.length) {
    return phrase`Chưa đủ cơ sở so sánh các chỉ tiêu của lĩnh vực này với năm ${lastYear}, do ${reasonText(first.obstacle, lastYear)}.`
  }
  const clauses = [first, ...others].map(
    ({ obstacle, figures: silent }) => phrase`về ${namesOf(silent)}, do ${reasonText(obstacle, lastYear)}`,
  )
  return phrase`Chưa đủ cơ sở so sánh với năm ${lastYear} ${join(clauses, '; ')}.`
}
