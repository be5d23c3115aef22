import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalize } from '../../../src/normalize/normalize.ts'
import { read } from '../../../src/read/read.ts'
import { catalog } from '../catalog/seeds.ts'

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures', 'json')

/** More runs for a long search: `ICT_FUZZ_RUNS=100000 npx vitest run tests/unit/read/json-fuzz.test.ts`. */
const RUNS = Number(process.env['ICT_FUZZ_RUNS'] ?? 60)

const options = { year: 2023, province: null, notation: null, columns: new Map() }

/** Reads and normalizes; every place of what is said and found can be asked for. */
const walk = (path: string, bytes: Uint8Array): void => {
  const { value, diagnostics } = read({ path, bytes })
  expect(value !== undefined || diagnostics.length > 0).toBe(true)
  if (!value) return
  for (const row of value.rows) {
    for (let field = 1; field <= Math.min(row.cells.length, 30); field += 1) {
      const place = value.place(row, field)
      expect(place.file).toBe(path)
      expect(place.line).toBeGreaterThan(0)
      value.isNumber(row, field)
    }
  }
  const result = normalize([value], catalog, options)
  // A record that lacks the key of the value has no path for it.
  for (const { locations, status } of result.value ?? []) {
    expect(locations[0].path ?? status).toMatch(/^(?:\$|missing)/)
  }
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Keys and values that mean something to some reader, in places where they may not stand. */
const word = fc.constantFrom(
  ...[
    'dimension',
    'id',
    'size',
    'value',
    'category',
    'index',
    'label',
    'class',
    'dataset',
    'collection',
    'link',
    'item',
  ],
  ...['status', 'role', 'time', 'geo', 'metric', 'dataSets', 'structure', 'structures', 'series', 'observations'],
  ...[
    'attributes',
    'dimensions',
    'measures',
    'values',
    'name',
    'names',
    'data',
    'columns',
    '0',
    '0:0',
    '1',
    '17',
    '2023',
  ],
  ...['__proto__', 'constructor', 'postal.points', 'indicator', 'area', 'period', 'Hòa Bình', '', '\ud800', 'unit'],
)

const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 7, withCrossShrink: true },
    fc.oneof(word, fc.constantFrom(null, 0, 1, -1, 1.5, 1e9, true), fc.string({ maxLength: 5 })),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(word, tie('tree'), { maxKeys: 5 }),
  ),
}))

describe('no JSON makes it throw', () => {
  test('trees of words that mean something', () => {
    fc.assert(
      fc.property(tree, (value) => walk('a.json', bytesOf(JSON.stringify(value)))),
      { numRuns: RUNS },
    )
  }, 3_600_000)

  test.each(readdirSync(FIXTURES).filter((name) => name.endsWith('.json')))(
    '%s with anything in place of a part',
    (name) => {
      const bytes = readFileSync(join(FIXTURES, name))
      const source: unknown = JSON.parse(bytes.toString('utf8').replace(/\0$/, ''))
      fc.assert(
        fc.property(fc.nat(), fc.oneof(tree, fc.constant(undefined)), (at, part) => {
          const counter = { left: at % 200 }
          const text = JSON.stringify(source, (_, value: unknown) => {
            counter.left -= 1
            return counter.left === 0 ? part : value
          })
          walk('a.json', bytesOf(text ?? 'null'))
        }),
        { numRuns: RUNS },
      )
    },
    3_600_000,
  )

  test.each(readdirSync(FIXTURES))(
    '%s with a byte changed',
    (name) => {
      const bytes = readFileSync(join(FIXTURES, name))
      fc.assert(
        fc.property(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 }), (at, byte) => {
          const changed = Uint8Array.from(bytes)
          changed[at] = byte
          const { value, diagnostics } = read({ path: name, bytes: changed })
          expect(value !== undefined || diagnostics.length > 0).toBe(true)
          if (value) normalize([value], catalog, options)
        }),
        { numRuns: RUNS },
      )
    },
    3_600_000,
  )
})
