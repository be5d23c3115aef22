/** What every block is laid out with. */
import type { PageStyle } from './page-style.ts'
import type { StructBuilder, StructNode } from './structure.ts'
import type { TextMeasurer } from './text-measurer.ts'

/** The text block of the pages a block will stand on. */
export interface Frame {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly paperWidth: number
  readonly paperHeight: number
}

export interface Context {
  readonly style: PageStyle
  readonly measure: TextMeasurer
  readonly frame: Frame
  readonly struct: StructBuilder
  /** The structure node that blocks are added to. */
  readonly parent: StructNode
}

/** The text block of an upright or a turned page (PL I, I.1–3: the margins follow the reading side). */
export function frameOf(style: PageStyle, orientation: 'portrait' | 'landscape'): Frame {
  const { paper, margin } = style
  const upright = orientation === 'portrait'
  const paperWidth = upright ? paper.width : paper.height
  const paperHeight = upright ? paper.height : paper.width
  return {
    left: margin.left,
    top: margin.top,
    width: paperWidth - margin.left - margin.right,
    height: paperHeight - margin.top - margin.bottom,
    paperWidth,
    paperHeight,
  }
}
