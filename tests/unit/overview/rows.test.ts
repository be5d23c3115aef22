import { describe, expect, test } from 'vitest'
import { diagnose } from '../../../src/diagnostics/diagnose.ts'
import { decimal } from '../../../src/model/decimal.ts'
import { rowOfProvince } from '../../../src/overview/row-of-province.ts'
import { parseProvinceRows } from '../../../src/overview/row-schema.ts'
import { evaluate } from '../../../src/pipeline/evaluate.ts'
import { catalog, sampleRequest } from '../../support/sample.ts'

const data = await evaluate(sampleRequest(), catalog)
if (!data.value) throw new Error('the sample cannot be read')
const { area, figures } = data.value
const row = rowOfProvince({ area, year: 2023, isSample: true, figures, diagnostics: data.diagnostics })

describe('the row of a province', () => {
  test('is the same after a journey through JSON', () => {
    expect(parseProvinceRows(JSON.parse(JSON.stringify([row])))).toEqual([row])
  })

  test('keeps the text that the report prints, and where it was read', () => {
    const cell = row.metrics.find(({ key }) => key === 'postal.radius')
    expect(cell).toMatchObject({ text: '2,5', digits: '2.5', qualifier: 'exact', verdict: 'better' })
    expect(cell?.provenance).toMatchObject({ kind: 'observed', locations: [{ file: expect.stringContaining('2023') }] })
  })

  test('computes fibre per 1 000 people, and keeps the bound that the length was given with', () => {
    const digitsOf = (key: string): string => figures.get(key)?.printed?.quantity.value.toFixed() ?? '0'
    const expected = decimal(digitsOf('telecom.fibre_km')).times('1000').div(digitsOf('context.population'))
    const cell = row.metrics.find(({ key }) => key === 'telecom.fibre_per_1000')
    expect(cell?.digits).toBe(expected.toFixed())
    expect(cell?.qualifier).toBe(figures.get('telecom.fibre_km')?.printed?.quantity.qualifier)
  })

  test('of a province with an error has no figures, and says why', () => {
    const error = diagnose('ICT-Q009', [], {})
    const failed = rowOfProvince({ area, year: 2023, isSample: false, figures, diagnostics: [error] })
    expect(failed).toMatchObject({ state: 'failed', metrics: [], failures: [{ code: 'ICT-Q009', location: null }] })
  })

  test('counts what somebody has answered for apart', () => {
    const accepted = data.diagnostics.map((each) => ({ ...each, accepted: { reason: 'đã rà soát', by: 'Phòng CNTT' } }))
    const { diagnostics } = rowOfProvince({ area, year: 2023, isSample: false, figures, diagnostics: accepted })
    expect(diagnostics).toEqual({ error: 0, warning: 0, info: 0, accepted: data.diagnostics.length })
  })

  test.each([
    ['no list', { rows: [] }],
    ['a number that is no decimal', [{ ...row, metrics: [{ ...row.metrics[0], digits: '1e9' }] }]],
    ['a member that is not known', [{ ...row, extra: 1 }]],
    ['a state that is not known', [{ ...row, state: 'lost' }]],
  ])('is refused as %s', (_, value) => {
    expect(parseProvinceRows(JSON.parse(JSON.stringify(value)))).toBeNull()
  })
})
