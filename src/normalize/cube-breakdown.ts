/** A dimension that parts the values further than the report does (sex, age, kind): only its total is a figure. */
import { diagnose } from '../diagnostics/diagnose.ts'
import { foldBare } from '../locale/fold.ts'
import type { RawRow, RawTable } from '../model/raw-table.ts'
import { type CodedText, codedText } from './coded-text.ts'
import { type Slot, slotText } from './cube-slots.ts'
import type { NormalizeContext } from './normalize-context.ts'

/** SDMX code of a total (SDMX guidelines for code lists: `_T`). */
const TOTAL_CODES = new Set(['_T', 'T', 'TOTAL', 'TOT'])

const TOTAL_WORDS = new Set(
  ['Tổng số', 'Tổng', 'Tổng cộng', 'Chung', 'Tất cả', 'Cả nước', 'Total', 'All', 'Both sexes'].map(foldBare),
)

/** Enough to recognise the dimension by. */
const SHOWN = 4

/** True for the rows of the total. Without a total no row can be used, and that is told. */
export function totalsOnly(table: RawTable, slot: Slot, context: NormalizeContext): (row: RawRow) => boolean {
  const texts = [...slot.texts.keys()]
  const totals = new Set(texts.filter((text) => isTotal(codedText(text))))
  const [first] = slot.texts.values()
  const field = slot.fields[0] ?? 1
  const [header] = table.rows
  if (!first || !header) return () => true
  const dimension = (header.cells[field - 1] ?? '').trim()
  const place = table.place(first, field)
  const [total] = totals
  if (total === undefined) {
    const shown = texts.slice(0, SHOWN).map(nameOf).join(', ')
    context.faults.add(diagnose('ICT-N051', [place], { dimension, shown, count: String(texts.length) }))
    return () => false
  }
  context.faults.add(diagnose('ICT-N055', [place], { dimension, total: nameOf(total) }))
  return (row) => totals.has(slotText(row, slot.fields))
}

function nameOf(text: string): string {
  const coded = codedText(text)
  return coded?.label ?? coded?.code ?? text
}

function isTotal(coded: CodedText | null): boolean {
  if (!coded) return false
  const { code, label } = coded
  if (label !== null && TOTAL_WORDS.has(foldBare(label))) return true
  return TOTAL_CODES.has(code.toUpperCase()) || (label === null && TOTAL_WORDS.has(foldBare(code)))
}
