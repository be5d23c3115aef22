/** Why a figure cannot be set beside the year before, for those who work with the data; a report words it in its sentences. */
import type { ChangeObstacle } from '../model/figure.ts'
import type { Bilingual } from '../model/indicator.ts'

/** What follows «do» or a colon, without a full stop. */
export function obstacleReason(obstacle: ChangeObstacle): Bilingual {
  switch (obstacle.kind) {
    case 'predecessorsMissing': {
      const names = obstacle.areas.join(', ')
      return { vi: `chưa có số liệu của ${names}`, en: `no figure of ${names}` }
    }
    case 'noFraction':
      return {
        vi: 'các tỉnh trước khi sắp xếp chỉ có tỷ lệ, không có tử số và mẫu số',
        en: 'the provinces before the merger give per cents without their fractions',
      }
    case 'mixedQualifiers':
      return {
        vi: 'số liệu của các tỉnh trước khi sắp xếp không cùng mức độ chính xác',
        en: 'some provinces before the merger give exact figures, some do not',
      }
    case 'mixedYears':
      return {
        vi: 'số liệu của các tỉnh trước khi sắp xếp không cùng một năm',
        en: 'the figures of the provinces before the merger are of several years',
      }
    case 'overlap':
      return {
        vi: 'một doanh nghiệp có thể hoạt động ở nhiều tỉnh nên không cộng được',
        en: 'one enterprise may work in several provinces, so that they cannot be added up',
      }
    case 'notAdditive':
      return { vi: 'đây không phải là số liệu cộng được', en: 'such figures cannot be added up' }
    case 'unitsChanged':
      return { vi: 'các đơn vị hành chính đã được sắp xếp lại', en: 'the units have been rearranged' }
    default:
      return obstacle satisfies never
  }
}
