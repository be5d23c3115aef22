/**
 * `{{annex "quality"}}`: the annex in which a table or chart stands. Which number it has is known when all annexes are
 * composed, so that a mark stands in its place until then.
 */
import type { AnnexNode, Block, Document, Inline } from '../document/nodes.ts'
import { rewriteInlines } from './rewrite-inlines.ts'

/** Private use, which no template and no data can hold. */
const OPEN = '\uE003'
const CLOSE = '\uE004'
const MARK = /\uE003([^\uE003\uE004]*)\uE004/g

/** A number stays on the line of its word. */
const BEFORE_NUMBER = / (?=[IVXLC]+$)/

/** What is said of a table or chart that stands in no annex: it has no figures, or the office has moved it. */
const ANY_ANNEX = 'Phụ lục'

/** The mark of the annex with the table or chart. */
export function annexReference(id: string): string {
  return `${OPEN}${id}${CLOSE}`
}

/** The document with the label of each annex in the place of the marks. */
export function placeAnnexLabels(document: Document): Document {
  const labels = new Map(document.annexes.flatMap((annex) => idsIn(annex).map((id) => [id, annex.label] as const)))
  const labelled = (text: string): string =>
    text.replace(MARK, (_, id: string) => (labels.get(id) ?? ANY_ANNEX).replace(BEFORE_NUMBER, '\u00A0'))
  const rewrite = (children: readonly Inline[]): readonly Inline[] =>
    children.map((child): Inline => {
      if (child.kind === 'text') return { ...child, text: labelled(child.text) }
      return child.kind === 'strong' || child.kind === 'emphasis'
        ? { ...child, children: rewrite(child.children) }
        : child
    })
  return rewriteInlines(document, rewrite)
}

function idsIn({ blocks }: AnnexNode): readonly string[] {
  return blocks.flatMap((block: Block) => (block.kind === 'table' || block.kind === 'chart' ? [block.id] : []))
}
