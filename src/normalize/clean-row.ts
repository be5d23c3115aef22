/** The texts of a row's used cells, cleaned once; what is wrong with their characters is told here. */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { RawRow, RawTable } from '../model/raw-table.ts'
import { cleanText } from './clean-text.ts'
import type { NormalizeContext } from './normalize-context.ts'

/** Cleaned text by column number; null where a cell holds a character that must not be there. */
export type RowTexts = ReadonlyMap<number, string | null>

/** Cleans the cells of the given columns. */
export function cleanRow(table: RawTable, row: RawRow, fields: readonly number[], context: NormalizeContext): RowTexts {
  const texts = new Map<number, string | null>()
  for (const field of fields) texts.set(field, cleanCell(table, row, field, context))
  return texts
}

function cleanCell(table: RawTable, row: RawRow, field: number, { faults }: NormalizeContext): string | null {
  const written = row.cells[field - 1] ?? ''
  const clean = cleanText(written)
  if (clean.kind === 'forbidden') {
    faults.add(diagnose('ICT-N021', [table.place(row, field)], { codePoint: clean.codePoint }))
    return null
  }
  if (clean.invisible !== null) {
    const { invisible } = clean
    const make = (places: Parameters<typeof diagnose>[1]) => diagnose('ICT-N022', places, { codePoint: invisible })
    faults.gather(`invisible ${table.file} ${invisible}`, () => table.place(row, field), make)
  }
  return clean.text
}
