/**
 * What a template sees: printed values, Vietnamese phrases and tables, nothing that would have to be computed.
 * Every number in it is a datum that keeps its provenance.
 */
import type { ChartSpec } from './chart.ts'
import type { SectionCode } from './indicator.ts'
import type { Provenance } from './provenance.ts'

/** A value as printed, with its origin; becomes a `datum` node of the document. */
export interface Datum {
  readonly text: string
  readonly key: string
  readonly provenance: Provenance
}

/** Running text in which datums stand: a phrase that the program words. */
export type Phrase = readonly (string | Datum)[]

/** Everything printable about one figure. A null member is missing, and is never printed as a zero or a blank. */
export interface FigureView {
  readonly key: string
  /** Name of the indicator (with its level where it has several), for sentences about what is missing. */
  readonly name: string
  /** `trên 240`, `32,2%`, `05` */
  readonly value: Datum | null
  /** `2,5 km/điểm phục vụ`, `trên 9.000 km` */
  readonly measure: Datum | null
  /** The value that follows from the data: `34,2%` beside a published `32,2%`. */
  readonly computed: Datum | null
  /** True where the published value and the computed one differ by more than the printed precision. */
  readonly disagrees: boolean
  readonly numerator: Datum | null
  readonly denominator: Datum | null
  /** `các huyện Cao Phong, Tân Lạc, Kim Bôi và thành phố Hòa Bình` */
  readonly names: Datum | null
  readonly previous: Datum | null
  /** `tăng 12 điểm (5,3%) so với năm 2022` */
  readonly change: Phrase | null
  /** `trong giai đoạn 2020 - 2023 tăng 42 điểm (21,2%), từ 198 điểm lên 240 điểm`; three years and more. */
  readonly development: Phrase | null
  /** `thấp hơn 0,4 km so với mức bình quân cả nước (2,9 km)` */
  readonly comparison: Phrase | null
  readonly benchmark: Datum | null
  /** Facts for conditions in a template: {{#if_is "lower" "postal.radius"}}. */
  readonly direction: 'higher' | 'equal' | 'lower' | null
  readonly verdict: 'better' | 'equal' | 'worse' | 'different' | 'notComparable' | null
  /** True for a value of exactly 100 %, which is worded «toàn bộ». */
  readonly isWhole: boolean
  /** The years of the population and the area behind an average: `dân số năm 2023, diện tích năm 2023`. */
  readonly basis: Phrase | null
}

export interface TableView {
  readonly id: string
  readonly caption: Phrase
  readonly columns: readonly { readonly align: 'left' | 'center' | 'right' | 'decimal' }[]
  readonly head: readonly (readonly CellView[])[]
  readonly body: readonly (readonly CellView[])[]
}

export interface CellView {
  readonly content: Phrase
  readonly colSpan?: number
  readonly rowSpan?: number
  /** The cell names its row. */
  readonly isRowHead?: boolean
  /** The cell names a group of rows, and is set in bold. */
  readonly isStrong?: boolean
}

export interface ChartView {
  readonly id: string
  readonly caption: Phrase
  /** What the chart shows, in a sentence or two, for those who do not see it. */
  readonly alternative: Phrase
  readonly chart: ChartSpec<Datum>
}

/** One diagnostic as the report's review section says it. */
export interface ReviewItem {
  readonly code: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly message: Phrase
  readonly hint: Phrase
  /** `so-lieu-2023.csv, dòng 8` */
  readonly place: Phrase
}

/** The office's own words for one part of the report: Markdown with `{{value "…"}}` in it. */
export interface OfficeText {
  /** `danh-gia-chung`, `ton-tai-han-che`, `phuong-huong-nhiem-vu`, `kien-nghi-de-xuat` */
  readonly part: string
  readonly file: string
  readonly markdown: string
}

export interface LetterheadView {
  readonly superior: string | null
  readonly agency: readonly string[]
  readonly number: string
  readonly placeAndDate: string
}

/** A place of the page that is signed electronically. */
export interface SignatureField {
  /** Name in the file, unique there: letters and digits of ASCII. */
  readonly name: string
  /** Who signs there, for those who point at the place or have it read out. */
  readonly label: string
}

/** ô 7c and ô 8: the hand of the authority, and the agency's seal. */
export interface SignatureFields {
  readonly signer: SignatureField
  readonly agency: SignatureField
}

export interface SignatureView {
  readonly authority: readonly string[]
  readonly name: string | null
  readonly recipients: readonly string[]
  /** Only in the copy for signature. */
  readonly fields?: SignatureFields
}

export interface ReportView {
  /** Named values for text: `year`, `previousYear`, `province` («tỉnh Hòa Bình»), `provinceName` («Hòa Bình»), `agency`, … */
  readonly names: ReadonlyMap<string, Datum>
  /** Conditions: `hasDistricts`, `hasPreviousYear`, `isSample`, … */
  readonly flags: ReadonlyMap<string, boolean>
  readonly figures: ReadonlyMap<string, FigureView>
  /** Missing required figures of a section, as one sentence; null where nothing is missing. */
  readonly missing: ReadonlyMap<SectionCode, Phrase | null>
  /** Sections that have at least one figure. */
  readonly sectionsWithData: ReadonlySet<SectionCode>
  /** Worded sentences that take a whole table into account; by name. */
  readonly phrases: ReadonlyMap<string, Phrase | null>
  /** By the name that a template uses; null is a known table for which there is nothing to show. */
  readonly tables: ReadonlyMap<string, TableView | null>
  readonly charts: ReadonlyMap<string, ChartView | null>
  readonly review: readonly ReviewItem[]
  /** Footnotes of a figure, by its key: what was accepted about it, with the reason and the name. */
  readonly notes: ReadonlyMap<string, readonly Phrase[]>
  readonly letterhead: LetterheadView
  readonly addressees: readonly string[]
  readonly signature: SignatureView
  readonly officeTexts: ReadonlyMap<string, OfficeText>
  readonly meta: {
    readonly title: string
    readonly author: string
    readonly subject: string
    readonly date: string
    readonly producer: string
    readonly marks: readonly string[]
  }
}
