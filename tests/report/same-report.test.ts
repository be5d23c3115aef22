/** The form of the export is of no consequence: long CSV, wide CSV and JSON give one report, byte for byte. */
import { describe, expect, test } from 'vitest'
import { buildReport } from '../../src/pipeline/build-report.ts'
import { datumsOf } from '../support/datums.ts'
import { catalog, dataFiles, documentOf, officeTexts, project, sampleRequest } from '../support/sample.ts'

const FIXTURES = ['hoa-binh-long', 'hoa-binh-wide', 'hoa-binh-json'] as const

const request = (fixture: string, places = project(fixture).places): ReturnType<typeof sampleRequest> =>
  sampleRequest({
    formats: ['md', 'pdf'],
    sources: dataFiles(fixture, 2023),
    previousSources: dataFiles(fixture, 2022),
    officeTexts: officeTexts(fixture, 2023),
    project: { ...project(fixture), places },
  })

describe('three exports of one office', async () => {
  const [long, ...others] = await Promise.all(FIXTURES.map((fixture) => buildReport(request(fixture), catalog)))
  if (!long) throw new Error('nothing was built')

  test.each(others.map((result, index) => ({ fixture: FIXTURES[index + 1], result })))(
    '$fixture gives the bytes of the long CSV',
    ({ result }) => {
      expect(long.artifacts.map(({ format }) => format)).toEqual(['md', 'svg', 'svg', 'pdf'])
      for (const [index, { bytes, fileName }] of long.artifacts.entries()) {
        expect(result.artifacts[index]?.fileName).toBe(fileName)
        expect(Buffer.compare(result.artifacts[index]?.bytes ?? new Uint8Array(), bytes)).toBe(0)
      }
    },
  )

  test.each(FIXTURES.slice(1))('with places on, %s differs in the places alone', async (fixture) => {
    const isPlace = ({ key }: { readonly key: string }): boolean => key.endsWith('.origin') || key.endsWith('.place')
    const textsOf = async (name: string): Promise<readonly string[]> =>
      datumsOf(await documentOf(request(name, true)))
        .filter((datum) => !isPlace(datum))
        .map(({ text }) => text)
    expect(await textsOf(fixture)).toEqual(await textsOf('hoa-binh-long'))
  })
})
