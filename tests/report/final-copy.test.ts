/** Draft and copy for signature: nothing doubtful is signed unanswered, and what is answered for never vanishes. */
import { describe, expect, test } from 'vitest'
import type { Acceptance, Project } from '../../src/model/project.ts'
import { buildReport } from '../../src/pipeline/build-report.ts'
import { plainMarkdown } from '../support/plain-markdown.ts'
import { catalog, markdownOf, project, sampleRequest } from '../support/sample.ts'

const location = {
  file: 'ict-report.yaml',
  line: 1,
  column: 1,
  field: null,
  sheet: null,
  cell: null,
  path: null,
  text: null,
}

const acceptance = (code: string, figure: string): Acceptance => ({
  code: { value: code, location },
  figure,
  value: null,
  reason: 'Giữ theo văn bản đã phát hành',
  by: 'Nguyễn Văn A',
})

const accepted = [acceptance('ICT-V012', 'postal.dossier_share'), acceptance('ICT-V016', 'postal.population_per_point')]

const own: Project = { ...project('hoa-binh'), sample: false }
const request = (changes: Partial<Project>, isFinal: boolean) =>
  sampleRequest({ isSample: false, isFinal, project: { ...own, ...changes } })

const told = async (changes: Partial<Project>, isFinal: boolean) => buildReport(request(changes, isFinal), catalog)

describe('the copy for signature', () => {
  test('is refused while a warning is open, and says which', async () => {
    const { artifacts, diagnostics } = await told({}, true)
    expect(artifacts).toEqual([])
    const refusal = diagnostics.find(({ code }) => code === 'ICT-Q008')
    expect(refusal?.params).toMatchObject({ count: '2' })
    expect(refusal?.params['list']).toContain('ICT-V012 postal.dossier_share')
    expect(refusal?.params['list']).toContain('ICT-V016 postal.population_per_point')
  })

  test('is refused for a sample, whatever was accepted', async () => {
    const { artifacts, diagnostics } = await buildReport(
      sampleRequest({ isSample: true, isFinal: true, project: { ...own, accepted } }),
      catalog,
    )
    expect(artifacts).toEqual([])
    expect(diagnostics.map(({ code }) => code)).toContain('ICT-Q009')
  })

  test('has no draft mark and no review section, and a footnote at each figure that was accepted', async () => {
    const text = plainMarkdown(await markdownOf(request({ accepted }, true)))
    expect(text).not.toContain('DỰ THẢO')
    expect(text).not.toContain('SỐ LIỆU CẦN RÀ SOÁT')
    expect(text.split('Đã chấp nhận: Giữ theo văn bản đã phát hành (Nguyễn Văn A)')).toHaveLength(3)
    expect(text).toMatch(/3\.588\sngười\/điểm phục vụ\[\^1\]/)
  })
})

describe('the draft', () => {
  test('lists what is open and what was accepted', async () => {
    const text = plainMarkdown(await markdownOf(request({ accepted: accepted.slice(0, 1) }, false)))
    expect(text).toContain('DỰ THẢO')
    expect(text).toContain('đề nghị rà soát 01 nội dung sau đây')
    const [, review = ''] = text.split('SỐ LIỆU CẦN RÀ SOÁT')
    expect(review).toContain('Đã chấp nhận: Giữ theo văn bản đã phát hành (Nguyễn Văn A)')
  })

  test('an acceptance whose cell has changed is open again', async () => {
    const lapsed = [{ ...acceptance('ICT-V012', 'postal.dossier_share'), value: '31,8% (75/236)' }]
    const { diagnostics } = await told({ accepted: lapsed }, false)
    expect(diagnostics.map(({ code }) => code)).toContain('ICT-P009')
    expect(diagnostics.find(({ code }) => code === 'ICT-V012')?.accepted).toBeNull()
  })
})
