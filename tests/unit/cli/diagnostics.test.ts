import { describe, expect, test } from 'vitest'
import { plainPainter } from '../../../src/cli/painter.ts'
import { diagnosticsJson } from '../../../src/cli/present/diagnostic-json.ts'
import { type Showing, diagnosticsText } from '../../../src/cli/present/diagnostic-text.ts'
import { placeText } from '../../../src/cli/present/place-text.ts'
import { diagnose } from '../../../src/diagnostics/diagnose.ts'
import type { SourceLocation } from '../../../src/model/provenance.ts'

const place = (line: number, more: Partial<SourceLocation> = {}): SourceLocation => ({
  file: 'ict-report.yaml',
  line,
  column: 3,
  field: null,
  sheet: null,
  cell: null,
  path: null,
  text: null,
  ...more,
})

const twice = diagnose('ICT-P005', [place(7), place(2)], { key: 'province' })
const leftOut = diagnose('ICT-P105', [], { file: 'data/2023/b.docx' })

const showing = (language: 'vi' | 'en', width: number, more: Partial<Showing> = {}): Showing => ({
  language,
  painter: plainPainter,
  width,
  rowAt: () => null,
  ...more,
})

describe('diagnosticsText', () => {
  test('says severity, code, place, sentence, further places and remedy, errors first', () => {
    expect(diagnosticsText([leftOut, twice], showing('vi', 60))).toBe(`Lỗi ICT-P005 ict-report.yaml:7:3
  Tệp dự án ghi khóa «province» hai lần.
  xem thêm ict-report.yaml:2:3
  → Giữ lại một dòng, xóa dòng kia.

Lưu ý ICT-P105
  Tệp «data/2023/b.docx» không được đọc vì không phải tệp số
  liệu .xlsx, .csv, .tsv, .txt hoặc .json.
  → Nếu tệp có số liệu, lưu lại thành .xlsx hoặc CSV (UTF-8)
    rồi đặt vào cùng thư mục; nếu không, có thể để nguyên.`)
  })

  test('shows the row of each place, and what was expected', () => {
    const cell = place(7, { column: 11, text: '240/82', file: 'a.csv' })
    const also = place(3, { column: 11, text: '240', file: 'a.csv' })
    const params = { name: { vi: 'Tỷ lệ', en: 'Share' }, numerator: '240', denominator: '82' }
    const rowAt = ({ line }: SourceLocation) => ({
      text: line === 7 ? 'Hòa Bình;;240/82' : 'Hòa Bình;;240',
      skipped: 0,
      isCut: false,
    })
    expect(
      diagnosticsText([diagnose('ICT-V006', [cell, also], params)], showing('vi', 70, { rowAt })),
    ).toBe(`Lỗi ICT-V006 a.csv:7:11
  Tỷ lệ: tử số 240 lớn hơn mẫu số 82.
  7 │ Hòa Bình;;240/82
    │           ^^^^^^ cần: tử số không quá 82
  xem thêm a.csv:3:11
  3 │ Hòa Bình;;240
    │           ^^^
  → Ghi số phần trước, tổng số sau, ví dụ 82/240; nếu thứ tự đã đúng,
    kiểm tra lại hai số này.`)
  })

  test('shows the text of a workbook cell under its name', () => {
    const cell = place(1, { line: null, column: null, sheet: 'Bưu chính', cell: 'C5', text: '-5', file: 'a.xlsx' })
    const text = diagnosticsText([diagnose('ICT-V002', [cell], { name: 'Số điểm', value: '-5' })], showing('vi', 70))
    expect(text).toContain('a.xlsx [Bưu chính!C5]\n')
    expect(text).toContain('  C5 │ -5\n     │ ^^ cần: từ 0 trở lên')
  })

  test('says who answers for what was accepted', () => {
    const text = diagnosticsText(
      [{ ...twice, accepted: { reason: 'Giữ nguyên', by: 'Nguyễn Văn A' } }],
      showing('vi', 70),
    )
    expect(text).toContain('Lỗi (đã chấp nhận) ICT-P005')
    expect(text).toContain('→ đã chấp nhận: Giữ nguyên (Nguyễn Văn A)')
  })

  test('names many places without end', () => {
    const many = { ...twice, locations: Array.from({ length: 9 }, (_, index) => place(index + 1)) }
    const text = diagnosticsText([many], showing('en', 70))
    expect(text.match(/see also/g)).toHaveLength(5)
    expect(text).toContain('and 3 more')
  })

  test('a value cannot steer the terminal', () => {
    const text = diagnosticsText([{ ...leftOut, params: { file: '\u001B[2J\u202Ea\nb' } }], showing('vi', 70))
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u)
    expect(text).toContain('<U+001B>[2J<U+202E>a b')
  })

  test('speaks English on request', () => {
    expect(diagnosticsText([twice], showing('en', 80))).toContain(
      'Error ICT-P005 ict-report.yaml:7:3\n  The project file',
    )
  })

  test('names a cell of a workbook, or a whole file', () => {
    expect(placeText(place(7, { sheet: 'Bưu chính', cell: 'C5' }))).toBe('ict-report.yaml [Bưu chính!C5]')
    expect(placeText({ ...place(7), line: null, column: null })).toBe('ict-report.yaml')
  })
})

describe('diagnosticsJson', () => {
  test('has the members that are promised', () => {
    const whole: unknown = JSON.parse(diagnosticsJson([leftOut, twice], 'vi', 30, { figures: 29 }, { year: 2023 }))
    expect(whole).toEqual({
      version: 1,
      diagnostics: [
        {
          code: 'ICT-P005',
          severity: 'error',
          message: 'Tệp dự án ghi khóa «province» hai lần.',
          hint: 'Giữ lại một dòng, xóa dòng kia.',
          expected: null,
          accepted: null,
          figure: null,
          locations: [place(7), place(2)],
        },
        expect.objectContaining({ code: 'ICT-P105', locations: [] }),
      ],
      summary: { error: 1, warning: 0, info: 1, accepted: 0, observations: 30, figures: 29 },
      year: 2023,
    })
  })
})
