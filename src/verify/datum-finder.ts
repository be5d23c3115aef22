/** Which datum of the document stands at a place of a page. */
import type { DatumNode, Document } from '../document/nodes.ts'
import { type Leaf, visitLeaves } from '../document/visit-leaves.ts'
import type { Page } from '../layout/layout.ts'
import type { TextRun } from '../layout/primitives.ts'

/** A character of a page in the order of reading: its run, and its number there. */
interface Stand {
  readonly page: number
  readonly run: TextRun
  readonly index: number
}

export interface DatumFinder {
  /** The datum at a point of a page, which counts from 0; null where the page says no datum there. */
  at(page: number, x: number, baseline: number): DatumNode | null
}

/**
 * A leaf is looked for from where the one before it ended. One that is not found within a stretch is passed over: a
 * heading in capitals says other letters than the document.
 */
const STRETCH = 600
const BASELINE_TOLERANCE = 1

export function datumFinder(document: Document, pages: readonly Page[]): DatumFinder {
  const stands = pages.flatMap(standsOn)
  const text = stands.map(({ run, index }) => run.text[index] ?? '').join('')
  const owners = new Map<Stand, DatumNode>()
  let next = 0
  visitLeaves(document, (leaf, { role }) => {
    if (role === 'alternative') return
    const wanted = closed(leaf.text)
    const start = text.indexOf(wanted, next)
    if (wanted === '' || start < 0 || start - next > STRETCH) return
    own(leaf, stands.slice(start, start + wanted.length), owners)
    // A note is printed further down than what follows its mark.
    if (role === 'flow') next = start + wanted.length
  })
  return {
    at(page, x, baseline) {
      const near = stands
        .filter((stand) => stand.page === page && Math.abs(stand.run.baseline - baseline) < BASELINE_TOLERANCE)
        .toSorted((a, b) => Math.abs(middleOf(a) - x) - Math.abs(middleOf(b) - x))
      const owner = near.slice(0, 3).find((stand) => owners.has(stand))
      return (owner && owners.get(owner)) ?? null
    },
  }
}

function own(leaf: Leaf, stands: readonly Stand[], owners: Map<Stand, DatumNode>): void {
  if (leaf.kind === 'datum') for (const stand of stands) owners.set(stand, leaf)
}

/** What repeats on each page is in no leaf's way: page numbers and repeated heads are artifacts. */
function standsOn({ primitives }: Page, page: number): readonly Stand[] {
  return primitives.flatMap((primitive) => {
    if (primitive.kind !== 'text' || typeof primitive.tag !== 'number') return []
    return Array.from({ length: primitive.text.length }, (_, index) => ({ page, run: primitive, index })).filter(
      ({ run, index }) => closed(run.text[index] ?? '') !== '',
    )
  })
}

const closed = (text: string): string => text.replace(/\s/g, '')

/** About where the character is drawn: near enough to tell one word from the next. */
function middleOf({ run, index }: Stand): number {
  return run.x + (run.width * (index + 0.5)) / run.text.length
}
