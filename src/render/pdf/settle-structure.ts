/**
 * The structure as PDF/UA asks for it, whatever the document was: no level of heading left out, every table whole,
 * every cell with a head, every figure described. What is drawn does not change.
 */
import type { StructNode, StructRole } from '../../layout/structure.ts'
import { settleTable } from './settle-table.ts'

const HEADING = /^H([1-3])$/
const LEVELS: readonly StructRole[] = ['H1', 'H2', 'H3']

/** A tree with the same numbers. */
export function settleStructure(root: StructNode): StructNode {
  let level = 0
  let heads = 0
  const nameHead = (): string => {
    heads += 1
    return `head-${heads}`
  }
  const settle = (node: StructNode): StructNode => {
    const wanted = Number(HEADING.exec(node.role)?.[1] ?? 0)
    // ISO 14289-1, 7.4.2: the first heading is of level 1, and none below it leaves a level out.
    if (wanted > 0) level = Math.min(wanted, level + 1)
    const role = wanted > 0 ? (LEVELS[level - 1] ?? node.role) : isMute(node) ? 'P' : node.role
    const children = node.children.map(settle)
    const settled: StructNode = { ...node, role, children }
    return role === 'Table' ? settleTable(settled, nameHead) : settled
  }
  return settle(root)
}

/** A figure that nothing is said of is read as what is written in it (ISO 14289-1, 7.3). */
function isMute({ role, attributes }: StructNode): boolean {
  return role === 'Figure' && (attributes.alt ?? '').trim() === ''
}
