/** Every figure of the published article stands in the report of Hòa Bình 2023, in both formats. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildReport } from '../../src/pipeline/build-report.ts'
import { csvRows } from '../support/csv-rows.ts'
import { pdfText } from '../support/pdf-text.ts'
import { plainMarkdown } from '../support/plain-markdown.ts'
import { catalog, sampleRequest } from '../support/sample.ts'

/** How each fact of the article is worded in the report, by its number in the facts file. */
const WORDINGS: Readonly<Record<string, string>> = {
  '1': '05 doanh nghiệp bưu chính, chuyển phát',
  '2': 'trên 240 điểm phục vụ',
  '3': 'Bán kính phục vụ bình quân là 2,5 km/điểm phục vụ',
  '4': 'so với mức bình quân cả nước (2,9 km)',
  '5': 'số dân phục vụ bình quân là 3.588 người/điểm phục vụ',
  '6': 'so với mức bình quân cả nước (7.105 người)',
  '7': 'Có 82 điểm phục vụ tham gia tiếp nhận hồ sơ và trả kết quả giải quyết thủ tục hành chính, bằng 34,2% tính theo 240 điểm (số liệu báo cáo: 32,2%)',
  '8': 'Tỷ lệ xã có điểm phục vụ bưu chính có người phục vụ đạt 99%',
  '9': 'Tổng chiều dài cáp quang trên địa bàn tỉnh Hòa Bình là trên 9.000 km',
  '10': 'Toàn bộ cơ quan nhà nước (100%) đã có mạng nội bộ (LAN)',
  '11': '98% ở cấp tỉnh',
  '12': '91% ở cấp huyện',
  '13': '88% ở cấp xã',
  '14': 'được triển khai tại 183 điểm',
  '15': '32 điểm tại các sở, ban, ngành',
  '16': '151 điểm tại Ủy ban nhân dân các xã, phường, thị trấn',
  '17': 'được triển khai từ năm 2010',
  '18': '11 điểm cầu',
  '19': 'tới 10 huyện, thành phố',
  '20': 'Có 10/10 huyện, thành phố',
  '21': 'Toàn bộ cơ quan nhà nước từ cấp tỉnh đến cấp xã (100%)',
  '22': 'hoàn toàn dưới dạng điện tử đạt trên 97%',
  '23': '1.060 chữ ký số cho tổ chức',
  '24': '5.021 chữ ký số cho cá nhân',
  '25': 'Toàn bộ cơ quan, đơn vị từ cấp tỉnh đến cấp xã (100%) đã sử dụng chữ ký số',
  '26': 'trên 13.000 địa chỉ thư điện tử công vụ',
  '27': 'Toàn bộ cán bộ, công chức, viên chức từ cấp tỉnh đến cấp xã (100%)',
  '28': 'tại các cơ quan đạt trên 50%',
  '29': 'Có 05 đơn vị triển khai hệ thống điều hành giao thông thông minh, gồm Công an tỉnh, các huyện Cao Phong, Tân Lạc, Kim Bôi và thành phố Hòa Bình',
}

const facts = csvRows(readFileSync(join(import.meta.dirname, '../fixtures/hoa-binh-2023-facts.csv'), 'utf8'), ',')

/** `7105` as the report writes it; years keep their digits. */
const printed = (value: string, unit: string): string => {
  const [whole = '', decimals] = value.split('.')
  const grouped = unit === 'year' ? whole : whole.replace(/\B(?=(\d{3})+$)/g, '.')
  return decimals === undefined ? grouped : `${grouped},${decimals}`
}

const spaced = (text: string): string => text.replace(/\s+/gu, ' ')

describe('the 29 figures of the article', async () => {
  const { artifacts, diagnostics } = await buildReport(sampleRequest({ formats: ['md', 'pdf'] }), catalog)
  const bytesOf = (format: string): Uint8Array => {
    const artifact = artifacts.find((each) => each.format === format)
    if (!artifact) throw new Error(`no ${format}: ${JSON.stringify(diagnostics)}`)
    return artifact.bytes
  }
  const markdown = spaced(plainMarkdown(new TextDecoder().decode(bytesOf('md'))))
  const pdf = await pdfText(bytesOf('pdf'))

  test('there are 29, each with a wording', () => {
    expect(facts.map((fact) => fact['no'])).toEqual(Object.keys(WORDINGS))
    expect(facts).toHaveLength(29)
  })

  test.each(facts)('$no: $printed', (fact) => {
    const wording = WORDINGS[fact['no'] ?? ''] ?? ''
    const values = [fact['value'], fact['numerator'], fact['denominator']].filter(
      (value) => value !== undefined && value !== '',
    )
    // The wording must hold the values of the facts file: one that drifted from it would prove nothing.
    for (const value of values) expect(wording).toContain(printed(value ?? '', fact['unit'] ?? ''))
    expect(markdown).toContain(wording)
    expect(pdf).toContain(wording)
  })
})
