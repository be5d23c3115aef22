/** The footnotes of a document in the order in which they are met. */
import type { Block, Document, Inline, NoteNode } from './nodes.ts'

/** All notes of a document, body before annexes; a note within a note follows it. */
export function notesIn(document: Document): readonly NoteNode[] {
  const annexes = document.annexes.flatMap(({ title, reference, blocks }) => [
    ...notesAmong(title),
    ...notesAmong(reference),
    ...blocks.flatMap(notesInBlock),
  ])
  return [...document.blocks.flatMap(notesInBlock), ...annexes].flatMap(withInner)
}

/** Notes among inline nodes, without those within notes. */
export function notesAmong(children: readonly Inline[]): readonly NoteNode[] {
  return children.flatMap((child): readonly NoteNode[] => {
    switch (child.kind) {
      case 'note':
        return [child]
      case 'strong':
      case 'emphasis':
        return notesAmong(child.children)
      case 'text':
      case 'datum':
      case 'lineBreak':
        return []
      default:
        return child satisfies never
    }
  })
}

function withInner(note: NoteNode): readonly NoteNode[] {
  return [note, ...notesAmong(note.children).flatMap(withInner)]
}

function notesInBlock(block: Block): readonly NoteNode[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return notesAmong(block.children)
    case 'list':
      return block.items.flat().flatMap(notesInBlock)
    case 'table':
      return [block.caption, ...[...block.head, ...block.body].flat().map((cell) => cell.children)].flatMap(notesAmong)
    case 'chart':
      return [...notesAmong(block.caption), ...notesAmong(block.alternative)]
    case 'title':
      return notesAmong(block.subject)
    case 'letterhead':
    case 'addressees':
    case 'signature':
      return []
    default:
      return block satisfies never
  }
}
