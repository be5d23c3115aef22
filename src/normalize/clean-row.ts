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

/** Tells of what is wrong with the characters of a header, which names things like any cell. */
export function checkHeader(table: RawTable, header: RawRow, context: NormalizeContext): void {
  header.cells.forEach((_, index) => cleanCell(table, header, index + 1, context))
}

function cleanCell(table: RawTable, row: RawRow, field: number, { faults }: NormalizeContext): string | null {
  const written = row.text?.(field) ?? row.cells[field - 1] ?? ''
  const clean = cleanText(written)
  const place = () => table.place(row, field)
  switch (clean.kind) {
    case 'forbidden':
      faults.add(diagnose('ICT-N021', [place()], { codePoint: clean.codePoint }))
      return null
    case 'lookAlike': {
      const { codePoint, letter } = clean
      const params = { codePoint, letter, text: written.trim().slice(0, LONGEST_EXCERPT) }
      faults.gather(`look-alike ${table.file} ${codePoint} ${written}`, place, (places) =>
        diagnose('ICT-N040', places, params),
      )
      return null
    }
    case 'clean': {
      const { invisible } = clean
      if (invisible !== null) {
        faults.gather(`invisible ${table.file} ${invisible}`, place, (places) =>
          diagnose('ICT-N022', places, { codePoint: invisible }),
        )
      }
      return clean.text
    }
    default:
      return clean satisfies never
  }
}

/** How much of a long cell a message repeats. */
const LONGEST_EXCERPT = 60
