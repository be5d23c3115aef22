/** Last year in the form of a province that was merged since: what its predecessors gave together, or why that is not known. */
import { obstacleReason } from '../locale/obstacle-reason.ts'
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
  const reason = obstacleReason(obstacle)
  return { vi: `Năm ${year} để trống: ${reason.vi}.`, en: `${year} is empty: ${reason.en}.` }
}
