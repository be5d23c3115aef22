/** A layout as text, one line a box, so that page breaks can be read and compared. */
import type { Layout } from './layout.ts'

/** `page 2  y 71.2  table-head "Chỉ tiêu" repeat`; y is the top of the box in points. */
export function layoutListing(layout: Layout): string {
  const lines = layout.pages.flatMap((page, index) =>
    page.boxes
      .filter((box) => box.kind !== 'space')
      .map((box) => {
        const preview = box.preview === '' ? '' : ` ${JSON.stringify(box.preview)}`
        const repeat = box.isRepeat ? ' repeat' : ''
        return `page ${index + 1}  y ${box.y.toFixed(1)}  ${box.kind}${preview}${repeat}`
      }),
  )
  return `${lines.join('\n')}\n`
}
