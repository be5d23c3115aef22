/** One cell, with the columns that belong to it, to an observation; or to two, where the notation must decide. */
import type { Diagnostic } from '../model/diagnostic.ts'
import { type FigureKey, figureKey, type Indicator, type Level } from '../model/indicator.ts'
import type { Observation, ObservationStatus } from '../model/observation.ts'
import type { Notation } from '../model/project.ts'
import type { SourceLocation } from '../model/provenance.ts'
import { cellFault, type FaultyCell } from './cell-fault.ts'
import { missingStatus } from './missing-marks.ts'
import type { NormalizeContext } from './normalize-context.ts'
import { parseNames } from './parse-names.ts'
import { type CellHints, type CellReading, type CellValue, parseQuantity } from './parse-quantity.ts'
import { qualification } from './qualifiers.ts'
import { statusOfHeader } from './resolve-status.ts'
import type { ReadRow } from './row-subject.ts'
import { splitCell } from './split-cell.ts'
import { headerName } from './table-plan.ts'
import { type ValueColumns, valueColumns } from './value-columns.ts'

/** What a cell is a value of. */
export interface CellSubject {
  readonly indicator: Indicator
  readonly level: Level
  readonly area: string
  readonly period: number
  readonly powerOfTen: number
}

export type ValueReading =
  | { readonly kind: 'observation'; readonly observation: Observation; readonly evidence: Notation | null }
  | { readonly kind: 'twoReadings'; readonly vi: Observation; readonly en: Observation }
  | { readonly kind: 'fault'; readonly diagnostic: Diagnostic }

const NO_NAMES: readonly string[] = []

/** What a cell adds to what is known of it. */
type Found = Partial<Pick<Observation, 'status' | 'quantity' | 'fraction' | 'names'>>

/** Reads the cell in column `field` of a row; `isLong` says that the row's other columns belong to it. */
export function readValue(
  read: ReadRow,
  field: number,
  subject: CellSubject,
  isLong: boolean,
  context: NormalizeContext,
): ValueReading {
  const text = read.texts.get(field) ?? ''
  const key = figureKey(subject.indicator, subject.level)
  const place = read.table.place(read.row, field)
  const build = (value: Found): Observation => observationOf(subject, key, place, value)
  if (subject.indicator.kind === 'names') {
    const unit = context.catalog.unitOf(subject.indicator)
    return namesReading(
      { text, place, indicator: subject.indicator, unit, key, notation: context.options.notation },
      build,
    )
  }
  const hints: CellHints = {
    indicator: subject.indicator,
    unit: context.catalog.unitOf(subject.indicator),
    powerOfTen: subject.powerOfTen,
    isNumber: read.table.isNumber(read.row, field),
    hasParts: context.catalog.hasParts(subject.indicator),
    role: 'value',
    matchUnit: context.catalog.matchUnit,
  }
  const { notation } = context.options
  const faulty = { text, place, indicator: hints.indicator, unit: hints.unit, key, notation }
  const reading = parseQuantity(text, hints, notation)
  if (reading.kind === 'fault') return { kind: 'fault', diagnostic: cellFault(reading.fault, faulty) }
  if (!isLong) return finish(reading, build, (value) => ({ value, status: statusFor(value, statusOf(read, field)) }))

  const columns = valueColumns(read, field, reading, { ...faulty, hints }, context)
  if (columns.kind === 'fault') return columns
  const start = reading.kind === 'missing' && columns.fraction ? NOTHING_YET : reading
  const complete: Complete = (value) => {
    const whole = withColumns(value, columns, subject.indicator)
    return { value: whole, status: statusFor(whole, columns.status) }
  }
  return finish(start, build, complete, columns.status)
}

/** What the head of the column says of all its values. */
function statusOf({ plan }: ReadRow, field: number): ObservationStatus | null {
  return statusOfHeader(headerName(plan.header, field))
}

/** An empty cell beside a numerator and a denominator: the value is still to come from them. */
const NOTHING_YET: Exclude<CellReading, { readonly kind: 'fault' }> = {
  kind: 'value',
  value: { quantity: null, fraction: null, isEstimate: false },
  evidence: null,
}

/** A name begins with a letter: «5», «12/2023», «3 đơn vị» are none, and «có» answers another question. */
const NAME = /^["«“(]?(?!(?:có|không)$)\p{L}/iu

/** A list in which an entry is no name: mostly a number or a date that has come into the wrong row. */
function namesReading(cell: FaultyCell, build: (value: Found) => Observation): ValueReading {
  const { text } = cell
  const status = missingStatus(text)
  const names = status ? [] : parseNames(text)
  if (!names.every(isName)) return { kind: 'fault', diagnostic: cellFault('notNames', cell) }
  const value = names.length === 0 ? { status: status ?? 'missing' } : { names, status: 'normal' as const }
  return { kind: 'observation', observation: build(value), evidence: null }
}

/** «Quận 1» is a name, «trên 240» and «năm 2010» are figures. */
function isName(text: string): boolean {
  const parts = splitCell(text)
  return NAME.test(text) && (!parts || qualification(parts.before, parts.ending, true) === null)
}

type Complete = (value: CellValue) => { readonly value: CellValue; readonly status: ObservationStatus }

function finish(
  reading: Exclude<CellReading, { readonly kind: 'fault' }>,
  build: (value: Found) => Observation,
  complete: Complete,
  stated: ObservationStatus | null = null,
): ValueReading {
  const toObservation = (raw: CellValue): Observation => {
    const { value, status } = complete(raw)
    return build({ quantity: value.quantity, fraction: value.fraction, status })
  }
  switch (reading.kind) {
    case 'missing': {
      const status = stated === 'notApplicable' ? stated : reading.status
      return { kind: 'observation', observation: build({ status }), evidence: null }
    }
    case 'value':
      return { kind: 'observation', observation: toObservation(reading.value), evidence: reading.evidence }
    case 'twoReadings':
      return { kind: 'twoReadings', vi: toObservation(reading.vi), en: toObservation(reading.en) }
    default:
      return reading satisfies never
  }
}

/** A status of absence beside a value that is there says nothing. */
function statusFor(value: CellValue, stated: ObservationStatus | null): ObservationStatus {
  if (stated === 'estimated' || stated === 'provisional') return stated
  return value.isEstimate ? 'estimated' : 'normal'
}

function withColumns(value: CellValue, { fraction: part, bound }: ValueColumns, indicator: Indicator): CellValue {
  const fraction = value.fraction ?? part
  const counted = indicator.kind === 'count' && fraction ? fraction.numerator : null
  const quantity = value.quantity ?? counted
  if (!quantity || bound === null || quantity.qualifier !== 'exact') return { ...value, quantity, fraction }
  return { ...value, quantity: { ...quantity, qualifier: bound }, fraction }
}

function observationOf(
  subject: CellSubject,
  key: FigureKey,
  place: SourceLocation,
  { status = 'missing', quantity = null, fraction = null, names = NO_NAMES }: Found,
): Observation {
  return {
    indicator: subject.indicator.code,
    level: subject.level,
    key,
    area: subject.area,
    period: subject.period,
    status,
    quantity,
    fraction,
    names,
    locations: [place],
  }
}
