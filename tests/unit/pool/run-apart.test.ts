import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Measure, runApart } from '../../../src/pool/run-apart.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'run-apart-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const AMPLE: Measure = { seconds: 600, bytes: 4_000_000_000 }

function run(name: string, work: string, measure: Partial<Measure> = {}) {
  const script = join(folder, `${name}.mjs`)
  writeFileSync(script, `import { parentPort, workerData } from 'node:worker_threads'\n${work}`)
  return runApart(script, { given: 2 }, { ...AMPLE, ...measure })
}

test('an answer comes back, and nothing that the thread writes', async () => {
  const work = `console.warn('noise'); parentPort.postMessage(workerData.given + 1)`
  expect(await run('answer', work)).toEqual({ kind: 'done', answer: 3 })
})

test('what runs for ever ends', async () => {
  expect(await run('loop', 'for (;;);', { seconds: 0.2 })).toEqual({ kind: 'exhausted' })
})

test('what fills the memory ends, in the heap and outside of it', async () => {
  const heap = 'const all = []; for (;;) all.push({ a: all.length })'
  expect(await run('heap', heap, { bytes: 40_000_000 })).toEqual({ kind: 'exhausted' })
  const outside = 'const all = []; for (;;) all.push(new Uint8Array(100_000).fill(1))'
  expect(await run('outside', outside, { bytes: 40_000_000 })).toEqual({ kind: 'exhausted' })
})

test('a fault of the program is thrown on', async () => {
  await expect(run('fault', `throw new TypeError('a bug')`)).rejects.toThrow('a bug')
  await expect(run('silent', '')).rejects.toThrow('without an answer')
})
