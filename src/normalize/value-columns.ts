/** The columns of a long table that belong to its value: numerator, denominator, qualifier and status. */
import { diagnose } from '../diagnostics/diagnose.ts'
import { toExactDigits } from '../model/decimal.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { ObservationStatus } from '../model/observation.ts'
import type { Notation } from '../model/project.ts'
import type { Fraction, Qualifier, Quantity } from '../model/quantity.ts'
import { cellFault, type FaultyCell } from './cell-fault.ts'
import type { NormalizeContext } from './normalize-context.ts'
import { type CellFault, type CellHints, type CellReading, isSameFraction, parseWhole } from './parse-quantity.ts'
import { qualifierOf } from './qualifiers.ts'
import { statusOf } from './resolve-status.ts'
import { type ReadRow, roleText } from './row-subject.ts'

/** The roles of those columns. */
export const VALUE_COLUMNS = ['numerator', 'denominator', 'qualifier', 'status'] as const

export interface ValueColumns {
  readonly kind: 'columns'
  readonly fraction: Fraction | null
  readonly bound: Qualifier | null
  readonly status: ObservationStatus | null
}

type Fault = { readonly kind: 'fault'; readonly diagnostic: Diagnostic }

/**
 * What the columns say. Faults: a part that cannot be read, a fraction other than the one in the cell, an unknown word
 * for a qualifier.
 * @param cell the value's own cell, for messages
 */
export function valueColumns(
  read: ReadRow,
  field: number,
  reading: CellReading,
  cell: FaultyCell & { readonly hints: CellHints },
  context: NormalizeContext,
): ValueColumns | Fault {
  const { table, row, plan } = read
  const part = columnFraction(read, cell.hints, context.options.notation)
  if (part.kind === 'fault') {
    const place = table.place(row, part.field)
    return {
      kind: 'fault',
      diagnostic: cellFault(part.fault, { ...cell, place, text: read.texts.get(part.field) ?? '' }),
    }
  }
  if (part.fraction && !cell.hints.hasParts) return unwantedFraction(read, field, cell)
  const own = reading.kind === 'value' ? reading.value.fraction : null
  if (own && part.fraction && !isSameFraction(own, part.fraction)) {
    const places = [cell.place, table.place(row, plan.roles.get('numerator') ?? field)]
    const stated = `${roleText(read, 'numerator')}/${roleText(read, 'denominator')}`
    const params = { text: cell.text, stated, indicator: cell.indicator.name }
    return { kind: 'fault', diagnostic: diagnose('ICT-N031', places, params, cell.key) }
  }
  const word = roleText(read, 'qualifier')
  const bound = word === '' ? null : qualifierOf(word)
  if (bound === undefined) {
    const place = table.place(row, plan.roles.get('qualifier') ?? field)
    return { kind: 'fault', diagnostic: cellFault('unreadable', { ...cell, place, text: word }) }
  }
  return { kind: 'columns', fraction: part.fraction, bound, status: statedStatus(read, context) }
}

/** Numerator and denominator beside a figure that is a single number. */
function unwantedFraction(read: ReadRow, field: number, cell: FaultyCell): Fault {
  const place = read.table.place(read.row, read.plan.roles.get('numerator') ?? field)
  const text = `${roleText(read, 'numerator')}/${roleText(read, 'denominator')}`
  return { kind: 'fault', diagnostic: cellFault('fraction', { ...cell, place, text }) }
}

function statedStatus(read: ReadRow, { faults }: NormalizeContext): ObservationStatus | null {
  const text = roleText(read, 'status')
  const field = read.plan.roles.get('status')
  if (field === undefined || text === '') return null
  const status = statusOf(text)
  if (status) return status
  faults.gather(
    `status ${read.table.file} ${text}`,
    () => read.table.place(read.row, field),
    (places) => diagnose('ICT-N026', places, { text }),
  )
  return null
}

type FractionReading =
  | { readonly kind: 'fraction'; readonly fraction: Fraction | null }
  | { readonly kind: 'fault'; readonly fault: CellFault; readonly field: number }

const NO_FRACTION: FractionReading = { kind: 'fraction', fraction: null }

/** Numerator and denominator from columns of their own; none where one of them is missing. */
function columnFraction(read: ReadRow, hints: CellHints, notation: Notation | null): FractionReading {
  const parts: Quantity[] = []
  for (const role of ['numerator', 'denominator'] as const) {
    const field = read.plan.roles.get(role)
    if (field === undefined) return NO_FRACTION
    const reading = parseWhole(read.texts.get(field) ?? '', read.table.isNumber(read.row, field), notation, hints)
    if (reading.kind === 'fault') return { kind: 'fault', fault: reading.fault, field }
    if (reading.kind !== 'value' || reading.value.quantity === null) return NO_FRACTION
    const { quantity } = reading.value
    if (role === 'denominator' && toExactDigits(quantity.value) === '0')
      return { kind: 'fault', fault: 'zeroDenominator', field }
    parts.push(quantity)
  }
  const [numerator, denominator] = parts
  return numerator && denominator ? { kind: 'fraction', fraction: { numerator, denominator } } : NO_FRACTION
}
