/** Makes forms of the catalogue that ships, and fills them in the way people and programs do. */
import { openXlsx, saveXlsx } from 'hucre/xlsx'
import type { DataTable } from '../../../src/model/data-table.ts'
import type { Observation } from '../../../src/model/observation.ts'
import type { Language } from '../../../src/model/indicator.ts'
import type { Diagnostic } from '../../../src/model/diagnostic.ts'
import { form } from '../../../src/form/form.ts'
import { normalize } from '../../../src/normalize/normalize.ts'
import { readTables } from '../../../src/read/read-tables.ts'
import { renderWorkbook } from '../../../src/render/xlsx/render-workbook.ts'
import { workbookOf } from '../../support/workbook.ts'
import { catalog } from '../catalog/seeds.ts'

export const VALUE_COLUMN = 7

export const formOf = (year = 2023, previous: readonly Observation[] = [], language: Language = 'vi'): DataTable => {
  const area = catalog.areaOn('17', `${year}-12-31`) ?? catalog.areasOn(`${year}-12-31`)[0]
  if (!area) throw new Error('no area')
  return form({ area, year, map: `${year}-12-31`, previous, merged: null, language }, catalog)
}

/** What stands in the form's rows, by the code of the row. */
export type Filling = Readonly<Record<string, string>>

/** The form opened, filled in and saved by another program. */
export const filledInProgram = async (table: DataTable, filling: Filling): Promise<Uint8Array> => {
  const book = await openXlsx(await renderWorkbook([table], 'x'))
  const rows = book.sheets[0]?.rows ?? []
  for (const row of rows) {
    const value = filling[String(row[0])]
    if (value !== undefined) row[VALUE_COLUMN] = value
  }
  return saveXlsx(book)
}

/** The same as an office suite saves it: all texts shared, formats on empty cells, no references that can be left out. */
export const filledInSuite = (table: DataTable, filling: Filling): Uint8Array => {
  const lines = [
    table.columns.map(({ title }) => title),
    ...table.rows.map((row) =>
      row.map((cell, index) => (index === VALUE_COLUMN ? (filling[row[0] ?? ''] ?? '') : cell)),
    ),
  ]
  const texts = [...new Set(lines.flat())]
  const rows = lines.map(
    (cells) =>
      `<row spans="1:9">${cells.map((cell) => (cell === '' ? '<c s="1"/>' : `<c s="1" t="s"><v>${texts.indexOf(cell)}</v></c>`)).join('')}</row>`,
  )
  return workbookOf({ sheets: [{ name: table.name, rows: rows.join('') }], texts, formats: ['@'] })
}

export interface ReadForm {
  readonly observations: readonly Observation[]
  readonly diagnostics: readonly Diagnostic[]
}

export const readForm = async (bytes: Uint8Array, path = 'data/2023/form.xlsx'): Promise<ReadForm> => {
  const tables = await readTables({ path, bytes })
  const options = { year: 2023, province: null, notation: null, columns: new Map() }
  const { value, diagnostics } = normalize(tables.value ?? [], catalog, options)
  return { observations: value ?? [], diagnostics: [...tables.diagnostics, ...diagnostics] }
}
