import { describe, expect, test } from 'vitest'
import { assess } from '../../../src/pipeline/evaluate.ts'
import { observeProvinces } from '../../../src/pipeline/observe-provinces.ts'
import { defaultProject } from '../../../src/project/default-project.ts'
import { catalog } from '../../support/sample.ts'

const HEAD = 'Mã chỉ tiêu;Mã tỉnh;Năm;Giá trị;Đơn vị'
const observed = (rows: readonly string[], year = 2023, previous: readonly string[] = []) =>
  observeProvinces(
    {
      year,
      province: null,
      provinceLocation: null,
      sources: [{ path: 'data/a.csv', bytes: new TextEncoder().encode([HEAD, ...rows, ''].join('\n')) }],
      previousSources:
        previous.length === 0
          ? []
          : [{ path: 'data/b.csv', bytes: new TextEncoder().encode([HEAD, ...previous, ''].join('\n')) }],
      project: defaultProject,
    },
    catalog,
  )

const summary = async (rows: readonly string[], year?: number, previous?: readonly string[]) => {
  const { provinces, diagnostics } = await observed(rows, year, previous)
  return {
    provinces: provinces.map(({ area, observations, faults }) => [
      area.name,
      observations.length,
      faults.map(({ code, locations }) => `${code} ${locations.map(({ line }) => line).join(',')}`),
    ]),
    file: diagnostics.map(({ code, locations }) => `${code} ${locations.map(({ line }) => line).join(',')}`),
  }
}

describe('provinces of one file', () => {
  test('each gets its own rows, in the order of the codes', async () => {
    expect(
      await summary(['postal.points;17;2023;240;', 'postal.points;01;2023;900;', 'postal.points;17;2022;230;']),
    ).toEqual({
      provinces: [
        ['Hà Nội', 1, []],
        ['Hòa Bình', 2, []],
      ],
      file: [],
    })
  })

  test('a cell that cannot be read is told to its province alone, which is there with nothing else', async () => {
    expect(await summary(['postal.points;17;2023;2x4;', 'postal.points;01;2023;900;'])).toEqual({
      provinces: [
        ['Hà Nội', 1, []],
        ['Hòa Bình', 0, [expect.stringMatching(/^ICT-N\d+ 2$/)]],
      ],
      file: [],
    })
  })

  test('one fault of many provinces is told to each with its own places, however many they are', async () => {
    const all = catalog.areasOn('2023-12-31')
    const { provinces, file } = await summary(all.map(({ code }) => `postal.points;${code};2023;240;km`))
    expect(file).toEqual([])
    expect(provinces).toHaveLength(63)
    expect(provinces.map(([, , faults]) => faults)).toEqual(all.map((_, index) => [`ICT-N019 ${index + 2}`]))
  })

  test('an area that nobody knows is told of the file, and stops nobody', async () => {
    const { provinces, file } = await summary(['postal.points;1x;2023;240;', 'postal.points;01;2023;900;'])
    expect(provinces).toEqual([['Hà Nội', 1, []]])
    expect(file).toEqual(['ICT-N006 2'])
  })

  test('a file whose notation is open asks once', async () => {
    const { file } = await summary(['postal.radius;17;2023;2.123;', 'postal.radius;01;2023;1.234;'])
    expect(file).toEqual(['ICT-N015 2,3'])
  })

  test('a province made of others is handed what they had the year before', async () => {
    const before = ['postal.points;17;2024;240;', 'postal.points;26;2024;300;', 'postal.points;25;2024;400;']
    const { provinces } = await summary(['postal.points;25;2025;940;'], 2025, before)
    expect(provinces).toEqual([['Phú Thọ', 4, []]])
  })

  test('gives each the findings that it has alone', async () => {
    const { provinces } = await observed(['postal.points;17;2023;240;', 'postal.dossier_share;17;2023;32,2% (82/240);'])
    const codes = provinces.flatMap((province) => assess(province, catalog).diagnostics.map(({ code }) => code))
    expect(codes.filter((code) => code !== 'ICT-V001')).toContain('ICT-V012')
  })
})
