/**
 * The stage `layout`: a document as pages of positioned primitives, with the logical structure beside them.
 * Pure: the font is known only through the measurer that is handed in.
 */
import type { Block, Document } from '../document/nodes.ts'
import { annexHeadItems } from './annex.ts'
import { type Context, type Frame, frameOf } from './context.ts'
import { flow } from './flow.ts'
import type { Bookmark, FieldBox, FlowItem } from './flow-item.ts'
import { noteRule } from './footnotes.ts'
import { markPrimitives, markText, pageNumber } from './page-furniture.ts'
import type { PageStyle } from './page-style.ts'
import { paginate, type PlacedPage } from './paginate.ts'
import { move, type Primitive } from './primitives.ts'
import { structBuilder, type StructBuilder, type StructNode } from './structure.ts'
import type { TextMeasurer } from './text-measurer.ts'

/** A box of a page, for listings. */
export interface PageBox {
  readonly kind: string
  readonly preview: string
  readonly y: number
  readonly height: number
  readonly isRepeat: boolean
}

export interface Page {
  readonly width: number
  readonly height: number
  /** Number within its part: the report and each annex count from 1. */
  readonly number: number
  readonly primitives: readonly Primitive[]
  readonly boxes: readonly PageBox[]
  readonly fields: readonly FieldBox[]
}

export interface PageBookmark extends Bookmark {
  /** Index of its page in the whole file. */
  readonly page: number
  readonly y: number
}

export interface Layout {
  readonly pages: readonly Page[]
  readonly structure: StructNode
  readonly bookmarks: readonly PageBookmark[]
}

/**
 * Lays a document out on official pages. Total: every document gives at least one page.
 * @param measure widths of the fonts the pages will be painted in
 */
export function layout(document: Document, style: PageStyle, measure: TextMeasurer): Layout {
  const struct = structBuilder()
  const parts = partsOf(document)
  const pages: Page[] = []
  const bookmarks: PageBookmark[] = []
  for (const part of parts) {
    const parent = struct.add(struct.root, 'Part')
    const context = { style, measure, struct, parent, frame: frameOf(style, part.orientation) }
    const marks = marksOf(document, struct, parent, pages.length === 0)
    const items = part.items(context)
    const placed = paginate(items, { height: context.frame.height, rule: noteRule(context), most: style.note.most })
    bookmarks.push(...bookmarksOf(placed, context.frame, pages.length))
    for (const [index, page] of (placed.length > 0 ? placed : [[]]).entries()) {
      pages.push(pageOf(page, index + 1, index === 0 ? marks.first : marks.next, context))
    }
  }
  return { pages, structure: struct.root, bookmarks }
}

interface Part {
  readonly orientation: 'portrait' | 'landscape'
  readonly items: (context: Context) => readonly FlowItem[]
}

function partsOf(document: Document): readonly Part[] {
  const annexes = document.annexes.map(
    (annex): Part => ({
      orientation: annex.orientation,
      items: (context) => [...annexHeadItems(annex, context), ...flow(annex.blocks, context)],
    }),
  )
  if (document.blocks.length === 0 && annexes.length > 0) return annexes
  return [bodyPart(document.blocks), ...annexes]
}

function bodyPart(blocks: readonly Block[]): Part {
  return { orientation: 'portrait', items: (context) => flow(blocks, context) }
}

interface PageMarks {
  readonly text: readonly string[]
  readonly tag: number | 'pagination'
}

/** The marks are read out once, at the head of the file; on all other pages they are an artifact. */
function marksOf(
  document: Document,
  struct: StructBuilder,
  parent: StructNode,
  isFirstPart: boolean,
): { readonly first: PageMarks; readonly next: PageMarks } {
  const text = document.meta.marks
  const next: PageMarks = { text, tag: 'pagination' }
  if (!isFirstPart || markText(text) === '') return { first: next, next }
  return { first: { text, tag: struct.add(parent, 'P').id }, next }
}

function pageOf(placed: PlacedPage, number: number, marks: PageMarks, context: Context): Page {
  const { frame } = context
  return {
    width: frame.paperWidth,
    height: frame.paperHeight,
    number,
    primitives: [
      ...markPrimitives(marks.text, marks.tag, context),
      ...(number > 1 ? [pageNumber(number, context)] : []),
      ...placed.flatMap(({ item, y }) => item.primitives.map((primitive) => move(primitive, 0, frame.top + y))),
    ],
    boxes: placed.map(({ item, y, isRepeat }) => ({
      kind: item.kind,
      preview: item.preview,
      y: frame.top + y,
      height: item.height,
      isRepeat,
    })),
    fields: placed.flatMap(({ item, y }) => item.fields.map((field) => ({ ...field, y: field.y + frame.top + y }))),
  }
}

function bookmarksOf(pages: readonly PlacedPage[], frame: Frame, firstPage: number): readonly PageBookmark[] {
  return pages.flatMap((page, index) =>
    page.flatMap(({ item, y }) =>
      item.bookmark ? [{ ...item.bookmark, page: firstPage + index, y: frame.top + y }] : [],
    ),
  )
}
