/** The text of a file in the order in which it is drawn, as pdf.js finds it: what is not tagged is page furniture. */
import { BESIDE } from './pdf-reading-order.ts'
import { openPdf } from './pdf-text.ts'

/** All tagged text without notes and figures, white space set aside. */
export async function drawnText(bytes: Uint8Array): Promise<string> {
  const pdf = await openPdf(bytes)
  let text = ''
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const inFlow = new Set(flowMarks(await page.getStructTree()))
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const open: string[] = []
    for (const item of items) {
      if ('str' in item) text += inFlow.has(open.findLast((id) => id !== '') ?? '') ? item.str : ''
      else if (item.type === 'endMarkedContent') open.pop()
      else open.push(item.id ?? '')
    }
  }
  return text.replaceAll(/\s/g, '')
}

/** Names of the marked content of a page that stands in the flow of its text. */
function flowMarks(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return []
  if ('id' in node && typeof node.id === 'string') return [node.id]
  if ('role' in node && BESIDE.has(String(node.role))) return []
  return 'children' in node && Array.isArray(node.children) ? node.children.flatMap(flowMarks) : []
}
