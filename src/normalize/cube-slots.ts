/** What the columns of a statistical cube (SDMX-CSV, SDMX-JSON, JSON-stat) are for, by name, else by what they hold. */
import type { RawRow, RawTable } from '../model/raw-table.ts'
import { mapDate } from '../model/map-date.ts'
import { type CodedText, codedText, readings } from './coded-text.ts'
import { levelNamed, namedColumn, type Role } from './column-names.ts'
import type { NormalizeContext } from './normalize-context.ts'
import { resolveIndicator } from './resolve-indicator.ts'
import { periodOf } from './cube-period.ts'
import { isRegion } from './statistical-regions.ts'

/** A part of what a row says. `breakdown` parts the values further than the report does. */
export type SlotKind =
  | Exclude<Role, 'indicatorName' | 'areaName'>
  | 'dataflow'
  | 'action'
  | 'multiplier'
  | 'breakdown'
  | 'ignored'

export interface Slot {
  readonly kind: SlotKind
  /** Columns of the slot by number: a code and perhaps its name, or the same thing from several data sets. */
  readonly fields: readonly number[]
  /** Texts that stand in it, each once, and the first row of each. */
  readonly texts: ReadonlyMap<string, RawRow>
}

/** A list of categories is shorter; of a longer one the first are enough to know what they are. */
const MOST_TEXTS = 20_000

const SPECIAL_NAMES: ReadonlyMap<string, SlotKind> = new Map([
  ['DATAFLOW', 'dataflow'],
  ['STRUCTURE_ID', 'dataflow'],
  ['STRUCTURE_NAME', 'dataflow'],
  ['ACTION', 'action'],
  ['UNIT_MULT', 'multiplier'],
])

/** True for the first column's name of SDMX-CSV 1.0 and 2.0, which the readers of cubes in JSON give as well. */
export function isCubeHeader(row: RawRow): boolean {
  return /^(?:DATAFLOW|STRUCTURE)(?:\[.\])?(?::|$)/.test((row.cells[0] ?? '').trim())
}

/** The slots of all columns, in order; columns for one purpose share a slot. */
export function cubeSlots(table: RawTable, header: RawRow, context: NormalizeContext): readonly Slot[] {
  const names = header.cells.map((cell) => codedText(cell))
  const value = names.findIndex((name) => name && kindByName(name) === 'value')
  const single = textsByField(table, header)
  const fieldsByKind = new Map<SlotKind, number[]>()
  const breakdowns: Slot[] = []
  let before: SlotKind = 'ignored'
  for (const [index, name] of names.entries()) {
    const texts = single[index] ?? new Map<string, RawRow>()
    const named = (name && kindByName(name)) ?? null
    const kind: SlotKind = named ?? (index > value ? 'ignored' : kindByTexts([...texts.keys()], context))
    // By what it holds a column is the name beside a code, or the only one of its kind.
    const isTaken = named === null && kind !== 'ignored' && fieldsByKind.has(kind) && before !== kind
    const parts = kind === 'breakdown' || (isTaken && texts.size > 1)
    if (parts) addBreakdown(breakdowns, { kind: 'breakdown', fields: [index + 1], texts }, table, header)
    else if (!isTaken) fieldsByKind.set(kind, [...(fieldsByKind.get(kind) ?? []), index + 1])
    before = kind
  }
  const shared = [...fieldsByKind].map(([kind, fields]): Slot => {
    const [first] = fields
    const texts = fields.length === 1 ? single[(first ?? 1) - 1] : jointTexts(table, header, fields)
    return { kind, fields, texts: texts ?? new Map() }
  })
  return [...shared, ...breakdowns]
}

/** The text of a slot in a row: of a code and its name, both. */
export function slotText({ cells }: RawRow, fields: readonly number[]): string {
  const texts = fields.map((field) => cells[field - 1] ?? '').filter((text) => text.trim() !== '')
  return [...new Set(texts)].join(': ')
}

function kindByName(name: CodedText): SlotKind | null {
  // A name of SDMX-CSV 2.0 may end in its separator of several values: `TITLE[;]`.
  const code = name.code.replace(/\[.\]$/, '')
  const special = SPECIAL_NAMES.get(code)
  if (special) return special
  for (const text of [code, name.label ?? '', name.whole]) {
    const named = namedColumn(text)
    if (named?.use === 'ignored') return 'ignored'
    if (named?.use !== 'role') continue
    const { role } = named
    if (role === 'areaName') return 'area'
    return role === 'indicatorName' ? 'indicator' : role
  }
  return null
}

type Test = readonly [kind: SlotKind, holds: (text: CodedText, context: NormalizeContext) => boolean]

const TESTS: readonly Test[] = [
  ['period', (text) => periodOf(text) !== null],
  ['level', (text) => readings(text).some((each) => (levelNamed(each) ?? 'all') !== 'all')],
  ['area', isArea],
  ['indicator', (text, context) => readings(text).some((each) => resolveIndicator(each, context).kind === 'found')],
]

/** More than half of the categories are of that kind; what is of none parts the values further. */
function kindByTexts(texts: readonly string[], context: NormalizeContext): SlotKind {
  const coded = texts.flatMap((text) => codedText(text) ?? [])
  const found = TESTS.find(([, holds]) => coded.filter((text) => holds(text, context)).length * 2 > coded.length)
  if (found) return found[0]
  return coded.length > 1 ? 'breakdown' : 'ignored'
}

/** By its label where it has one: «1: Nam» is no province. */
function isArea({ code, label }: CodedText, { catalog, options }: NormalizeContext): boolean {
  const text = label ?? code
  const { kind } = catalog.matchArea(text, mapDate(options.year, options.map))
  return kind === 'found' || kind === 'notOnDate' || isRegion(text)
}

/** A column that says nothing beyond the one before it holds the names of its codes. */
function addBreakdown(breakdowns: Slot[], slot: Slot, table: RawTable, header: RawRow): void {
  const last = breakdowns.at(-1)
  const isNext = last?.fields.at(-1) === (slot.fields[0] ?? 0) - 1
  const fields = [...(last?.fields ?? []), ...slot.fields]
  const joint = isNext ? jointTexts(table, header, fields) : new Map<string, RawRow>()
  if (last && isNext && joint.size === last.texts.size) breakdowns.splice(-1, 1, { ...last, fields, texts: joint })
  else breakdowns.push(slot)
}

function textsByField(table: RawTable, header: RawRow): readonly ReadonlyMap<string, RawRow>[] {
  const found = header.cells.map(() => new Map<string, RawRow>())
  for (const row of table.rows) {
    if (row.start <= header.start) continue
    for (const [index, texts] of found.entries()) note(texts, row.cells[index] ?? '', row)
  }
  return found
}

function jointTexts(table: RawTable, header: RawRow, fields: readonly number[]): ReadonlyMap<string, RawRow> {
  const texts = new Map<string, RawRow>()
  for (const row of table.rows) {
    if (row.start > header.start) note(texts, slotText(row, fields), row)
  }
  return texts
}

function note(texts: Map<string, RawRow>, text: string, row: RawRow): void {
  if (text.trim() !== '' && texts.size < MOST_TEXTS && !texts.has(text)) texts.set(text, row)
}
