import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { messageOf } from '../../../src/diagnostics/message.ts'
import { defaultProject } from '../../../src/project/default-project.ts'
import { parseProject } from '../../../src/project/parse-project.ts'

const parse = (text: string) => parseProject({ path: 'ict-report.yaml', text })

/** Code, line and column of each fault. */
const faults = (text: string): readonly string[] =>
  parse(text).diagnostics.map(({ code, locations: [at] }) => `${code} ${at?.line}:${at?.column}`)

describe('parseProject', () => {
  test('an empty file, and one of comments only, is the default', () => {
    expect(parse('')).toEqual({ value: defaultProject, diagnostics: [] })
    expect(parse('# province: Hòa Bình\n')).toEqual({ value: defaultProject, diagnostics: [] })
  })

  test('reads every key', () => {
    const { value, diagnostics } = parse(`province: Hòa Bình
agency:
  superior: ỦY BAN NHÂN DÂN TỈNH HÒA BÌNH
  name: [SỞ THÔNG TIN, VÀ TRUYỀN THÔNG]
  symbol: BC-STTTT
  place: Hòa Bình
number: 08
date: 2024-01-08
addressees:
  - Bộ Thông tin và Truyền thông
signature:
  authority: GIÁM ĐỐC
  name: Nguyễn Văn A
recipients:
  - Như trên
  - "Lưu: VT"
benchmarks:
  - indicator: postal.radius
    value: 2,9
    period: khoảng 2015 - 2019
    scope: mạng bưu chính công cộng
    source: văn bản của Bộ
notation: vi
columns:
  Số điểm: postal.points
  Ghi chú khác:
places: không
sample: true
`)
    expect(diagnostics).toEqual([])
    expect(value).toMatchObject({
      province: { value: 'Hòa Bình', location: { file: 'ict-report.yaml', line: 1, column: 11, path: 'province' } },
      agency: { name: ['SỞ THÔNG TIN', 'VÀ TRUYỀN THÔNG'], symbol: 'BC-STTTT', place: 'Hòa Bình' },
      number: '08',
      date: { value: '2024-01-08' },
      addressees: ['Bộ Thông tin và Truyền thông'],
      signature: { authority: ['GIÁM ĐỐC'], name: 'Nguyễn Văn A' },
      recipients: ['Như trên', 'Lưu: VT'],
      benchmarks: [
        { indicator: { value: 'postal.radius' }, value: { value: '2,9', location: { line: 19, column: 12 } } },
      ],
      notation: 'vi',
      places: false,
      sample: true,
    })
    expect([...(value?.columns ?? [])]).toEqual([
      ['Số điểm', 'postal.points'],
      ['Ghi chú khác', null],
    ])
  })

  test('keeps codes and figures as written', () => {
    expect(parse('province: 01').value?.province?.value).toBe('01')
    expect(parse('province: null').value?.province).toBeNull()
    expect(parse('province: "null"').value?.province?.value).toBe('null')
  })

  test('brings names to NFC', () => {
    expect(parse(`province: ${'Hòa Bình'.normalize('NFD')}`).value?.province?.value).toBe('Hòa Bình')
  })

  test.each([
    ['provnce: 17', ['ICT-P002 1:1']],
    ['agency:\n  nam: X', ['ICT-P002 2:3']],
    ['agency: X', ['ICT-P003 1:9']],
    ['province: [a]', ['ICT-P003 1:11']],
    ['date: 2023-02-29', ['ICT-P004 1:7']],
    ['notation: fr', ['ICT-P004 1:11']],
    ['places: maybe', ['ICT-P004 1:9']],
    ['benchmarks:\n  - indicator: postal.radius\n    value: 2,9\n    period: 2019\n    source: Bộ', ['ICT-P003 2:5']],
    ['- a\n- b', ['ICT-P003 1:1']],
    ['just text', ['ICT-P003 1:1']],
    ['province: 17\nprovince: 18', ['ICT-P005 2:1']],
    ['province: "Hòa', ['ICT-P001 1:15']],
    ['agency:\n\tname: X', ['ICT-P001 2:1']],
    ['province: a\ue000b', ['ICT-P004 1:11']],
  ])('%j → %j', (text, expected) => {
    expect(faults(text)).toEqual(expected)
    expect(parse(text).value).toBeUndefined()
  })

  test('all faults are told at once', () => {
    expect(faults('provnce: 17\nnotation: fr\nplaces: maybe')).toHaveLength(3)
  })

  test('an unknown key is told with the nearest known one', () => {
    const [diagnostic] = parse('adressees: []').diagnostics
    if (!diagnostic) throw new Error('no diagnostic')
    expect(messageOf(diagnostic, 'vi').hint).toContain('«addressees»')
    expect(messageOf(diagnostic, 'en').hint).toContain('“addressees”')
  })

  test('the file that `init` writes is read without fault', () => {
    const path = join('fixtures', 'hoa-binh', 'ict-report.yaml')
    const outcome = parse(readFileSync(path, 'utf8'))
    expect(outcome.diagnostics).toEqual([])
    expect(outcome.value?.sample).toBe(true)
  })

  test('each commented example in that file is right when it is put to use', () => {
    const text = readFileSync(join('fixtures', 'hoa-binh', 'ict-report.yaml'), 'utf8')
    const used = text.replace(/^#(?=[a-z]+:|  )/gm, '')
    expect(used).not.toBe(text)
    expect(parse(used).diagnostics).toEqual([])
  })

  test('no text makes it throw, and every fault can be worded', () => {
    const piece = fc.constantFrom(
      'province',
      'agency',
      ':',
      ': ',
      '\n',
      '  ',
      '- ',
      '[',
      '}',
      '"',
      '&a',
      '*a',
      '!x',
      '\t',
      '|',
      'x',
      '#',
      '?',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
    )
    fc.assert(
      fc.property(text, (yaml) => {
        for (const diagnostic of parse(yaml).diagnostics) {
          expect(messageOf(diagnostic, 'vi').message).not.toContain('{')
          expect(messageOf(diagnostic, 'en').hint).not.toContain('undefined')
        }
      }),
      { numRuns: 300 },
    )
  })
})
