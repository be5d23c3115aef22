import { describe, expect, test } from 'vitest'
import { makeForm } from '../../../src/pipeline/make-form.ts'
import { defaultProject } from '../../../src/project/default-project.ts'
import { catalog } from '../../support/sample.ts'

const HEAD = 'Mã chỉ tiêu,Mã tỉnh,Giá trị'

const lastYearOf = async (province: string, rows: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const bytes = new TextEncoder().encode([HEAD, ...rows, ''].join('\n'))
  const request = { year: 2025, province, provinceLocation: null, project: defaultProject, dataFiles: [] }
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
