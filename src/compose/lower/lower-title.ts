/** The title: the type of document from the attribute, the subject («trích yếu») from the one paragraph inside. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { TitleNode } from '../../document/nodes.ts'
import { attributeOf, type DirectiveNode } from './check-directive.ts'
import { DIRECTIVES } from './directives.ts'
import { lowerInlines } from './lower-inlines.ts'
import { type Lowering, locationOf } from './lowering.ts'

const DEFAULT_TYPE = 'BÁO CÁO'

export function lowerTitle(node: DirectiveNode, lowering: Lowering): readonly TitleNode[] {
  const [first, ...rest] = node.children
  let isTold = false
  const report: Lowering['report'] = (diagnostic) => {
    isTold = true
    lowering.report(diagnostic)
  }
  const subject =
    first?.type === 'paragraph' && rest.length === 0 ? lowerInlines(first.children, { ...lowering, report }) : []
  if (subject.length > 0) return [{ kind: 'title', type: attributeOf(node, 'type') || DEFAULT_TYPE, subject }]
  if (isTold) return []
  const count = node.children.length
  const found =
    count === 0 ? { vi: 'không có đoạn nào', en: 'none' } : { vi: `${count} khối nội dung`, en: `${count} blocks` }
  const params = { found, usage: DIRECTIVES.title.usage }
  lowering.report(diagnose('ICT-C022', [locationOf(node, lowering)], params))
  return []
}
