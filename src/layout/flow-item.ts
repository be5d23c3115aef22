/** The unit of page making: a box of known height that pages are broken between. */
import type { Primitive, Rule } from './primitives.ts'

export interface Bookmark {
  readonly level: number
  readonly title: string
}

export interface FlowItem {
  /** Word for listings, e.g. `line`, `table-row`. */
  readonly kind: string
  /** First words of its text, for listings. */
  readonly preview: string
  readonly height: number
  /** Room above, which falls away at the top of a page. */
  readonly spaceBefore: number
  /** Never last on a page. */
  readonly keepWithNext: boolean
  /** What ending a page after it costs where that is allowed, in the measure of `page-breaks.ts`. */
  readonly breakCost: number
  /** y runs from the top of the item; x is that of the page. */
  readonly primitives: readonly Primitive[]
  /** Items said again above this one where it begins a page: the head of its table. */
  readonly carried: readonly FlowItem[]
  /** Drawn at its lower edge where it ends a page: the rule below a row that goes on on the next. */
  readonly closing: Rule | null
  readonly bookmark: Bookmark | null
  /** Notes that stand at the foot of the page on which the item stands. */
  readonly notes: readonly Footnote[]
  /** Places to sign, which draw nothing. */
  readonly fields: readonly FieldBox[]
}

/** The place of a signature field: x is that of the page, y runs from the top of the item or the page. */
export interface FieldBox {
  readonly name: string
  readonly label: string
  /** Structure leaf of the field. */
  readonly tag: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A note as set lines. */
export interface Footnote {
  /** Top of the line that refers to it, from the top of its item. */
  readonly y: number
  readonly lines: readonly FlowItem[]
}

/** An item with the usual silence in all that is not said. */
export function flowItem(item: Partial<FlowItem> & Pick<FlowItem, 'kind' | 'height' | 'primitives'>): FlowItem {
  return {
    preview: '',
    spaceBefore: 0,
    keepWithNext: false,
    breakCost: 0,
    carried: [],
    closing: null,
    bookmark: null,
    notes: [],
    fields: [],
    ...item,
  }
}

/** First words of the runs among the primitives. */
export function previewOf(primitives: readonly Primitive[]): string {
  const text = primitives.map((primitive) => (primitive.kind === 'text' ? primitive.text : '')).join('')
  return text.length > 48 ? `${text.slice(0, 48).trimEnd()}…` : text.trimEnd()
}
