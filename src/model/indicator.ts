/** The definition of something measured (SDMX: indicator; «chỉ tiêu»). */

/** Administrative level a figure is about; `all` is province, district and commune together. */
export type Level = 'province' | 'district' | 'commune' | 'all'

export const LEVELS: readonly Level[] = ['province', 'district', 'commune', 'all']

/** What kind of figure it is: decides the verb, the leading zero and how a cell is read. */
export type IndicatorKind = 'count' | 'measure' | 'share' | 'year' | 'names'

/** Which direction is better; `none` where no direction is. */
export type Polarity = 'higher' | 'lower' | 'none'

/** Report section an indicator belongs to, in the order of the report. */
export type SectionCode =
  | 'context'
  | 'postal'
  | 'telecom'
  | 'network'
  | 'conferencing'
  | 'documents'
  | 'signatures'
  | 'email'
  | 'transport'

export const SECTIONS: readonly SectionCode[] = [
  'context',
  'postal',
  'telecom',
  'network',
  'conferencing',
  'documents',
  'signatures',
  'email',
  'transport',
]

/** Text in the two languages of the program. */
export interface Bilingual {
  readonly vi: string
  readonly en: string
}

/** Language of messages and of the interface; the report itself is Vietnamese. */
export type Language = keyof Bilingual

/** Name of a formula of the room `compute`, with the indicators it takes, in the formula's order. */
export interface FormulaUse {
  readonly name: string
  readonly inputs: readonly string[]
}

export interface Indicator {
  /** Stable code, `section.name`, e.g. `postal.points`. */
  readonly code: string
  readonly name: Bilingual
  /** Other names that exports use for it; matched like the name. */
  readonly aliases: readonly string[]
  readonly kind: IndicatorKind
  /** Code of a unit in the catalogue. */
  readonly unit: string
  readonly polarity: Polarity
  /** Levels it is reported at; the first is meant where an export names none. */
  readonly levels: readonly [Level, ...Level[]]
  /** Decimal places that the report prints for a computed value. */
  readonly decimals: number
  readonly section: SectionCode
  /** True where a yearly report without it is incomplete. */
  readonly required: boolean
  readonly formula: FormulaUse | null
  /** ISO date of the last day on which there was anything to report; absent while there is. */
  readonly until?: string
  /** Present where the number of districts or communes decides the figure, so that it breaks where they are rearranged. */
  readonly followsUnits?: true
  /** Present where provinces may count the same thing: their figures do not add up to that of a larger area. */
  readonly overlaps?: true
  /** Who or what defines the indicator. */
  readonly source: string
}

/** `postal.points` at its first level, otherwise `it.computer_share@district`: one key per printed figure. */
export type FigureKey = string

/** The key of an indicator at a level: the bare code for its first level, else `code@level`. */
export function figureKey(indicator: Pick<Indicator, 'code' | 'levels'>, level: Level): FigureKey {
  return level === indicator.levels[0] ? indicator.code : `${indicator.code}@${level}`
}
