/** «SỐ LIỆU MẪU», «DỰ THẢO»: a picture may be parted from the page that says so. */
import type { ChartFrame } from './chart-frame.ts'
import type { ChartRow } from './marks.ts'
import { placeText, textBox } from './text-box.ts'

/** The marks of a document over a chart that stands alone; no row where there are none. */
export function markRow(marks: readonly string[], frame: ChartFrame): readonly ChartRow[] {
  const box = textBox(marks.join(' - '), { style: 'bold', size: frame.style.tinySize, room: frame.width }, frame)
  if (box.lines.length === 0) return []
  return [{ height: box.height, gapBefore: 0, marks: placeText(box, { x: 0, top: 0, align: 'left' }, frame) }]
}
