/**
 * The document as meaning: a small closed tree that every renderer understands whole.
 * Renderers end their switches in `satisfies never`, so a new node is a compile error until all draw it.
 */
import type { ChartSpec } from '../model/chart.ts'
import type { Provenance } from '../model/provenance.ts'
import type { SignatureFields } from '../model/report-view.ts'

/** A value as printed, with its origin. The only node that may carry a figure from the data. */
export interface DatumNode {
  readonly kind: 'datum'
  /** NFC text as printed, e.g. `trên 240`, `2,5 km/điểm phục vụ`; no-break spaces inside. */
  readonly text: string
  /** Figure key or name of the value, e.g. `postal.radius`. */
  readonly key: string
  readonly provenance: Provenance
}

/** A footnote: its reference stands where the node stands, its text at the foot of that page. */
export interface NoteNode {
  readonly kind: 'note'
  /** Counts from 1 through the whole document, in reading order. */
  readonly number: number
  readonly children: readonly Inline[]
}

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'lineBreak' }
  | DatumNode
  | NoteNode

/** Level 1 is `I. KẾT QUẢ …` (capitals, bold), 2 is `1. Bưu chính` (bold), 3 is `a)` with a title (regular). */
export interface HeadingNode {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  /** `I.`, `1.`, `a)`: set by compose, so that numbering has no gaps whatever is left out. */
  readonly label: string
  readonly children: readonly Inline[]
}

export interface ParagraphNode {
  readonly kind: 'paragraph'
  readonly children: readonly Inline[]
}

export interface ListNode {
  readonly kind: 'list'
  /** `dash` is «-»; `letter` is a) b) c) d) đ) e) g); `number` is 1. 2. 3. */
  readonly marker: 'dash' | 'letter' | 'number'
  readonly items: readonly (readonly Block[])[]
}

export interface TableCell {
  readonly children: readonly Inline[]
  readonly colSpan: number
  readonly rowSpan: number
  /** Row heads and column heads are tagged as such. */
  readonly header: 'none' | 'row' | 'column'
}

export interface TableColumn {
  /** `decimal` aligns figures at the decimal comma. */
  readonly align: 'left' | 'center' | 'right' | 'decimal'
}

export interface TableNode {
  readonly kind: 'table'
  /** Name in the template, `postal`; renderers may use it as an anchor. */
  readonly id: string
  /** `Bảng 1. …`; empty where the table has no caption. */
  readonly caption: readonly Inline[]
  readonly columns: readonly TableColumn[]
  /** Head rows, repeated on each page. */
  readonly head: readonly (readonly TableCell[])[]
  readonly body: readonly (readonly TableCell[])[]
}

/** One chart specification; each renderer draws it or says its `alternative`. */
export interface ChartNode {
  readonly kind: 'chart'
  readonly id: string
  readonly caption: readonly Inline[]
  /** What the chart shows, in a sentence or two, for those who do not see it. */
  readonly alternative: readonly Inline[]
  readonly chart: ChartSpec<DatumNode>
}

/** ô 1–4 of the page: agencies left, Quốc hiệu and Tiêu ngữ right, number and date below. */
export interface LetterheadNode {
  readonly kind: 'letterhead'
  /** Superior agency in capitals, null for a People's Committee. */
  readonly superior: string | null
  /** Issuing agency in capitals; more than one line where the agency is written on two. */
  readonly agency: readonly string[]
  readonly motto: { readonly nation: string; readonly creed: string }
  /** `Số:       /BC-STTTT` */
  readonly number: string
  /** `Hòa Bình, ngày 08 tháng 01 năm 2024` */
  readonly placeAndDate: string
}

/** ô 5a: `BÁO CÁO` and the subject, centred, with a short rule below. */
export interface TitleNode {
  readonly kind: 'title'
  readonly type: string
  readonly subject: readonly Inline[]
}

/** ô 9a */
export interface AddresseesNode {
  readonly kind: 'addressees'
  readonly label: string
  readonly names: readonly string[]
}

/** ô 7 and 9b, kept together: signature block right, «Nơi nhận» left. */
export interface SignatureNode {
  readonly kind: 'signature'
  /** `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`: one a line. */
  readonly authority: readonly string[]
  /** Full name, null where it is not known yet. */
  readonly name: string | null
  readonly recipientsLabel: string
  /** Without hyphen and closing mark. */
  readonly recipients: readonly string[]
  /** Only in the copy for signature: nothing is drawn there, and formats without such places leave them out. */
  readonly fields?: SignatureFields
}

export type Block =
  | HeadingNode
  | ParagraphNode
  | ListNode
  | TableNode
  | ChartNode
  | LetterheadNode
  | TitleNode
  | AddresseesNode
  | SignatureNode

export interface AnnexNode {
  /** `Phụ lục` or `Phụ lục I` */
  readonly label: string
  /** In capitals. */
  readonly title: readonly Inline[]
  /** `(Kèm theo Báo cáo số … )` */
  readonly reference: readonly Inline[]
  readonly orientation: 'portrait' | 'landscape'
  readonly blocks: readonly Block[]
}

export interface DocumentMeta {
  /** `vi` */
  readonly language: string
  readonly title: string
  readonly author: string
  readonly subject: string
  /** ISO date of the document; the only date that reaches the file. */
  readonly date: string
  /** Name and version of the program. */
  readonly producer: string
  /** `SỐ LIỆU MẪU`, `DỰ THẢO`: said visibly on every page; empty for a clean copy. */
  readonly marks: readonly string[]
}

export interface Document {
  readonly meta: DocumentMeta
  readonly blocks: readonly Block[]
  readonly annexes: readonly AnnexNode[]
}
