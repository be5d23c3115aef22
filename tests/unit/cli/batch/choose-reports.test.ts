import { describe, expect, test } from 'vitest'
import { chosenReports, inShard, settledShard } from '../../../../src/cli/batch/choose-reports.ts'
import type { GatheredReport } from '../../../../src/cli/batch/gather.ts'
import { defaultProject } from '../../../../src/project/default-project.ts'
import { messageOf } from '../../../../src/diagnostics/message.ts'
import { catalog } from '../../catalog/seeds.ts'

const YEAR = 2023

/** As far as choosing looks at a report. */
function reportOf(code: string): GatheredReport {
  const area = catalog.areaOn(code, `${YEAR}-12-31`)
  if (!area) throw new Error(`no area ${code}`)
  return {
    name: `${area.slug}-${YEAR}`,
    area,
    observed: { area, year: YEAR, observations: [], faults: [], project: defaultProject },
    request: {
      year: YEAR,
      project: defaultProject,
      sources: [],
      previousSources: [],
      officeTexts: [],
      templates: { report: { path: '', text: '' }, sections: new Map() },
      date: null,
      isSample: false,
      isFinal: false,
      version: '',
      formats: ['md'],
      fonts: () => Promise.reject(new Error('not asked for')),
      identified: () => ({ project: [], reference: [] }),
    },
    project: null,
    inputs: () => '',
  }
}

const reports = ['01', '17', '79'].map(reportOf)

function chosen(only: readonly string[], except: readonly string[] = []) {
  const { value, diagnostics } = chosenReports(reports, { only, except, year: YEAR }, catalog)
  return value ? value.map(({ area }) => area.code) : diagnostics.map((each) => messageOf(each, 'en').message)
}

describe('--only and --except', () => {
  test('leave all where they are not given', () => {
    expect(chosen([])).toEqual(['01', '17', '79'])
  })

  test.each(['17', 'Hòa Bình', 'Hoà Bình', 'hoa binh', 'tỉnh Hòa Bình', 'HÒA BÌNH', 'Hòa Bình'.normalize('NFD')])(
    'take a province as «%s»',
    (name) => {
      expect(chosen([name])).toEqual(['17'])
      expect(chosen([], [name])).toEqual(['01', '79'])
    },
  )

  test('together leave those of the one that are not of the other', () => {
    expect(chosen(['Hà Nội', '17'], ['ha noi'])).toEqual(['17'])
  })

  test('tell every name that is no province of the data, and build nothing', () => {
    const [message] = chosen(['Hòa Bình', 'Hoà Bìn'], ['Sơn La'])
    expect(message).toContain('Hoà Bìn, Sơn La')
    expect(message).toContain('2023')
  })

  test('must leave something', () => {
    expect(chosen(['17'], ['17'])).toEqual([expect.stringContaining('any province')])
  })
})

describe('--shard', () => {
  const settled = (text: string | null, variables: Readonly<Record<string, string>> = {}) =>
    settledShard(text, (name) => variables[name])

  test('is the whole where it is not given', () => {
    expect(settled(null)).toEqual({ value: null, diagnostics: [] })
    expect(inShard(reports, null)).toBe(reports)
  })

  test('keeps the reports of its part', () => {
    const parts = [1, 2].map((index) => inShard(reports, { index, count: 2 }).map(({ area }) => area.code))
    expect(parts.flat().sort()).toEqual(['01', '17', '79'])
  })

  test.each([
    ['3', {}, '3/8'],
    ['auto', {}, 'no environment variable'],
    ['auto', { JOB_COMPLETION_INDEX: '1' }, 'JOB_COMPLETION_INDEX'],
    ['9/8', {}, 'not between 1 and 8'],
  ])('%s with %o is told', (text, variables, reason) => {
    const { value, diagnostics } = settled(text, variables)
    expect(value).toBeUndefined()
    expect(diagnostics.map(({ code }) => code)).toEqual(['ICT-P304'])
    expect(diagnostics.map((each) => messageOf(each, 'en').message).join('')).toContain(reason)
  })
})
