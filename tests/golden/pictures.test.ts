/**
 * How pages look, kept as small pictures: the sample, a report of almost nothing, a long one with a long annex, one
 * after a merger, and the national summary. `npm run golden:update` paints them anew.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildOverview } from '../../src/pipeline/build-overview.ts'
import { buildReport } from '../../src/pipeline/build-report.ts'
import type { BuildRequest } from '../../src/pipeline/build-request.ts'
import { defaultProject } from '../../src/project/default-project.ts'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { longDocument } from '../support/long-document.ts'
import { nationalRows, overviewRequest } from '../support/national-rows.ts'
import { difference, pagePictures, readPicture } from '../support/page-picture.ts'
import { catalog, sampleRequest } from '../support/sample.ts'
import { tinos } from '../support/tinos.ts'

const FOLDER = join(import.meta.dirname, 'pictures')
const isUpdate = process.env['GOLDEN_UPDATE'] === '1'

/** So much may differ: a word that is longer by a letter, not a line that has moved. */
const MOST = 0.02

const report = async (changes: Partial<BuildRequest>): Promise<Uint8Array> => {
  const { artifacts } = await buildReport(sampleRequest({ ...changes, formats: ['pdf'] }), catalog)
  return artifacts[0]?.bytes ?? new Uint8Array()
}

const source = (year: number, path: string) => ({
  path: `data/${year}/so-lieu.csv`,
  bytes: new Uint8Array(
    readFileSync(join(import.meta.dirname, 'cases', path, 'input/data', String(year), 'so-lieu.csv')),
  ),
})

const bare = { project: defaultProject, officeTexts: [], previousSources: [], isSample: false, date: null }

const REPORTS: readonly (readonly [name: string, pages: readonly number[], bytes: () => Promise<Uint8Array>])[] = [
  ['sample', [1, 2, 5, 8], () => report({})],
  [
    'almost-nothing',
    [1, 2, 3],
    () => {
      const csv = 'Mã chỉ tiêu,Cấp,Mã tỉnh,Tên tỉnh,Năm,Giá trị\npostal.points,Cấp tỉnh,17,Hòa Bình,2023,240\n'
      const bytes = new TextEncoder().encode(csv)
      return report({ ...bare, sources: [{ path: 'data/2023/a.csv', bytes }] })
    },
  ],
  ['long', [8, 9, 10, 20], () => renderPdf(longDocument, { fonts: tinos })],
  [
    'merged',
    [1, 2, 5],
    () => {
      const sources = [source(2025, 'phu-tho-2025-predecessors')]
      const previousSources = [source(2024, 'phu-tho-2025-predecessors')]
      return report({ ...bare, year: 2025, sources, previousSources })
    },
  ],
  [
    'national',
    [1, 3, 4, 5],
    async () => {
      const request = overviewRequest({ year: 2025, formats: ['pdf'] })
      const { artifacts } = await buildOverview(await nationalRows(2025), request, catalog)
      return artifacts[0]?.bytes ?? new Uint8Array()
    },
  ],
]

describe('pages look as they did', () => {
  test.each(REPORTS)('%s, pages %j', { timeout: 120_000 }, async (name, numbers, bytes) => {
    const pictures = pagePictures(await bytes(), numbers)
    for (const [at, picture] of pictures.entries()) {
      const file = join(FOLDER, `${name}-${numbers[at] ?? 0}.png`)
      if (isUpdate) {
        mkdirSync(FOLDER, { recursive: true })
        if (!existsSync(file) || difference(readPicture(readFileSync(file)), picture) > 0) {
          writeFileSync(file, picture.png())
        }
      }
      const kept = readPicture(new Uint8Array(readFileSync(file)))
      expect(difference(kept, picture), `${name}, page ${numbers[at] ?? 0}`).toBeLessThan(MOST)
    }
  })

  test('a line that has moved is seen', async () => {
    const bytes = await renderPdf(longDocument, { fonts: tinos })
    const [first, second] = pagePictures(bytes, [10, 11])
    if (!first || !second) throw new Error('no pages')
    expect(difference(first, first)).toBe(0)
    expect(difference(first, second)).toBeGreaterThan(MOST)
  })
})
