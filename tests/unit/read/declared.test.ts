/** A file is read as the office has declared, or refused with the line that declares it. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { messageOf } from '../../../src/diagnostics/message.ts'
import { FILE_ENCODINGS } from '../../../src/model/project.ts'
import { readTables } from '../../../src/read/read-tables.ts'
import { read } from '../../../src/read/read.ts'
import { sheetRow, workbookOf } from '../../support/workbook.ts'
import { declared } from './settings.ts'
import { bytesOf } from './source.ts'

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

const utf16 = (text: string, isLittle: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const [low, high] = [letter.charCodeAt(0) % 256, letter.charCodeAt(0) >> 8]
      return isLittle ? [low, high] : [high, low]
    }),
  )

const reading = (bytes: Uint8Array, settings: Readonly<Record<string, string>>, path = 'data/2023/a.csv') => {
  const { value, diagnostics } = read({ path, bytes }, declared(settings))
  return {
    cells: value ? [...value.rows].flatMap(({ cells }) => cells) : null,
    dialect: value?.dialect,
    told: diagnostics.map(({ code, locations }) =>
      [code, ...locations.map(({ file, line, column }) => `${file}:${line}:${column}`)].join(' '),
    ),
  }
}

const DECLARED_AT = 'ict-report.yaml:3:15'

describe('encoding', () => {
  // Too few words for any of these to be recognised by what comes out.
  test.each([
    ['tcvn3', latin1('Hoµ B×nh;1'), 'Hoà Bình', 'TCVN3'],
    ['vni', latin1('Hoaø Bình;1'), 'Hoà Bình', 'VNI'],
    [
      'windows-1258',
      Uint8Array.from([...latin1('Hoa'), 0xcc, ...latin1(' Bi'), 0xcc, ...latin1('nh;1')]),
      'Hoà Bình',
      'Windows-1258',
    ],
    ['utf-16', utf16('Hoà Bình;1', true), 'Hoà Bình', 'UTF-16LE'],
    ['utf-16', utf16('Hoà Bình;1', false), 'Hoà Bình', 'UTF-16BE'],
    ['utf-16', utf16('\uFEFFHoà Bình;1', true), 'Hoà Bình', 'UTF-16LE'],
    ['utf-8', bytesOf('\uFEFFHoà Bình;1'), 'Hoà Bình', 'UTF-8 (BOM)'],
    // An old font whose letters were saved as Unicode.
    ['tcvn3', bytesOf('Hoµ B×nh;1'), 'Hoà Bình', 'TCVN3'],
    ['vni', bytesOf('postal.points;1'), 'postal.points', 'VNI'],
  ])('%s is obeyed', (encoding, bytes, name, told) => {
    const found = reading(bytes, { encoding })
    expect(found.told).toEqual([])
    expect(found.cells).toEqual([name, '1'])
    expect(found.dialect?.encoding).toBe(told)
  })

  test.each([
    ['utf-8', latin1('Sè;1\nHoµ B×nh;1'), '1:2'],
    ['tcvn3', Uint8Array.from([...latin1('Sè;1\nHo'), 0xff]), '2:3'],
    ['tcvn3', bytesOf('Hoà Bình;1'), '1:1'],
    ['vni', bytesOf('Hoà Bình;1'), '1:1'],
    ['windows-1258', bytesOf('Hoà Bình;1'), '1:1'],
    ['windows-1258', utf16('\uFEFFHoà Bình;1', true), '1:1'],
    ['utf-16', bytesOf('Hoà Bình;1'), '1:1'],
    ['utf-16', Uint8Array.from([...utf16('a;1\nb', true), 0x41]), '2:2'],
  ])('%s that the bytes are not is refused', (encoding, bytes, place) => {
    const found = reading(bytes, { encoding })
    expect(found.cells).toBeNull()
    expect(found.told).toEqual([`ICT-R063 data/2023/a.csv:${place} ${DECLARED_AT}`])
  })

  test('what is no text at all is told as that', () => {
    expect(reading(new Uint8Array(), { encoding: 'vni' }).told).toEqual(['ICT-R001 data/2023/a.csv:null:null'])
    expect(reading(latin1('PK\x03\x04\xff'), { encoding: 'vni' }).told[0]).toContain('ICT-R003')
    expect(reading(utf16('\uFEFFa;\0', true), { encoding: 'utf-16' }).told).toEqual([])
  })

  test('no bytes make it throw, and nothing is read without being told of', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.constantFrom(...FILE_ENCODINGS), (bytes, encoding) => {
        const { cells, told } = reading(bytes, { encoding })
        expect(cells === null).toBe(told.some((each) => !each.startsWith('ICT-R020')))
      }),
    )
  })
})

describe('delimiter', () => {
  test('goes before what the file looks like, and before its own first line', () => {
    expect(reading(bytesOf('a;b,c\nd;e,f\n'), { delimiter: '","' }).cells).toEqual(['a;b', 'c', 'd;e', 'f'])
    expect(reading(bytesOf('sep=;\na;b\tc\n'), { delimiter: 'tab' }).cells).toEqual(['a;b', 'c'])
    // Without it, two candidates divide the lines equally well.
    expect(reading(bytesOf('a;b|c\nd;e|f\n'), { delimiter: '";"' }).told).toEqual([])
  })

  test('that no line has between cells is refused', () => {
    expect(reading(bytesOf('a;"b|c"\n'), { delimiter: '"|"' }).told).toEqual([
      'ICT-R065 ict-report.yaml:3:16 data/2023/a.csv:null:null',
    ])
  })
})

describe('what the kind of file does not have', () => {
  test('is told for each key', () => {
    expect(reading(bytesOf('a;b\n'), { sheet: 'A' }).told).toEqual([
      'ICT-R066 ict-report.yaml:3:12 data/2023/a.csv:null:null',
    ])
    const json = reading(bytesOf('[{"a":1}]'), { delimiter: '";"', header: '2', notation: 'vi' }, 'a.json')
    expect(json.told.map((each) => each.slice(0, 27))).toEqual([
      'ICT-R066 ict-report.yaml:3:',
      'ICT-R066 ict-report.yaml:4:',
    ])
  })
})

describe('sheet', () => {
  const rows = sheetRow(1, ['Mã', 'Giá trị'])
  const bytes = workbookOf({
    sheets: [
      { name: 'Bìa', rows },
      { name: 'Tổng hợp', rows },
    ],
  })
  const tables = (sheet: string) =>
    readTables({ path: 'a.xlsx', bytes }, declared({ sheet }, 'a.xlsx'), (_, names) => names.at(-1) ?? null)

  test.each(['Tổng hợp', 'tổng hợp', 'Tổng hợp'.normalize('NFD')])('only «%s» is read', async (name) => {
    const { value = [], diagnostics } = await tables(name)
    expect(value.map(({ sheet }) => sheet)).toEqual(['Tổng hợp'])
    expect(diagnostics).toEqual([])
  })

  test('that is not there is refused with the nearest name', async () => {
    const { value, diagnostics } = await tables('Tổng hộp')
    expect(value).toBeUndefined()
    expect(diagnostics.map(({ code, locations: [at] }) => `${code} ${at?.file}:${at?.line}`)).toEqual([
      'ICT-R064 ict-report.yaml:3',
    ])
    const [told] = diagnostics
    const { hint } = told ? messageOf(told, 'vi') : { hint: '' }
    expect(hint).toContain('Có phải «Tổng hợp»? Tệp có các trang tính: Bìa, Tổng hợp.')
  })

  test('an encoding means nothing for a workbook', async () => {
    const { value, diagnostics } = await readTables(
      { path: 'a.xlsx', bytes },
      declared({ encoding: 'utf-8', delimiter: '";"' }, 'a.xlsx'),
    )
    expect(value).toHaveLength(2)
    expect(diagnostics.map(({ code }) => code)).toEqual(['ICT-R066', 'ICT-R066'])
  })
})
