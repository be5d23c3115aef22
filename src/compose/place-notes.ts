/** Footnotes to figures: each stands at the first place where its figure is printed, numbered in reading order. */
import type { AnnexNode, Block, Document, Inline } from '../document/nodes.ts'
import type { Phrase, ReportView } from '../model/report-view.ts'
import { phraseInlines } from './runs.ts'

type Notes = ReportView['notes']
type Rewrite = (children: readonly Inline[]) => readonly Inline[]

/** The document with the notes of the view in it. Notes of a figure that is printed nowhere are left out. */
export function placeNotes(document: Document, notes: Notes): Document {
  if (notes.size === 0) return document
  const annotate = annotation(notes)
  const blocks = document.blocks.map((block) => inBlock(block, annotate))
  return { ...document, blocks, annexes: document.annexes.map((annex) => inAnnex(annex, annotate)) }
}

/** A function that is called on all printed text in reading order, and remembers what it has told. */
function annotation(notes: Notes): Rewrite {
  const told = new Set<string>()
  let count = 0
  const notesOf = (key: string): readonly Phrase[] => {
    if (told.has(key)) return []
    told.add(key)
    return notes.get(key) ?? []
  }
  const nextNote = (phrase: Phrase): Inline => {
    count += 1
    return { kind: 'note', number: count, children: phraseInlines(phrase) }
  }
  const annotate: Rewrite = (children) =>
    children.flatMap((child): readonly Inline[] => {
      switch (child.kind) {
        case 'datum':
          return [child, ...notesOf(child.key).map(nextNote)]
        case 'strong':
        case 'emphasis':
          return [{ ...child, children: annotate(child.children) }]
        case 'text':
        case 'lineBreak':
        case 'note':
          return [child]
        default:
          return child satisfies never
      }
    })
  return annotate
}

/** The figures drawn in a chart and said in its stead cannot bear a note; its caption can. */
function inBlock(block: Block, annotate: Rewrite): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, children: annotate(block.children) }
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((inner) => inBlock(inner, annotate))) }
    case 'table': {
      const rows = (cells: typeof block.head): typeof block.head =>
        cells.map((row) => row.map((cell) => ({ ...cell, children: annotate(cell.children) })))
      return { ...block, caption: annotate(block.caption), head: rows(block.head), body: rows(block.body) }
    }
    case 'chart':
      return { ...block, caption: annotate(block.caption) }
    case 'title':
      return { ...block, subject: annotate(block.subject) }
    case 'letterhead':
    case 'addressees':
    case 'signature':
      return block
    default:
      return block satisfies never
  }
}

function inAnnex(annex: AnnexNode, annotate: Rewrite): AnnexNode {
  return {
    ...annex,
    title: annotate(annex.title),
    reference: annotate(annex.reference),
    blocks: annex.blocks.map((block) => inBlock(block, annotate)),
  }
}
