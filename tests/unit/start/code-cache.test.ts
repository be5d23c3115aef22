import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CodeCache, encodeCodeCache, readCodeCache } from '../../../src/start/code-cache.ts'
import { scriptLoader } from '../../../src/start/script-loader.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ict-report-start-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const EMPTY: CodeCache = new Map()
const path = (name: string): string => join(folder, name)

describe('compiled code in a file', () => {
  const cache = fc
    .dictionary(fc.stringMatching(/^[a-zA-Z0-9./-]{1,20}$/), fc.uint8Array({ maxLength: 30 }))
    .map((record): ReadonlyMap<string, Uint8Array> => new Map(Object.entries(record)))

  test('is read as it was written, each part at a multiple of eight', () => {
    fc.assert(
      fc.property(cache, (written) => {
        writeFileSync(path('cache.bin'), encodeCodeCache(written, 'build-1'))
        const read = readCodeCache(path('cache.bin'), 'build-1')
        for (const [name, code] of [...written, ...written]) {
          const found = read.get(name)
          expect([...(found ?? [-1])]).toEqual([...code])
          expect((found?.byteOffset ?? 1) % 8).toBe(0)
        }
        expect(read.get('of no script')).toBeUndefined()
      }),
    )
  })

  test('of another build is not used', () => {
    writeFileSync(path('cache.bin'), encodeCodeCache(new Map([['a.js', Uint8Array.of(1)]]), 'build-1'))
    expect(readCodeCache(path('cache.bin'), 'build-2').get('a.js')).toBeUndefined()
  })

  test('that is missing, a folder, or broken off is none', () => {
    expect(readCodeCache(path('none.bin'), 'build-1').get('a.js')).toBeUndefined()
    expect(readCodeCache(folder, 'build-1').get('a.js')).toBeUndefined()
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        writeFileSync(path('broken.bin'), bytes)
        expect(readCodeCache(path('broken.bin'), 'build-1').get('a.js')).toBeUndefined()
      }),
    )
    const whole = encodeCodeCache(new Map([['a.js', Uint8Array.of(1, 2, 3)]]), 'build-1')
    for (let length = 0; length < whole.length - 5; length += 1) {
      writeFileSync(path('broken.bin'), whole.subarray(0, length))
      expect(readCodeCache(path('broken.bin'), 'build-1').get('a.js')).toBeUndefined()
    }
  })
})

describe('scripts of the build', () => {
  const write = (name: string, text: string): string => {
    writeFileSync(path(name), `(function (exports, require, module, __filename) {${text}\n})`)
    return path(name)
  }

  test('find one another and what Node brings, and run once', () => {
    write(
      'part.js',
      'exports.runs = (globalThis.ictReportRuns ?? 0) + 1; globalThis.ictReportRuns = exports.runs; exports.name = "b\\u01b0u ch\\u00ednh"',
    )
    const main = write(
      'main.js',
      'const a = require("./part.js"), b = require("./part.js"); exports.same = a === b; exports.part = a; exports.join = require("node:path").join',
    )
    expect(scriptLoader(folder, EMPTY).load(main)).toMatchObject({
      same: true,
      part: { runs: 1, name: 'bưu chính' },
      join,
    })
  })

  test('that ask for one another in a circle see what is there already', () => {
    write('second.js', 'const first = require("./first.js"); exports.seen = first.early')
    const first = write('first.js', 'exports.early = 1; exports.second = require("./second.js")')
    expect(scriptLoader(folder, EMPTY).load(first)).toMatchObject({ second: { seen: 1 } })
  })

  test('may be longer than the one before, and shorter', () => {
    const long = 'x'.repeat(400_000)
    write('long.js', `exports.long = "${long}"`)
    write('short.js', 'exports.short = 1')
    const main = write('main.js', 'exports.all = [require("./short.js"), require("./long.js"), require("./short.js")]')
    expect(scriptLoader(folder, EMPTY).load(main)).toEqual({ all: [{ short: 1 }, { long }, { short: 1 }] })
  })

  test('give their compiled code, which a later run takes; code of no use is left aside', () => {
    const script = write('sum.js', 'exports.sum = (a, b) => a + b')
    const earlier = scriptLoader(folder, EMPTY)
    earlier.load(script)
    const compiled = earlier.compiled()
    expect([...compiled.keys()]).toEqual(['sum.js'])
    for (const cache of [compiled, new Map([['sum.js', Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8)]])]) {
      const exports = scriptLoader(folder, cache).load(script)
      expect(exports).toHaveProperty('sum')
    }
  })
})
