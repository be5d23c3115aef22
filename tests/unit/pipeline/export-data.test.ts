import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { evaluate } from '../../../src/pipeline/evaluate.ts'
import { type ExportFormat, exportData } from '../../../src/pipeline/export-data.ts'
import { readTables } from '../../../src/read/read-tables.ts'
import { catalog } from '../catalog/seeds.ts'
import { requestOf, sourceOf } from './requests.ts'

const CSV = [
  'Mã chỉ tiêu;Địa bàn;Năm;Giá trị',
  'context.area;Hòa Bình;2023;4.590,30',
  'postal.points;Hòa Bình;2023;trên 240',
  'telecom.computer_share@district;Hòa Bình;2023;34,2% (82/240)',
  'postal.enterprises;Hòa Bình;2023;-',
  'postal.points;Hòa Bình;2022;235',
  '',
].join('\r\n')

const source = sourceOf(CSV, 'data/2023/a.csv')

const exported = async (format: ExportFormat, more: Parameters<typeof requestOf>[1] = {}): Promise<Uint8Array> => {
  const { value, diagnostics } = await exportData(requestOf([source], more), format, catalog)
  if (!value) throw new Error(diagnostics.map(({ code }) => code).join())
  return value
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

describe('export', () => {
  test('csv has the promised columns, plain digits and the place of each value', async () => {
    const csv = text(await exported('csv'))
    expect(csv.split('\r\n')[0]).toBe(
      'indicator,area,period,value,numerator,denominator,qualifier,unit,status,file,line,column,sheet,cell,path,text',
    )
    const records: unknown = parse(csv, { columns: true })
    expect(records).toMatchObject([
      { indicator: 'context.area', area: '17', period: '2023', value: '4590.30', qualifier: 'exact', unit: 'km2' },
      { indicator: 'postal.points', value: '240', qualifier: 'over', line: '3', column: '29', text: 'trên 240' },
      {
        indicator: 'telecom.computer_share@district',
        value: '34.2',
        numerator: '82',
        denominator: '240',
        unit: 'percent',
        file: 'data/2023/a.csv',
        sheet: '',
        cell: '',
        path: '',
        text: '34,2% (82/240)',
      },
      { indicator: 'postal.enterprises', value: '', qualifier: '', status: 'missing', text: '-' },
    ])
  })

  test('csv reads back as the same observations', async () => {
    const seen = async (content: Uint8Array) => {
      const { value } = await evaluate(requestOf([sourceOf(content, 'data/2023/b.csv')]), catalog)
      return value?.observations
        .filter(({ period }) => period === 2023)
        .map(({ key, area, quantity, fraction, status }) => ({ key, area, quantity, fraction, status }))
    }
    expect(await seen(await exported('csv'))).toEqual(await seen(source.bytes))
  })

  test('json has observations with all their places, and metrics with their inputs', async () => {
    const whole: unknown = JSON.parse(text(await exported('json')))
    expect(whole).toMatchObject({
      version: 1,
      year: 2023,
      observations: [
        { indicator: 'context.area', value: '4590.30' },
        { indicator: 'postal.points', locations: [{ file: 'data/2023/a.csv', line: 3 }] },
        { indicator: 'telecom.computer_share@district', numerator: '82', denominator: '240' },
        { indicator: 'postal.enterprises', value: null },
      ],
      metrics: expect.arrayContaining([
        expect.objectContaining({
          indicator: 'postal.radius',
          formula: 'averageServiceRadius',
          inputs: expect.arrayContaining([expect.objectContaining({ indicator: 'postal.points', value: '240' })]),
        }),
      ]),
    })
  })

  test('xlsx has a sheet of each', async () => {
    const { value } = await readTables(sourceOf(await exported('xlsx')))
    expect(value?.map(({ sheet }) => sheet)).toEqual(['observations', 'metrics'])
    const rows = [...(value?.[0]?.rows ?? [])].map(({ cells }) => cells.slice(0, 4))
    expect(rows.slice(0, 2)).toEqual([
      ['indicator', 'area', 'period', 'value'],
      ['context.area', '17', '2023', '4590.3'],
    ])
  })

  test('holds all areas of the files, or the one that is asked for', async () => {
    const both = sourceOf(`${CSV}postal.points;Hà Nội;2023;900\r\n`, 'data/2023/a.csv')
    const areas = async (province: string | null) => {
      const { value } = await exportData(requestOf([both], { province }), 'json', catalog)
      const whole = JSON.parse(text(value ?? new Uint8Array())) as { observations: { area: string }[] }
      return [...new Set(whole.observations.map(({ area }) => area))]
    }
    expect(await areas(null)).toEqual(['17', '01'])
    expect(await areas('Hà Nội')).toEqual(['01'])
  })

  test('gives nothing where a value cannot be read', async () => {
    const broken = sourceOf(CSV.replace('trên 240', 'nhiều'), 'data/2023/a.csv')
    const { value, diagnostics } = await exportData(requestOf([broken]), 'csv', catalog)
    expect(value).toBeUndefined()
    expect(diagnostics.map(({ code }) => code)).toEqual(['ICT-N014'])
  })
})
