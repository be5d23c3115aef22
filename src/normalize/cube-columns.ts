/** Columns of the long table that a cube becomes, each with the slot that fills it and what its texts mean there. */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { RawRow, RawTable } from '../model/raw-table.ts'
import { codedText, readings } from './coded-text.ts'
import { levelNamed } from './column-names.ts'
import { areaTexts } from './cube-area.ts'
import { indicatorOfTitle, indicatorText, isContradiction } from './cube-indicator.ts'
import { periodOf } from './cube-period.ts'
import { type Slot, type SlotKind, slotText } from './cube-slots.ts'
import { multipliedUnit, unitText } from './cube-unit.ts'
import { missingStatus } from './missing-marks.ts'
import type { NormalizeContext } from './normalize-context.ts'
import { statusOf } from './resolve-status.ts'

/** Text of a slot in the words of the catalogue; null where the row is to be left out. */
type Translate = (text: string, row: RawRow) => string | null

/** A column of the long table. */
export interface CubeColumn {
  readonly name: string
  readonly slot: Slot
  readonly translate: Translate
}

/** All columns that the slots can fill, the indicator first where one is named. */
export function cubeColumns(table: RawTable, slots: readonly Slot[], context: NormalizeContext): readonly CubeColumn[] {
  const column = (name: string, kind: SlotKind, translate: (slot: Slot) => Translate): readonly CubeColumn[] => {
    const slot = slots.find((each) => each.kind === kind)
    return slot ? [{ name, slot, translate: translate(slot) }] : []
  }
  const indicators = indicatorColumn(table, slots, context)
  return [
    ...indicators,
    ...column('REF_AREA', 'area', (slot) => areaTexts(table, slot, context)),
    ...column('TIME_PERIOD', 'period', () => remembered(periodText)),
    ...column('REF_LEVEL', 'level', () => remembered(levelText)),
    ...unitColumn(table, slots, indicators[0], context),
    ...column('OBS_VALUE', 'value', () => asWritten),
    ...statusColumn(slots),
    ...column('numerator', 'numerator', () => asWritten),
    ...column('denominator', 'denominator', () => asWritten),
    ...column('qualifier', 'qualifier', () => asWritten),
  ]
}

/** From the dimension of indicators, else from the title of the data set. */
function indicatorColumn(table: RawTable, slots: readonly Slot[], context: NormalizeContext): readonly CubeColumn[] {
  const own = slots.find(({ kind }) => kind === 'indicator')
  if (own) {
    const translate: Translate = (text, row) => {
      if (!isContradiction(text, context)) return indicatorText(text, context)
      const coded = codedText(text)
      const params = { code: coded?.code ?? text, label: coded?.label ?? '' }
      context.faults.once(`category ${table.file} ${text}`, () =>
        diagnose('ICT-N050', [table.place(row, own.fields[0] ?? 1)], params),
      )
      return null
    }
    return [{ name: 'INDICATOR', slot: own, translate: remembered(translate) }]
  }
  const title = slots.find(({ kind }) => kind === 'dataflow')
  if (!title || ![...title.texts.keys()].every((text) => indicatorOfTitle(text, context) !== null)) return []
  if (title.texts.size === 0) return []
  return [{ name: 'INDICATOR', slot: title, translate: remembered((text) => indicatorOfTitle(text, context)) }]
}

function unitColumn(
  table: RawTable,
  slots: readonly Slot[],
  indicator: CubeColumn | undefined,
  context: NormalizeContext,
): readonly CubeColumn[] {
  const unit = slots.find(({ kind }) => kind === 'unit')
  const multiplier = slots.find(({ kind }) => kind === 'multiplier')
  const slot = unit ?? multiplier
  if (!slot) return []
  const translate: Translate = (_, row) => {
    const own = unit ? unitText(slotText(row, unit.fields), context) : ''
    if (!multiplier) return own
    const power = slotText(row, multiplier.fields)
    const named = indicator ? (indicator.translate(slotText(row, indicator.slot.fields), row) ?? '') : ''
    const text = multipliedUnit(own, power, named, context)
    if (text !== null) return text
    context.faults.gather(
      `multiplier ${table.file} ${power}`,
      () => table.place(row, multiplier.fields[0] ?? 1),
      (places) => diagnose('ICT-N053', places, { text: power }),
    )
    return null
  }
  return [{ name: 'UNIT_MEASURE', slot, translate }]
}

/** A status of its own, else the one that stands before the year: «Sơ bộ 2023». */
function statusColumn(slots: readonly Slot[]): readonly CubeColumn[] {
  const own = slots.find(({ kind }) => kind === 'status')
  const period = slots.find(({ kind }) => kind === 'period')
  const beforeYear = (row: RawRow): string => {
    const coded = period && codedText(slotText(row, period.fields))
    return (coded && periodOf(coded)?.status) ?? ''
  }
  if (own) {
    const translate: Translate = (text, row) => {
      const status = statusText(text)
      return status === '' || statusOf(status) === 'normal' ? beforeYear(row) || status : status
    }
    return [{ name: 'OBS_STATUS', slot: own, translate }]
  }
  const hasStatus = [...(period?.texts.keys() ?? [])].some((text) => {
    const coded = codedText(text)
    return coded !== null && (periodOf(coded)?.status ?? '') !== ''
  })
  return period && hasStatus ? [{ name: 'OBS_STATUS', slot: period, translate: (_, row) => beforeYear(row) }] : []
}

function asWritten(text: string): string {
  return text
}

function periodText(text: string): string {
  const coded = codedText(text)
  const period = coded && periodOf(coded)
  return period ? String(period.year) : (coded?.label ?? coded?.code ?? text)
}

function levelText(text: string): string {
  const coded = codedText(text)
  if (!coded) return text
  return readings(coded).find((each) => levelNamed(each) !== undefined) ?? coded.label ?? coded.code
}

function statusText(text: string): string {
  const coded = codedText(text)
  if (!coded) return text
  const known = readings(coded).find((each) => statusOf(each) !== undefined)
  if (known !== undefined) return known
  // PX-Web states as a status what it prints instead of a value: «..».
  return readings(coded).some((each) => missingStatus(each) !== undefined) ? 'M' : coded.whole
}

/** The translation of each category once; a bound keeps a hostile file from filling the memory. */
function remembered(translate: Translate): Translate {
  const known = new Map<string, string | null>()
  return (text, row) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const found = translate(text, row)
    if (known.size < MOST_REMEMBERED) known.set(text, found)
    return found
  }
}

const MOST_REMEMBERED = 10_000
