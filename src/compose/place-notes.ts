/** Footnotes to figures: each stands at the first place where its figure is printed, numbered in reading order. */
import type { Document, Inline } from '../document/nodes.ts'
import type { Phrase, ReportView } from '../model/report-view.ts'
import { type Rewrite, rewriteInlines } from './rewrite-inlines.ts'
import { phraseInlines } from './runs.ts'

type Notes = ReportView['notes']

/** The document with the notes of the view in it. Notes of a figure that is printed nowhere are left out. */
export function placeNotes(document: Document, notes: Notes): Document {
  if (notes.size === 0) return document
  return rewriteInlines(document, annotation(notes))
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
