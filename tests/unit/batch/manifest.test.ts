import { describe, expect, test } from 'vitest'
import { emptyManifest, journalLine, manifestText, parseJournal, parseManifest } from '../../../src/batch/manifest.ts'
import { schemaFaults } from '../../support/json-schema.ts'
import { manifestOf, manifestReport } from './sample-manifest.ts'

const whole = manifestOf(['ha-noi-2023', 'hoa-binh-2023'], { pending: ['son-la-2023'] })

describe('the manifest', () => {
  test('comes back as it was written', () => {
    expect(parseManifest(manifestText(whole))).toEqual(whole)
    const none = emptyManifest('ict-report 0.1.0')
    expect(parseManifest(manifestText(none))).toEqual(none)
  })

  test('is the same text in whatever order reports, years and open names came', () => {
    const run = { inputs: 'c'.repeat(64), isClean: true, reports: [] }
    const names = ['ha-noi-2023', 'hoa-binh-2023', 'ha-noi-2022']
    const one = manifestOf(names, { runs: { 2022: run, 2023: run }, pending: ['a-2023', 'b-2023'] })
    const other = {
      ...one,
      runs: { 2023: run, 2022: run },
      reports: one.reports.toReversed(),
      pending: one.pending.toReversed(),
    }
    expect(manifestText(other)).toBe(manifestText(one))
  })

  test('fits its published schema', () => {
    expect(schemaFaults('manifest.schema.json', JSON.parse(manifestText(whole)))).toEqual([])
    const { pending: _, ...lacking } = whole
    expect(schemaFaults('manifest.schema.json', lacking)).not.toEqual([])
    expect(schemaFaults('manifest.schema.json', { ...whole, reports: [{ name: 'x' }] })).not.toEqual([])
  })

  test.each([
    ['another version', JSON.stringify({ ...whole, version: 2 })],
    ['a half-written text', manifestText(whole).slice(0, -30)],
    ['no JSON', 'báo cáo'],
    ['no object', '[]'],
    ['a hash that is none', manifestText(whole).replaceAll('b'.repeat(64), 'bbb')],
    ['a member too many', JSON.stringify({ ...whole, more: 1 })],
  ])('is none where it is %s', (_, text) => {
    expect(parseManifest(text)).toBeNull()
  })
})

describe('the journal', () => {
  const lines = ['ha-noi-2023', 'hoa-binh-2023'].map((name) => journalLine(manifestReport(name)))

  test('gives the reports in the order in which they ended', () => {
    expect(parseJournal(lines.join('')).map(({ name }) => name)).toEqual(['ha-noi-2023', 'hoa-binh-2023'])
    expect(parseJournal('')).toEqual([])
  })

  test('is read up to the line that a killed run left unfinished, wherever it was cut', () => {
    const [first = '', second = ''] = lines
    for (let length = 0; length < second.length - 1; length += 1) {
      expect(parseJournal(first + second.slice(0, length)).map(({ name }) => name)).toEqual(['ha-noi-2023'])
    }
  })
})
