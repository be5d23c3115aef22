/**
 * What a chart shows, apart from how it is drawn: one specification for all formats. `Value` is the printed value, a
 * datum of the report view or a node of the document; the number beside it only gives a length or a place.
 */

/** A value with the number that it is drawn by. */
export interface Reading<Value> {
  readonly value: Value
  readonly number: number
}

/** A value against a benchmark, one row an indicator, each with its own scale from zero. */
export interface BulletChart<Value> {
  readonly type: 'bullet'
  readonly rows: readonly {
    readonly label: string
    readonly unit: string
    readonly value: Value
    readonly valueNumber: number
    readonly benchmark: Value
    readonly benchmarkNumber: number
    readonly benchmarkLabel: string
  }[]
}

/** Bars by category, e.g. staff with a computer by level, with last year's beside where known. */
export interface GroupedBarChart<Value> {
  readonly type: 'bars'
  readonly unit: string
  /** Top of the scale; 100 for per cent. */
  readonly max: number
  readonly series: readonly string[]
  readonly groups: readonly {
    readonly label: string
    /** One a series; null where the figure is missing. */
    readonly bars: readonly (Reading<Value> | null)[]
  }[]
}

/** The first year of another map or another method. */
export interface SeriesBreak {
  readonly year: number
  readonly label: string
}

/** Change over the years, one panel an indicator, each with its own scale from zero. */
export interface TrendChart<Value> {
  readonly type: 'trend'
  /** Every year of the period, the oldest first. */
  readonly years: readonly number[]
  /** Each is named, with a line through all panels. */
  readonly breaks: readonly SeriesBreak[]
  readonly rows: readonly {
    readonly label: string
    readonly unit: string
    /** One a year; null where the figure is missing. */
    readonly readings: readonly (Reading<Value> | null)[]
    /** First year whose figure cannot be set beside earlier ones: no line joins them; null where all can. */
    readonly brokenAt: number | null
  }[]
}

/** How areas lie about a benchmark: one dot an area on one scale. Values are printed with their unit. */
export interface DistributionChart<Value> {
  readonly type: 'distribution'
  readonly areas: readonly {
    readonly label: string
    /** Null where the figure is missing. */
    readonly reading: Reading<Value> | null
    /** The area that the report is about. */
    readonly isOwn: boolean
  }[]
  readonly benchmark: (Reading<Value> & { readonly label: string }) | null
}

/** Areas as tiles, each about where it lies on the map. */
export interface TileChart<Value> {
  readonly type: 'tiles'
  /** What the shades mean, the lightest first. */
  readonly classes: readonly string[]
  readonly tiles: readonly {
    readonly label: string
    /** From 0, west to east and north to south; no two tiles have one place. */
    readonly column: number
    readonly row: number
    /** Null where the figure is missing. */
    readonly value: Value | null
    /** Index of the class of the value; null where there is none. */
    readonly level: number | null
    /** The area that the report is about. */
    readonly isOwn: boolean
  }[]
}

export type ChartSpec<Value> =
  | BulletChart<Value>
  | GroupedBarChart<Value>
  | TrendChart<Value>
  | DistributionChart<Value>
  | TileChart<Value>
