/** Nothing in the report is hard-coded: each cell of the export that changes, changes it, and the old value is gone. */
import { describe, expect, test } from 'vitest'
import type { Inline } from '../../src/document/nodes.ts'
import type { SourceFile } from '../../src/model/source-file.ts'
import { csvRows } from '../support/csv-rows.ts'
import { dataFiles, documentOf, sampleRequest } from '../support/sample.ts'
import { datumsOf } from '../support/datums.ts'

const [source] = dataFiles('hoa-binh', 2023)
if (!source) throw new Error('the sample has no file')
const lines = new TextDecoder().decode(source.bytes).split(/\r?\n/)
const rows = csvRows(lines.join('\n'), ';')

/** Another value of the same kind, different in every digit group. */
function changed(value: string): string {
  if (value.includes('; ')) return 'Công an tỉnh; huyện Lạc Thủy; huyện Mai Châu; huyện Đà Bắc; thành phố Hòa Bình'
  if (value === '10/10') return '8/9'
  if (value.includes('/')) return '40,4% (97/240)'
  if (value.endsWith('%')) return value.replace(/\d+/, (digits) => String(Number(digits) - 3))
  if (/^\d{4}$/.test(value)) return String(Number(value) - 2)
  return value.replace(/[\d.,]+/, (digits) => {
    const number = Number(digits.replace(/\D/g, ''))
    // Small counts go down: up, they would pass the number of districts.
    const next = String(number < 20 ? number - 2 : number + 7)
    if (digits.includes(',')) return `${next.slice(0, -1)},${next.slice(-1)}`
    return next.replace(/\B(?=(\d{3})+$)/g, '.')
  })
}

function edited(index: number, value: string): SourceFile {
  const old = rows[index]?.['Giá trị'] ?? ''
  const text = lines.map((line, at) => {
    if (at !== index + 1) return line
    return old.includes(';') ? line.replace(old, value) : line.split(';').with(5, value).join(';')
  })
  return { path: source?.path ?? '', bytes: new TextEncoder().encode(text.join('\r\n')) }
}

const keyOf = (row: Readonly<Record<string, string>>): string => {
  const code = row['Mã chỉ tiêu'] ?? ''
  const level = { 'Cấp huyện': 'district', 'Cấp xã': 'commune' }[row['Cấp'] ?? '']
  return level !== undefined && code === 'telecom.computer_share' ? `${code}@${level}` : code
}

const printedOf = (datums: readonly (Inline & { kind: 'datum' })[], key: string): readonly string[] =>
  datums.filter((datum) => datum.key === key).map((datum) => datum.text)

/** Context figures and lists of names stand once; the others in a sentence, a table and the annex. */
const fewestPlaces = (key: string): number => (key.startsWith('context.') || key === 'transport.unit_names' ? 1 : 2)

describe('a changed cell changes the report', async () => {
  const before = datumsOf(await documentOf(sampleRequest()))

  test.each(rows.map((row, index) => ({ key: keyOf(row), value: row['Giá trị'] ?? '', index })))(
    '$key = $value',
    async ({ key, value, index }) => {
      const document = await documentOf(sampleRequest({ sources: [edited(index, changed(value))] }))
      const old = printedOf(before, key)
      const now = printedOf(datumsOf(document), key)
      expect(old.length).toBeGreaterThanOrEqual(fewestPlaces(key))
      expect(now.length).toBeGreaterThan(0)
      expect(now.filter((text) => old.includes(text))).toEqual([])
    },
  )
})
