/** Last year in the form of a province that was merged since: what its predecessors gave together, or why that is not known. */
import type { Area } from '../model/area.ts'
import type { ChangeObstacle, Figure } from '../model/figure.ts'
import type { Bilingual, FigureKey, Indicator, Language } from '../model/indicator.ts'
import type { Unit } from '../model/unit.ts'
import { previousText } from './previous-text.ts'

/** What the predecessors gave for one figure. */
export interface MergedFigure {
  readonly figure: Pick<Figure, 'printed' | 'numerator' | 'denominator'>
  readonly obstacle: ChangeObstacle | null
}

export interface MergedYear {
  /** The provinces that the area was merged from. */
  readonly areas: readonly Area[]
  /** Figures that at least one of them has given. */
  readonly figures: ReadonlyMap<FigureKey, MergedFigure>
}

/** The cell of last year, `trên 240`, `34,2% (82/240)`; empty where the figures cannot be put together. */
export function mergedText({ figure }: MergedFigure, indicator: Indicator, unit: Unit, language: Language): string {
  const { printed, numerator, denominator } = figure
  const fraction =
    numerator && denominator ? { numerator: numerator.quantity, denominator: denominator.quantity } : null
  return previousText({ names: [], quantity: printed?.quantity ?? null, fraction }, indicator, unit, language)
}

/** Beside it: whose figures these are, or why there are none. */
export function mergedNote({ figure, obstacle }: MergedFigure, { areas }: MergedYear, year: number): Bilingual | null {
  const list = (names: readonly string[]): string => names.join(', ')
  if (figure.printed) {
    return {
      vi: `Số liệu năm ${year} là số liệu tổng hợp của các tỉnh, thành phố trước khi sắp xếp: ${list(areas.map(({ name }) => name))}.`,
      en: `The figure of ${year} is that of the provinces before the merger together: ${list(areas.map(({ nameEn }) => nameEn))}.`,
    }
  }
  if (!obstacle) return null
  const reason = reasonOf(obstacle)
  return { vi: `Năm ${year} để trống: ${reason.vi}.`, en: `${year} is empty: ${reason.en}.` }
}

function reasonOf(obstacle: ChangeObstacle): Bilingual {
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
