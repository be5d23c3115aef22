import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ROOMS } from './support/architecture-rules.ts'
import { breachesIn } from './support/architecture.ts'

describe('the rooms of src/', () => {
  test('keep to the table of imports, to their libraries and to the edges', () => {
    expect(breachesIn('src')).toEqual([])
  })

  test('all have their rules, and every rule has its room', () => {
    const rooms = readdirSync('src').map((name) => name.replace(/\.ts$/, ''))
    expect(rooms.sort()).toEqual(Object.keys(ROOMS).sort())
  })

  test('stages know nothing of one another', () => {
    const stages = ['read', 'normalize', 'validate', 'compute', 'narrate', 'compose', 'layout', 'publish']
    for (const stage of stages) {
      expect(ROOMS[stage]?.filter((room) => stages.includes(room))).toEqual([])
    }
  })
})

describe('a breach that is planted', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rooms-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const plant = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }

  test.each([
    ['a wrong room', 'model/a.ts', `import { read } from '../read/read.ts'`],
    ['one stage in another', 'compute/a.ts', `export { read } from '../read/read.ts'`],
    ['a type only', 'render/a.ts', `import type { Catalog } from '../catalog/catalog.ts'`],
    ['a type in place', 'render/a.ts', `export type A = import('../catalog/catalog.ts').Catalog`],
    ['an import that waits', 'validate/a.ts', `export const f = () => import('../compute/compute.ts')`],
    ['a library outside its door', 'narrate/a.ts', `import Big from 'big.js'`],
    ['a library of a family outside its door', 'render/pdf/a.ts', `import { scaleLinear } from 'd3-scale'`],
    ['a library that nobody may use', 'cli/a.ts', `import _ from 'lodash'`],
    ['files outside the edges', 'read/a.ts', `import { readFileSync } from 'node:fs'`],
    ['the clock', 'narrate/a.ts', `export const now = new Date()`],
    ['the clock in passing', 'narrate/a.ts', `export const now = Date.now()`],
    ['chance', 'layout/a.ts', `export const x = Math.random()`],
    ['the terminal', 'compose/a.ts', `console.log('x')`],
    ['the process', 'locale/a.ts', `export const lang = process.env['LANG']`],
    ['a room without rules', 'helpers/a.ts', `import './b.ts'`],
  ])('%s is found', (_, path, text) => {
    plant(path, text)
    expect(breachesIn(folder).filter((breach) => breach.startsWith(path))).toHaveLength(1)
  })

  test('a cycle is found', () => {
    plant('model/a.ts', `import './b.ts'`)
    plant('model/b.ts', `import './c.ts'`)
    plant('model/c.ts', `import './a.ts'`)
    expect(breachesIn(folder)).toEqual(['cycle: model/a.ts → model/b.ts → model/c.ts → model/a.ts'])
  })

  test('what is allowed is no breach', () => {
    plant('cli/a.ts', `import { x } from '../io/b.ts'; console.log(x, new Date(), process.argv)`)
    plant('io/b.ts', `import { readFileSync } from 'node:fs'; export const x = readFileSync`)
    plant(
      'model/c.ts',
      `export interface Moment { readonly process: string; readonly console: Date }; export const d = new Date(0)`,
    )
    expect(breachesIn(folder)).toEqual([])
  })
})
