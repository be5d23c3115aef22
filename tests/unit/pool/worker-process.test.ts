import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startWorker } from '../../../src/pool/worker-process.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'worker-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** A worker that does this with each message. */
function workerThat(does: string, silence?: number) {
  const path = join(folder, 'script.cjs')
  writeFileSync(path, `process.on('message', (message) => { ${does} })`)
  return startWorker(path, silence)
}

test('answers, and is ended', async () => {
  const worker = workerThat('process.send({ value: message.question * 2 })')
  expect(await worker.ask(21)).toBe(42)
  expect(await worker.ask(4)).toBe(8)
  expect(worker.death()).toBeNull()
  await worker.end()
  expect(worker.death()).not.toBeNull()
  await expect(worker.ask(1)).rejects.toThrow(/ended|exit|SIG/)
})

test('lives on where its function has thrown', async () => {
  const worker = workerThat('process.send(message.question ? { value: 1 } : { fault: "zero" })')
  await expect(worker.ask(0)).rejects.toThrow('zero')
  expect(await worker.ask(7)).toBe(1)
  await worker.end()
})

test.each([
  ['is killed', `process.kill(process.pid, 'SIGKILL')`, /SIGKILL/],
  ['leaves', 'process.exit(3)', /exit 3/],
  ['throws where nobody catches', 'throw new Error("x")', /exit/],
  ['closes its line and stays', 'process.disconnect(); setInterval(() => 0, 1e6)', /its line is cut/],
  ['says what is no answer', `process.send('?')`, /no answer/],
])('one that %s is dead, and whoever waits is told', async (_, does, reason) => {
  const worker = workerThat(does)
  await expect(worker.ask(1)).rejects.toThrow(reason)
  expect(worker.death()?.message).toMatch(reason)
  await worker.end()
})

test('one that says nothing is taken for dead in the end', async () => {
  const worker = workerThat('', 200)
  await expect(worker.ask(1)).rejects.toThrow('no answer in 0.2 s')
})

test('one that cannot be told to end is killed', async () => {
  const worker = workerThat(`process.on('SIGTERM', () => 0); process.send({ value: 1 }); for (;;);`)
  await worker.ask(1)
  await worker.end()
  expect(worker.death()?.message).toBe('SIGKILL')
})

test('a script that is not there', async () => {
  const worker = startWorker(join(folder, 'none.cjs'))
  await expect(worker.ask(1)).rejects.toThrow(/ended|exit|SIG/)
})
