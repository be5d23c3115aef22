import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { beforeAll, describe, expect, test } from 'vitest'
import { carriedJson } from '../../../src/attach/carried-json.ts'
import type { CarriedReport } from '../../../src/attach/carried-report.ts'
import { parseCarried } from '../../../src/attach/parse-carried.ts'
import type { Document } from '../../../src/document/nodes.ts'
import { diagnose } from '../../../src/diagnostics/diagnose.ts'
import type { Diagnostic } from '../../../src/model/diagnostic.ts'
import { carriedReport } from '../../../src/pipeline/attach-data.ts'
import { buildDocument } from '../../../src/pipeline/build-report.ts'
import { checkAgain } from '../../../src/pipeline/check-again.ts'
import { evaluate } from '../../../src/pipeline/evaluate.ts'
import { catalog, sampleRequest } from '../../support/sample.ts'
import { project } from '../../support/sample.ts'

const CORPUS = join(import.meta.dirname, '../../corpus')
const records = v.parse(
  v.array(
    v.object({
      file: v.string(),
      year: v.number(),
      province: v.optional(v.string()),
      previous: v.optional(v.string()),
    }),
  ),
  JSON.parse(readFileSync(join(CORPUS, 'index.json'), 'utf8')),
)

const PLACE = { file: 'a.pdf', line: null, column: null, field: null, sheet: null, cell: null, path: null, text: null }

let document: Document
beforeAll(async () => {
  const { value } = await buildDocument(sampleRequest(), catalog)
  if (!value) throw new Error('no document')
  document = value
})

/** The province of every file that names none. */
const HOA_BINH = 'Hòa Bình'

const sourceOf = (path: string) => ({ path, bytes: new Uint8Array(readFileSync(join(CORPUS, path))) })

/** What the PDF of a file of the corpus would carry, read back, with places and without; none where no report can be about it. */
async function carriedOf({ file, year, province = HOA_BINH, previous }: (typeof records)[number]) {
  const request = sampleRequest({
    year,
    province,
    sources: [sourceOf(file)],
    previousSources: previous === undefined ? [] : [sourceOf(previous)],
    project: project('hoa-binh'),
  })
  const { value, diagnostics } = await evaluate(request, catalog)
  if (!value) return []
  return [true, false].map((places): CarriedReport => {
    const asked = { ...request, project: { ...request.project, places } }
    const carried = carriedReport(asked, value, diagnostics, catalog)
    const json = carriedJson(carried, { figures: value.figures, document })
    const parsed = parseCarried(new TextEncoder().encode(json), 'a.pdf')
    if (!parsed.value) throw new Error(JSON.stringify(parsed.diagnostics))
    return parsed.value
  })
}

const again = (carried: CarriedReport): readonly Diagnostic[] => checkAgain(carried, catalog, PLACE)

test('whatever was found when a report was built is found again, and is missed where it is hidden', async () => {
  const wrong: string[] = []
  let hidden = 0
  for (const record of records.filter((_, index) => index % 3 === 0)) {
    for (const carried of await carriedOf(record)) {
      const shown = `${record.file}, places: ${carried.settings.places}`
      for (const { params } of again(carried)) wrong.push(`${shown}: ${JSON.stringify(params)}`)
      const victim = carried.diagnostics.findIndex(({ code }) => code.startsWith('ICT-V') && !NOT_COMPARED.has(code))
      const has = (code: string): boolean => carried.diagnostics.some((each) => each.code === code)
      if (victim < 0 || has('ICT-V033') || (!carried.settings.places && has('ICT-N017'))) continue
      hidden += 1
      const told = again({ ...carried, diagnostics: carried.diagnostics.filter((_, index) => index !== victim) })
      const found = told.map(({ params }) => JSON.stringify(params['place']))
      if (found.join() !== '"diagnostics"') wrong.push(`${shown}: hiding ${victim} gives ${found.join()}`)
    }
  }
  expect(wrong).toEqual([])
  expect(hidden).toBeGreaterThan(60)
}, 120_000)

const NOT_COMPARED: ReadonlySet<string> = new Set(['ICT-V033', 'ICT-V039', 'ICT-V040'])

describe('a finding of a report', () => {
  const one = async (): Promise<CarriedReport> => {
    const record = records.find(({ file }) => file.startsWith('faults/share-'))
    const [carried] = record ? await carriedOf(record) : []
    if (!carried?.diagnostics.some(({ code }) => code.startsWith('ICT-V'))) throw new Error('nothing is found')
    return carried
  }
  const changed = (carried: CarriedReport, change: (finding: Diagnostic) => Diagnostic) =>
    again({
      ...carried,
      diagnostics: carried.diagnostics.map((each) => (each.code.startsWith('ICT-V') ? change(each) : each)),
    })

  test('that was given other words, another figure or another place is told with what it should be', async () => {
    const carried = await one()
    const words = changed(carried, (finding) => ({
      ...finding,
      params: Object.fromEntries(Object.keys(finding.params).map((name) => [name, '0'])),
    }))
    expect(words.map(({ code }) => code)).toContain('ICT-A015')
    expect(words[0]?.params['place']).toMatch(/^diagnostics\[\d+\]$/)
    expect(changed(carried, (finding) => ({ ...finding, figure: 'signatures.organisation' })).length).toBeGreaterThan(0)
    expect(
      changed(carried, (finding) => ({
        ...finding,
        locations: finding.locations.map((place) => ({ ...place, line: 99 })),
      })).length,
    ).toBeGreaterThan(0)
  })

  test('that was made up is told', async () => {
    const carried = await one()
    const made = diagnose('ICT-V001', [], { name: 'X', year: '2023', key: 'postal.points' }, 'postal.points')
    const [told] = again({ ...carried, diagnostics: [...carried.diagnostics, made] })
    expect(told?.params).toMatchObject({ place: `diagnostics[${carried.diagnostics.length}]`, expected: { vi: '–' } })
  })

  test('is the office’s to weigh and to answer for', async () => {
    const carried = await one()
    const accepted = { reason: 'đã rà soát', by: 'Nguyễn Văn A' }
    expect(changed(carried, (finding) => ({ ...finding, severity: 'info', accepted }))).toEqual([])
  })
})
