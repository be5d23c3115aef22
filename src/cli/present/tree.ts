/** A tree for the terminal, drawn with lines. */
import { wrap } from './wrap.ts'

export interface TreeNode {
  readonly text: string
  readonly children: readonly TreeNode[]
}

/** Lines of a tree; the root stands at the margin. */
export function tree(root: TreeNode, width: number): string {
  return [wrap(root.text, width), ...branches(root.children, width, '')].join('\n')
}

function branches(nodes: readonly TreeNode[], width: number, margin: string): readonly string[] {
  return nodes.flatMap((node, index) => {
    const isLast = index === nodes.length - 1
    const below = `${margin}${isLast ? '   ' : '│  '}`
    const continued = `${below}${node.children.length > 0 ? '│  ' : '   '}`
    const text = wrap(node.text, width, continued, `${margin}${isLast ? '└─ ' : '├─ '}`)
    return [text, ...branches(node.children, width, below)]
  })
}
