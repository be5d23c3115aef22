/** Reads workbooks that tests write down, and shows what came of them on one line each. */
import type { Outcome } from '../../../../src/model/outcome.ts'
import type { RawTable } from '../../../../src/model/raw-table.ts'
import { readTables } from '../../../../src/read/read-tables.ts'
import { type TestSheet, type TestWorkbook, workbookOf } from '../../../support/workbook.ts'

export const PATH = 'data/2023/a.xlsx'

export const readBytes = (bytes: Uint8Array, path = PATH): Promise<Outcome<readonly RawTable[]>> =>
  readTables({ path, bytes })

export const readBook = (book: TestWorkbook): Promise<Outcome<readonly RawTable[]>> => readBytes(workbookOf(book))

/** A workbook of one sheet named `Bảng 1`. */
export const readSheet = (
  rows: string,
  more: Omit<TestWorkbook, 'sheets'> & Omit<Partial<TestSheet>, 'rows'> = {},
): Promise<Outcome<readonly RawTable[]>> => {
  const { before, after, xml, ...book } = more
  const sheet = { name: 'Bảng 1', rows, ...(before && { before }), ...(after && { after }), ...(xml && { xml }) }
  return readBook({ ...book, sheets: [sheet] })
}

export const rowsIn = ({ value, diagnostics }: Outcome<readonly RawTable[]>): readonly (readonly string[])[] => {
  const [table] = value ?? []
  if (!table) throw new Error(`no table: ${diagnostics.map(({ code }) => code).join()}`)
  return [...table.rows].map(({ cells }) => cells)
}

/** `ICT-R056 Bảng 1!B2`; without sheet and cell `ICT-R053 -`. */
export const faultsIn = ({ diagnostics }: Outcome<readonly RawTable[]>): readonly string[] =>
  diagnostics.map(
    ({ code, locations: [place] }) =>
      `${code} ${place?.sheet ? `${place.sheet}${place.cell ? `!${place.cell}` : ''}` : '-'}`,
  )
