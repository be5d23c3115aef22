import { expect, test } from 'vitest'
import { openPool } from '../../../src/pool/pool.ts'
import type { WorkerProcess } from '../../../src/pool/worker-process.ts'

/** Workers that die at a message, and give back every other one. */
function pool(most: number, isDeadly: (message: unknown) => boolean) {
  const alive = new Set<WorkerProcess>()
  const figures = { started: 0, atOnce: 0 }
  const start = (): WorkerProcess => {
    let death: Error | null = null
    const worker: WorkerProcess = {
      ask: async (message) => {
        await new Promise((done) => setImmediate(done))
        if (death) throw death
        if (!isDeadly(message)) return message
        alive.delete(worker)
        death = new Error('killed')
        throw death
      },
      death: () => death,
      end: async () => {
        alive.delete(worker)
        death ??= new Error('ended')
      },
    }
    alive.add(worker)
    figures.started += 1
    figures.atOnce = Math.max(figures.atOnce, alive.size)
    return worker
  }
  const killAll = (): Promise<unknown> => Promise.all([...alive].map((worker) => worker.end()))
  return { ...openPool('script', most, start), alive, figures, killAll }
}

test('never more workers than are allowed, and none that is not needed', async () => {
  const { run, figures, close, alive } = pool(3, () => false)
  expect(await Promise.all([1, 2, 3, 4, 5, 6, 7].map(run))).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect(figures).toEqual({ started: 3, atOnce: 3 })
  await close()
  expect(alive.size).toBe(0)
  const one = pool(3, () => false)
  await one.run(1)
  await one.run(2)
  expect(one.figures.started).toBe(1)
})

test('a death takes one message with it; those that wait get another worker', async () => {
  const { run, figures } = pool(1, (message) => message === 2)
  const outcomes = await Promise.allSettled([1, 2, 3, 4].map(run))
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
  expect(figures).toEqual({ started: 2, atOnce: 1 })
})

test('who asks is not told of deaths of workers that had nothing to do', async () => {
  const { run, figures, killAll } = pool(2, () => false)
  await Promise.all([1, 2].map(run))
  await killAll()
  expect(await Promise.all([3, 4, 5].map(run))).toEqual([3, 4, 5])
  expect(figures).toEqual({ started: 4, atOnce: 2 })
})

test('where every worker dies, all that wait are told, and no more are started than ten', async () => {
  const { run, figures } = pool(2, () => true)
  const outcomes = await Promise.allSettled(Array.from({ length: 100 }, (_, index) => run(index)))
  expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true)
  expect(figures.started).toBeLessThanOrEqual(11)
  await expect(run(1)).rejects.toThrow('killed')
})

test('deaths with answers between them go on and on', async () => {
  const { run } = pool(1, (message) => Number(message) % 2 === 0)
  const outcomes = await Promise.allSettled(Array.from({ length: 60 }, (_, index) => run(index)))
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(30)
})

test('a pool that is closed leaves nobody waiting', async () => {
  const { run, close } = pool(1, () => false)
  const outcomes = Promise.allSettled([1, 2, 3].map(run))
  await close()
  expect((await outcomes).filter(({ status }) => status === 'rejected').length).toBeGreaterThanOrEqual(2)
  await expect(run(4)).rejects.toThrow('closed')
})
