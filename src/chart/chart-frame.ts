/** What a chart is drawn into: its width, the measures of its style, and how wide a text is. */
import type { MarkStyle } from './marks.ts'

export interface ChartStyle {
  /** Sizes of values and of row labels, of what is said beside them, and of the many small texts of a panel. */
  readonly size: number
  readonly smallSize: number
  readonly tinySize: number
  /** No text is set smaller. */
  readonly leastSize: number
  /** Line pitch as a multiple of the size. */
  readonly pitch: number
  readonly rowGap: number
  /** Share of the width that row labels take. */
  readonly labelShare: number
  readonly barHeight: number
  /** Height of the lines of a panel. */
  readonly panelHeight: number
  /** Share of the size above and below the baseline. */
  readonly ascent: number
  readonly descent: number
}

export interface ChartFrame {
  readonly width: number
  readonly style: ChartStyle
  readonly measure: {
    /** Advance width in points of `text` set in `size` points. */
    width(text: string, style: MarkStyle, size: number): number
  }
}
