import { describe, expect, test } from 'vitest'
import { plainPainter } from '../../../src/cli/painter.ts'
import { diagnosticsJson } from '../../../src/cli/present/diagnostic-json.ts'
import { diagnosticsText, placeText } from '../../../src/cli/present/diagnostic-text.ts'
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

describe('diagnosticsText', () => {
  test('says severity, code, place, sentence, further places and remedy, errors first', () => {
    expect(diagnosticsText([leftOut, twice], 'vi', plainPainter, 60)).toBe(`Lỗi ICT-P005 ict-report.yaml:7:3
  Tệp dự án ghi khóa «province» hai lần.
  xem thêm ict-report.yaml:2:3
  → Giữ lại một dòng, xóa dòng kia.

Lưu ý ICT-P105
  Tệp «data/2023/b.docx» không được đọc vì không phải tệp số
  liệu .csv, .tsv, .txt hoặc .json.
  → Nếu tệp có số liệu, lưu lại thành CSV (UTF-8) rồi đặt
    vào cùng thư mục; nếu không, có thể để nguyên.`)
  })

  test('speaks English on request', () => {
    expect(diagnosticsText([twice], 'en', plainPainter, 80)).toContain(
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
          accepted: null,
          figure: null,
          locations: [place(7), place(2)],
        },
        expect.objectContaining({ code: 'ICT-P105', locations: [] }),
      ],
      summary: { error: 1, warning: 0, info: 1, observations: 30, figures: 29 },
      year: 2023,
    })
  })
})
