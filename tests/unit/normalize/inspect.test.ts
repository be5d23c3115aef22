import { describe, expect, test } from 'vitest'
import { type Inspection, inspectTable } from '../../../src/normalize/inspect.ts'
import type { NormalizeOptions } from '../../../src/normalize/normalize-context.ts'
import { catalog } from '../catalog/seeds.ts'
import { tableOf } from '../read/source.ts'
import { options } from './normalized.ts'

const inspected = (text: string, changed: Partial<NormalizeOptions> = {}, path = 'data/2023/a.csv'): Inspection =>
  inspectTable(tableOf(text, path), catalog, { ...options, ...changed })

const HEAD = 'Mã chỉ tiêu;Năm;Giá trị\n'

describe('inspectTable', () => {
  test('names the header, the columns and the first observations', () => {
    const found = inspected(
      `BIỂU 01\n\n${HEAD.replace('\n', ';Lạ\n')}postal.points;2023;trên 240;x\npostal.radius;2023;2,5;\n`,
    )
    expect(found.header).toMatchObject({ line: 3, column: 1, text: 'Mã chỉ tiêu' })
    expect(found.rows).toBe(2)
    expect(found.columns.map(({ header, use, meaning }) => [header, use, meaning])).toEqual([
      ['Mã chỉ tiêu', 'role', 'indicator'],
      ['Năm', 'role', 'period'],
      ['Giá trị', 'role', 'value'],
      ['Lạ', 'unknown', null],
    ])
    expect(found.observations.map(({ key }) => key)).toEqual(['postal.points', 'postal.radius'])
    expect(found.observationCount).toBe(2)
  })

  test('says what columns of a wide table and years across are taken for', () => {
    const wide = inspected('Địa bàn;Năm;postal.points;postal.radius\nHòa Bình;2023;240;2,5\n')
    expect(wide.columns.map(({ meaning }) => meaning)).toEqual(['areaName', 'period', 'postal.points', 'postal.radius'])
    const across = inspected('Chỉ tiêu;2022;2023\npostal.points;228;240\n')
    expect(across.columns.map(({ use, meaning }) => [use, meaning])).toEqual([
      ['role', 'indicator'],
      ['year', '2022'],
      ['year', '2023'],
    ])
  })

  test.each([
    ['postal.radius;2023;2,5', 'vi'],
    ['postal.radius;2023;2.5', 'en'],
    ['postal.points;2023;240', 'none'],
    ['postal.radius;2023;2,5\npostal.area_per_point;2023;19.1', 'both'],
    ['context.area;2023;4.590', 'open'],
  ])('%j is written in the notation %s', (rows, notation) => {
    expect(inspected(`${HEAD}${rows}\n`).notation).toBe(notation)
  })

  test('a declared notation is told as declared', () => {
    const found = inspected(`${HEAD}postal.points;2023;240\n`, { notation: 'en' })
    expect([found.notation, found.isNotationDeclared]).toEqual(['en', true])
  })

  test('a file without a header is told, not refused', () => {
    const found = inspected('xin chào;các bạn\n1;2\n')
    expect(found).toMatchObject({ header: null, columns: [], rows: 2, observationCount: 0 })
    expect(found.diagnostics.map(({ code }) => code)).toContain('ICT-N001')
  })
})
