import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isShardText, readShard, shardOf } from '../../../src/batch/shard.ts'

const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}-20\d\d$/), { maxLength: 80 })
const counts = fc.integer({ min: 1, max: 12 })

function partsOf(all: readonly string[], count: number): readonly (readonly string[])[] {
  return Array.from({ length: count }, (_, index) => shardOf(all, { index: index + 1, count }))
}

describe('the parts of a batch', () => {
  test('hold every name in exactly one of them', () => {
    fc.assert(
      fc.property(names, counts, (all, count) => {
        expect(partsOf(all, count).flat().sort()).toEqual([...all].sort())
      }),
    )
  })

  test('differ in size by one at the most', () => {
    fc.assert(
      fc.property(names, counts, (all, count) => {
        const sizes = partsOf(all, count).map((part) => part.length)
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('are the same in whatever order a machine finds the names', () => {
    const shuffled = names.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    )
    fc.assert(
      fc.property(shuffled, counts, ([all, mixed], count) => {
        expect(partsOf(mixed, count)).toEqual(partsOf(all, count))
      }),
    )
  })

  test('leave a machine without a report where there are more machines than reports', () => {
    expect(shardOf(['hoa-binh-2023'], { index: 2, count: 2 })).toEqual([])
  })
})

const from = (variables: Readonly<Record<string, string>>) => (name: string) => variables[name]
const part = (index: number, count: number) => ({ kind: 'shard', shard: { index, count } })

describe('which part is meant', () => {
  test('is what was typed, whatever the environment says', () => {
    expect(readShard('3/8', from({ JOB_COMPLETION_INDEX: '0' }))).toEqual(part(3, 8))
  })

  test.each([
    ['Kubernetes', '/8', { JOB_COMPLETION_INDEX: '0' }, part(1, 8)],
    ['Kubernetes, the last', '/8', { JOB_COMPLETION_INDEX: '7' }, part(8, 8)],
    ['Slurm', 'auto', { SLURM_ARRAY_TASK_ID: '2', SLURM_ARRAY_TASK_COUNT: '4' }, part(3, 4)],
    [
      'Slurm, counted from 1',
      'auto',
      { SLURM_ARRAY_TASK_ID: '1', SLURM_ARRAY_TASK_MIN: '1', SLURM_ARRAY_TASK_COUNT: '4' },
      part(1, 4),
    ],
    ['CircleCI', 'auto', { CIRCLE_NODE_INDEX: '1', CIRCLE_NODE_TOTAL: '2' }, part(2, 2)],
    ['GitLab', 'auto', { CI_NODE_INDEX: '1', CI_NODE_TOTAL: '3' }, part(1, 3)],
    ['Buildkite', 'auto', { BUILDKITE_PARALLEL_JOB: '0', BUILDKITE_PARALLEL_JOB_COUNT: '5' }, part(1, 5)],
    ['GNU parallel', '/2', { PARALLEL_SEQ: '2' }, part(2, 2)],
  ])('is told by %s', (_, text, variables, expected) => {
    expect(readShard(text, from(variables))).toEqual(expected)
  })

  test('a typed number of parts goes before that of the engine', () => {
    expect(readShard('/8', from({ CI_NODE_INDEX: '5', CI_NODE_TOTAL: '3' }))).toEqual(part(5, 8))
  })

  test('is open where no engine says it', () => {
    expect(readShard('auto', from({}))).toEqual({ kind: 'noIndex' })
    expect(readShard('/8', from({ JOB_COMPLETION_INDEX: 'one' }))).toEqual({ kind: 'noIndex' })
  })

  test('is open where the engine does not say how many there are', () => {
    const variable = 'JOB_COMPLETION_INDEX'
    expect(readShard('auto', from({ [variable]: '0' }))).toEqual({ kind: 'noCount', variable })
  })

  test.each([
    ['0/3', 0, 3],
    ['4/3', 4, 3],
    ['1/0', 1, 0],
  ])('%s is no part', (text, index, count) => {
    expect(readShard(text, from({}))).toEqual({ kind: 'outOfRange', index, count })
  })

  test('is written as 3/8, /8 or auto', () => {
    expect(['3/8', '/8', 'auto'].every(isShardText)).toBe(true)
    expect(['3', '3/', 'a/8', '-1/8', '3/8/9', ' 3/8', ''].some(isShardText)).toBe(false)
  })
})
