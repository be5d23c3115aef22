/** All observations of one table, whatever its shape: indicators down, indicators across, or down with years across. */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Observation } from '../model/observation.ts'
import { placeIn, type SourceLocation } from '../model/provenance.ts'
import type { RawRow, RawTable } from '../model/raw-table.ts'
import { figureKey } from '../model/indicator.ts'
import { asideRow, isRepeatedHeader } from './aside-row.ts'
import { checkHeader, cleanRow } from './clean-row.ts'
import { findHeader, isColumnNumbers } from './find-header.ts'
import { missingStatus } from './missing-marks.ts'
import { isAsked, type NormalizeContext } from './normalize-context.ts'
import { type NotationLog, notationLog } from './notation-log.ts'
import { type CellSubject, readValue, type ValueReading } from './read-value.ts'
import { levelFor } from './resolve-indicator.ts'
import { type Request, rowRequests, tellLevel } from './row-requests.ts'
import { type ReadRow, roleText } from './row-subject.ts'
import { settleColumns } from './settle-columns.ts'
import { type SubareaPlan, subareaPlan } from './subarea-plan.ts'
import { notePartColumns, notePartRow, ofWholeProvince, partField } from './subarea-row.ts'
import { type TablePlan, tablePlan, valueFields } from './table-plan.ts'
import { rowScreen } from './row-screen.ts'
import type { RowScreen } from './screen-parts.ts'
import { isUnderUnknownKey, tellUnused } from './tell-unused.ts'
import { isOtherHeader, isShort, otherTable } from './uneven-row.ts'
import { VALUE_COLUMNS } from './value-columns.ts'
import { tellOwner } from './tell-owner.ts'
import { tellNotation, type TwoReadings } from './tell-notation.ts'

/** An observation, or one whose number waits for the notation of the file. */
interface Entry {
  readonly reading: Exclude<ValueReading, { readonly kind: 'fault' }>
  readonly field: number
}

interface TableReader {
  readonly table: RawTable
  readonly plan: TablePlan
  readonly context: NormalizeContext
  readonly entries: Entry[]
  readonly notations: NotationLog
  readonly screen: RowScreen
  /** Null where no row is of a district or commune. */
  readonly subareas: SubareaPlan | null
}

/** The observations in the order of the file; what could not be used is told in the context's log. */
export function tableObservations(table: RawTable, context: NormalizeContext): readonly Observation[] {
  const header = findHeader(table, context)
  if (!header) {
    context.faults.add(noHeader(table))
    return []
  }
  const plan = tablePlan(table, header.row, settleColumns(table, header, context), context)
  if (!plan) return []
  if (plan.used.length === 0 || !hasValues(plan)) {
    context.faults.add(diagnose('ICT-N001', [table.place(header.row, 1)], {}))
    return []
  }
  const notations = notationLog()
  const screen = rowScreen(table, plan, notations, context)
  const subareas = subareaPlan(table, plan, context)
  const reader: TableReader = { table, plan, context, entries: [], notations, screen, subareas }
  checkHeader(table, header.row, context)
  let isBelowHeader = true
  for (const row of table.rows) {
    if (row.start <= header.row.start) continue
    if (isBelowHeader && isColumnNumbers(row)) continue
    isBelowHeader = false
    const known = screen.knownRow(row)
    if (known === 'passed' || (known === null && isRepeatedHeader(row, header.row))) continue
    const calls = context.faults.calls()
    const reading = known === null ? readRow(reader, row) : readKnown(reader, row, known)
    if (context.faults.calls() !== calls) tellOwner(table, row, plan, context)
    if (reading === 'otherTable') break
  }
  return settled(reader)
}

function hasValues({ roles, figures, across, parts }: TablePlan): boolean {
  const isLong =
    (roles.has('indicator') || roles.has('indicatorName')) &&
    (roles.has('value') || roles.has('numerator') || across.length + parts.length > 0)
  return isLong || figures.length > 0
}

/** No header is found; or none stands on the line that the office has declared. */
function noHeader(table: RawTable): Diagnostic {
  const declared = table.settings?.header
  if (!declared) return diagnose('ICT-N001', [firstPlace(table)], {})
  const line = String(declared.value)
  return diagnose('ICT-N056', [linePlace(table, declared.value), declared.location], { line, file: table.file })
}

function linePlace(table: RawTable, line: number): SourceLocation {
  for (const row of table.rows) if (row.line === line) return table.place(row, 1)
  const place = firstPlace(table)
  return { ...place, line: table.sheet === null ? line : null, column: null, field: null, cell: null, text: null }
}

function firstPlace(table: RawTable): SourceLocation {
  for (const row of table.rows) return table.place(row, 1)
  return { ...placeIn(table.file), sheet: table.sheet }
}

/** Reads a row, or finds that it begins another table. */
function readRow(reader: TableReader, row: RawRow): 'read' | 'otherTable' {
  const { table, plan, context, screen } = reader
  if (isAside(reader, row)) return 'read'
  const calls = context.faults.calls()
  const texts = cleanRow(table, row, plan.used, context)
  const found: ReadRow = { table, row, plan, texts }
  const read = reader.subareas ? ofWholeProvince(found, reader.subareas) : found
  if ([...plan.roles.values()].some((field) => texts.get(field) === null)) return 'read'
  const isTold = valueFields(plan).some((field) => texts.get(field) !== '')
  if (isOtherHeader(read, context)) {
    context.faults.add(otherTable(table, row))
    return 'otherTable'
  }
  if (isShort(read, isTold, context)) return 'read'
  if (isTold && isUnderUnknownKey(read, context)) return 'read'
  if (isTold && tellUnused(read, context)) return 'read'
  const part = partRequests(reader, read)
  if (part !== null) {
    if (context.faults.calls() === calls) screen.learn(row, part, true)
    return 'read'
  }
  // Headings, notes and signatures below a table hold no value; they are no faults.
  if (!isTold && !namesSubject(read)) return 'read'
  const requests = rowRequests(read, isTold, context)
  for (const request of requests) readCell(reader, read, request)
  if (context.faults.calls() === calls) screen.learn(row, requests, false)
  return 'read'
}

/** Notes, and totals unless they are the figures of the province above or below those of its districts. */
function isAside({ table, plan, context, subareas }: TableReader, row: RawRow): boolean {
  const aside = table.named ? null : asideRow(row, plan, context)
  if (aside?.kind !== 'total' || !subareas) return aside !== null
  const isOfIndicator = aside.field === plan.roles.get('indicator') || aside.field === plan.roles.get('indicatorName')
  return isOfIndicator || subareas.province === null
}

/** What a row of a district or commune is about, with its figures taken note of; null for any other row. */
function partRequests({ plan, context, subareas }: TableReader, read: ReadRow): readonly Request[] | null {
  if (plan.parts.length > 0) notePartColumns(read, context)
  const field = subareas && partField(read, subareas)
  return subareas === null || field === null ? null : notePartRow(read, field, subareas, context)
}

/** Reads the value of a row of which all else is known. */
function readKnown(reader: TableReader, row: RawRow, request: Request): 'read' {
  const { table, plan, context } = reader
  const fields = [request.field, ...VALUE_COLUMNS.flatMap((role) => plan.roles.get(role) ?? [])]
  readCell(reader, { table, row, plan, texts: cleanRow(table, row, fields, context) }, request)
  return 'read'
}

function namesSubject(read: ReadRow): boolean {
  return (['indicator', 'indicatorName', 'area', 'areaName', 'period'] as const).some(
    (role) => roleText(read, role) !== '',
  )
}

function readCell(reader: TableReader, read: ReadRow, { field, subject, isLong }: Request): void {
  if (read.texts.get(field) === null) return
  const level = levelFor(subject.indicator, subject.level)
  if (level === null) {
    tellLevel(read, isLong ? (read.plan.roles.get('level') ?? field) : field, subject.indicator.name.vi, reader.context)
    return
  }
  const reading = readValue(read, field, { ...subject, level }, isLong, reader.context)
  if (reader.subareas || reader.plan.parts.length > 0) stateFigure(read, field, { ...subject, level }, reader.context)
  if (reading.kind === 'fault') {
    for (const place of reading.diagnostic.locations.slice(0, 1))
      reader.context.options.onFault?.(place, subject.area, 'cell')
    reader.context.faults.add(reading.diagnostic)
    return
  }
  if (reading.kind === 'observation' && reading.evidence) {
    reader.notations.note(field, reading.evidence, reading.observation.locations[0])
  }
  if (!isAsked(reader.context.options, subject.area, subject.period)) return
  reader.entries.push({ reading, field })
}

/** A figure of the province whose cell cannot be read is told of by that, and not by its districts too. */
function stateFigure(
  read: ReadRow,
  field: number,
  { indicator, level, area, period }: CellSubject,
  { subareas }: NormalizeContext,
): void {
  if (missingStatus(read.texts.get(field) ?? '') !== undefined) return
  subareas.state({ key: figureKey(indicator, level), area, period })
}

/** Gives each waiting number the notation of its column or file; what stays open is asked for once. */
function settled({ entries, notations, context }: TableReader): readonly Observation[] {
  const open: TwoReadings[] = []
  const observations: Observation[] = []
  for (const { reading, field } of entries) {
    if (reading.kind === 'observation') {
      observations.push(reading.observation)
      continue
    }
    const notation = notations.settled(field)
    if (notation) observations.push(reading[notation])
    else {
      open.push(reading)
      context.options.onFault?.(reading.vi.locations[0], reading.vi.area, 'cell')
    }
  }
  tellNotation(open, notations, context)
  return observations
}
