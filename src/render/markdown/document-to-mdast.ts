/** The document as a Markdown tree: marks, body, annexes, notes. What Markdown cannot show is flattened, never left out. */
import type { Root, RootContent } from 'mdast'
import type { AnnexNode, Document } from '../../document/nodes.ts'
import { notesIn } from '../../document/notes-in.ts'
import { blockToMdast, type PictureOf } from './block-to-mdast.ts'
import { footnoteDefinitions } from './footnotes.ts'
import { paragraph } from './paragraph.ts'
import { bold, italic, onOneLine, phrasing, words } from './phrasing.ts'

export function documentToMdast(document: Document, pictureOf: PictureOf): Root {
  const { marks } = document.meta
  return {
    type: 'root',
    children: [
      ...marksToMdast(marks),
      ...document.blocks.flatMap((block) => blockToMdast(block, pictureOf)),
      ...document.annexes.flatMap((annex) => annexToMdast(annex, marks, pictureOf)),
      ...footnoteDefinitions(notesIn(document)),
    ],
  }
}

/** «SỐ LIỆU MẪU», «DỰ THẢO»: on paper on every page, here where a page would begin. */
function marksToMdast(marks: readonly string[]): readonly RootContent[] {
  if (marks.length === 0) return []
  return [{ type: 'blockquote', children: paragraph(bold(words(marks.join(' - ')))) }]
}

function annexToMdast(annex: AnnexNode, marks: readonly string[], pictureOf: PictureOf): readonly RootContent[] {
  return [
    { type: 'thematicBreak' },
    ...marksToMdast(marks),
    { type: 'heading', depth: 1, children: phrasing(words(annex.label)) },
    ...paragraph(bold(onOneLine(annex.title))),
    ...paragraph(italic(annex.reference)),
    ...annex.blocks.flatMap((block) => blockToMdast(block, pictureOf)),
  ]
}
