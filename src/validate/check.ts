/** What a check is: a function from the facts to findings. A check changes nothing and throws nothing. */
import type { Catalog } from '../catalog/catalog.ts'
import type { Area } from '../model/area.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Figures } from '../model/figure.ts'
import type { FigureKey, Indicator } from '../model/indicator.ts'
import type { Observation } from '../model/observation.ts'
import type { Quantity } from '../model/quantity.ts'

/** The area and the year that the data are held to. */
export interface CheckContext {
  readonly area: Area
  readonly year: number
  /** ISO date whose map the office has settled for the year it lies in; the last day of a year where absent. */
  readonly map?: string | null
  /** Figures that rows put in doubt which are no longer at hand. */
  readonly doubted?: ReadonlySet<FigureKey>
}

/** An observation of the area and year with the definition of its indicator. */
export interface Entry {
  readonly observation: Observation
  readonly indicator: Indicator
}

/** The value an entry states: published, or the numerator of a count written «10/10». */
export interface Statement extends Entry {
  readonly quantity: Quantity
}

export interface Facts extends CheckContext {
  readonly catalog: Catalog
  /** Observations of the area and year, one a figure, in the order of the data. */
  readonly entries: readonly Entry[]
  /** All observations at hand, of other areas and years too. */
  readonly observations: readonly Observation[]
  /** Null where the export has no value for the figure. */
  readonly statementOf: (key: FigureKey) => Statement | null
}

export interface FigureFacts extends Facts {
  readonly figures: Figures
}

/**
 * A diagnostic with what it depends on, so that one fault is told once. A finding that rests on a figure which an
 * earlier warning or error has put in doubt is not told.
 */
export interface Finding {
  readonly diagnostic: Diagnostic
  readonly restsOn: readonly FigureKey[]
  readonly castsDoubtOn: readonly FigureKey[]
}

/** A check of what the export says. */
export type Check = (facts: Facts) => readonly Finding[]

/** A check of what follows from the export. */
export type FigureCheck = (facts: FigureFacts) => readonly Finding[]
