/** What fills mean: names beside samples, one line where they fit, else one a line. */
import type { Box } from './fills.ts'
import type { ChartFrame } from './chart-frame.ts'
import type { ChartRow, Mark } from './marks.ts'
import { placeText, textBox } from './text-box.ts'

/**
 * @param sample draws the sample of an entry into a box
 * @returns null where no entry has a name
 */
export function legendRow(
  names: readonly string[],
  { left, width }: { readonly left: number; readonly width: number },
  sample: (box: Box, index: number) => readonly Mark[],
  frame: ChartFrame,
): ChartRow | null {
  const { smallSize: size } = frame.style
  const indent = size * 1.8
  const entries = names.map((name) => textBox(name, { style: 'regular', size, room: width - indent }, frame))
  if (entries.every((entry) => entry.lines.length === 0)) return null
  const marks: Mark[] = []
  let x = left
  let top = 0
  let bottom = 0
  entries.forEach((entry, index) => {
    if (x > left && x + indent + entry.width > left + width) {
      x = left
      top = bottom
    }
    marks.push(...sample({ x, y: top + size * 0.2, width: size * 1.4, height: size * 0.75 }, index))
    marks.push(...placeText(entry, { x: x + indent, top, align: 'left' }, frame))
    bottom = Math.max(bottom, top + Math.max(entry.height, size * frame.style.pitch))
    x += indent + entry.width + size
  })
  return { height: bottom, gapBefore: 0, marks }
}
