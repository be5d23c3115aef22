import fc from 'fast-check'
import { expect, test } from 'vitest'
import { carriedJson } from '../../../src/attach/carried-json.ts'
import type { CarriedReport } from '../../../src/attach/carried-report.ts'
import { parseCarried } from '../../../src/attach/parse-carried.ts'
import { decimal, toExactDigits } from '../../../src/model/decimal.ts'
import type { Observation } from '../../../src/model/observation.ts'
import { catalog, documentOf, sampleRequest, templates } from '../../support/sample.ts'

const document = await documentOf(sampleRequest())

const carriedWith = (observations: readonly Observation[]): CarriedReport => {
  const area = catalog.areaOn('17', '2023-12-31')
  if (!area) throw new Error('no area')
  return {
    version: '1.0.0',
    year: 2023,
    date: null,
    isSample: false,
    isFinal: true,
    area,
    benchmarks: catalog.benchmarks,
    settings: {
      agency: { superior: null, name: ['SỞ'], symbol: null, place: null },
      number: '05',
      addressees: [],
      signature: { authority: null, name: null },
      recipients: null,
      places: true,
      map: null,
      strictBenchmarks: false,
    },
    officeTexts: [{ path: 'noi-dung/2023/a.md', text: '«{{value "year"}}»\n' }],
    templates,
    observations,
    diagnostics: [],
    inputs: [],
  }
}

const digits = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 24n }), fc.integer({ min: 0, max: 12 }))
  .map(([whole, places]) => decimal(String(whole)).div(decimal(String(10 ** places))))

const observation = fc
  .record({
    value: digits,
    qualifier: fc.constantFrom('exact' as const, 'over' as const, 'about' as const),
    decimals: fc.nat(12),
    text: fc.string(),
    names: fc.array(fc.string()),
  })
  .map(({ value, qualifier, decimals, text, names }): Observation => {
    const quantity = { value, qualifier, decimals }
    const place = { file: 'a.csv', line: 1, column: 2, field: 3, sheet: null, cell: null, path: null, text }
    return {
      indicator: 'postal.points',
      level: 'province',
      key: 'postal.points',
      area: '17',
      period: 2023,
      status: 'normal',
      quantity,
      fraction: { numerator: quantity, denominator: quantity },
      names,
      locations: [place],
    }
  })

test('what is carried is read back as it was, to the last digit', () => {
  fc.assert(
    fc.property(fc.array(observation, { maxLength: 4 }), (observations) => {
      const carried = carriedWith(observations)
      const bytes = new TextEncoder().encode(carriedJson(carried, { figures: new Map(), document }))
      const { value } = parseCarried(bytes, 'a.pdf')
      expect(value).toEqual(carried)
    }),
    { numRuns: 40 },
  )
})

test.each(['0.0000000000000000001', '123456789012345678901234567890', '-0.5'])('%s is no exponent', (text) => {
  expect(JSON.stringify(decimal(text))).toBe(`"${text}"`)
  expect(toExactDigits(decimal(text))).toBe(text)
})

test('whatever bytes stand in its place, nothing is thrown', () => {
  const good = carriedJson(carriedWith([]), { figures: new Map(), document })
  fc.assert(
    fc.property(fc.nat(good.length - 1), fc.string({ maxLength: 3 }), (at, text) => {
      const bytes = new TextEncoder().encode(good.slice(0, at) + text + good.slice(at + text.length))
      const { value, diagnostics } = parseCarried(bytes, 'a.pdf')
      if (!value) expect(diagnostics.map(({ code }) => code)).toEqual(['ICT-A005'])
    }),
    { numRuns: 60 },
  )
  expect(parseCarried(new Uint8Array([0xff, 0xfe]), 'a.pdf').value).toBeUndefined()
})

test('a JSON that nests without end is told, and nothing walks down it', () => {
  const text = carriedJson(carriedWith([]), { figures: new Map(), document })
  expect(parseCarried(new TextEncoder().encode(text), 'a.pdf').diagnostics).toEqual([])
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  const { diagnostics } = parseCarried(new TextEncoder().encode(text.replace('{', `{"x": ${deep},`)), 'a.pdf')
  expect(diagnostics.map(({ code }) => code)).toEqual(['ICT-A005'])
})
