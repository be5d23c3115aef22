import { describe, expect, test } from 'vitest'
import { makeForm } from '../../../src/pipeline/make-form.ts'
import { defaultProject } from '../../../src/project/default-project.ts'
import { catalog } from '../../support/sample.ts'

const HEAD = 'Mã chỉ tiêu,Mã tỉnh,Giá trị'

const BLANK = {
  year: 2025,
  province: null,
  provinceLocation: null,
  project: defaultProject,
  dataFiles: [],
  previousSources: [],
  otherSources: null,
}

const lastYearOf = async (province: string, rows: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const bytes = new TextEncoder().encode([HEAD, ...rows, ''].join('\n'))
  const request = { ...BLANK, province }
  const made = await makeForm({ ...request, previousSources: [{ path: 'data/2024/a.csv', bytes }] }, 'vi', catalog)
  const csv = made.value?.files.find(({ name }) => name.endsWith('.csv'))
  const lines = new TextDecoder().decode(csv?.bytes).split(/\r?\n/)
  return new Map(lines.map((line) => [line.split(';')[0] ?? '', line]))
}

describe('last year in the form of a merged province', () => {
  test('is that of its predecessors together, and said to be', async () => {
    const form = await lastYearOf('Lào Cai', [
      ...['postal.points,10,189', 'postal.points,15,196'],
      ...['postal.dossier_share,10,100/189', 'postal.dossier_share,15,90/196'],
    ])
    expect(form.get('postal.points')).toContain(';385;')
    expect(form.get('postal.points')).toContain(
      'số liệu tổng hợp của các tỉnh, thành phố trước khi sắp xếp: Lào Cai, Yên Bái',
    )
    expect(form.get('postal.dossier_share')).toContain(';49,4% (190/385);')
  })

  test('is empty, with the reason, where it cannot be put together', async () => {
    const form = await lastYearOf('Lào Cai', [
      ...['postal.points,15,196', 'documents.electronic_share,10,90%', 'documents.electronic_share,15,92%'],
    ])
    expect(form.get('postal.points')).toContain('Năm 2024 để trống: chưa có số liệu của tỉnh Lào Cai.')
    expect(form.get('documents.electronic_share')).toContain('chỉ có tỷ lệ, không có tử số và mẫu số')
    expect(form.get('postal.points')).not.toContain('196')
    expect(form.get('email.mailboxes')).not.toContain('2024')
  })

  test('is its own where it only changed its name', async () => {
    const form = await lastYearOf('Huế', ['postal.points,46,280'])
    expect(form.get('postal.points')).toContain(';280;')
    expect(form.get('postal.points')).not.toContain('trước khi sắp xếp')
  })
})

describe('the province, where nobody names it,', () => {
  const sourcesOf = (year: number, rows: readonly string[]) => [
    { path: `data/${year}/a.csv`, bytes: new TextEncoder().encode([HEAD, ...rows, ''].join('\n')) },
  ]
  const settled = async (changes: Partial<Parameters<typeof makeForm>[0]>) => {
    const { value, diagnostics } = await makeForm({ ...BLANK, ...changes }, 'vi', catalog)
    return (
      value?.area.name ??
      diagnostics.map(({ code, params }) => code + (typeof params['names'] === 'string' ? ` ${params['names']}` : ''))
    )
  }

  test('is what the provinces of last year have become together', async () => {
    const rows = ['postal.points,17,240', 'postal.points,25,310', 'postal.points,26,250']
    expect(await settled({ previousSources: sourcesOf(2024, rows) })).toBe('Phú Thọ')
    expect(await settled({ previousSources: sourcesOf(2024, rows.slice(0, 1)) })).toBe('Phú Thọ')
    expect(await settled({ year: 2024, previousSources: sourcesOf(2023, ['postal.points,46,280']) })).toBe(
      'Thừa Thiên Huế',
    )
    expect(await settled({ previousSources: sourcesOf(2024, ['postal.points,46,280', 'postal.points,VN,9']) })).toBe(
      'Huế',
    )
  })

  test('is that of another year, where there are no data of the year before', async () => {
    const ofYear = (year: number, rows: readonly string[]) =>
      settled({ otherSources: { year, sources: sourcesOf(year, rows) } })
    expect(await ofYear(2025, ['postal.points,25,812'])).toBe('Phú Thọ')
    expect(await ofYear(2022, ['postal.points,17,236'])).toBe('Phú Thọ')
    expect(await ofYear(2022, [])).toEqual(['ICT-P120'])
  })

  test('is asked for where there are several, or none can be told', async () => {
    const several = { previousSources: sourcesOf(2024, ['postal.points,17,240', 'postal.points,46,280']) }
    expect(await settled(several)).toEqual(['ICT-Q003 Phú Thọ, Huế'])
    const later = { year: 2024, otherSources: { year: 2025, sources: sourcesOf(2025, ['postal.points,25,812']) } }
    expect(await settled(later)).toEqual(['ICT-P120'])
    expect(await settled({})).toEqual(['ICT-P120'])
  })
})
