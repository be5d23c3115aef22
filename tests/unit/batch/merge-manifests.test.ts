import { describe, expect, test } from 'vitest'
import { manifestText, type Manifest } from '../../../src/batch/manifest.ts'
import { mergeManifests } from '../../../src/batch/merge-manifests.ts'
import { shardOf } from '../../../src/batch/shard.ts'
import { manifestOf, manifestReport } from './sample-manifest.ts'

const NAMES = ['an-giang-2023', 'ha-noi-2023', 'hoa-binh-2023', 'lao-cai-2023', 'son-la-2023']

function part(index: number, count: number, more: Partial<Manifest> = {}) {
  return { index, count, manifest: manifestOf(shardOf(NAMES, { index, count }), more) }
}

function problemOf(parts: Parameters<typeof mergeManifests>[0]): string {
  const merged = mergeManifests(parts, 2023)
  return merged.kind === 'problem' ? merged.problem.en : ''
}

describe('the parts of a batch', () => {
  test('give the manifest of a single run, in whatever order they come', () => {
    const merged = mergeManifests([part(3, 3), part(1, 3), part(2, 3)], 2023)
    expect(merged.kind === 'merged' && manifestText(merged.manifest)).toBe(manifestText(manifestOf(NAMES)))
  })

  test('may be empty', () => {
    const parts = Array.from({ length: 7 }, (_, index) => part(index + 1, 7))
    expect(mergeManifests(parts, 2023).kind).toBe('merged')
  })

  test('give their year only', () => {
    const older = { ...part(1, 1), manifest: manifestOf(NAMES, { reports: [manifestReport('ha-noi-2022')] }) }
    const merged = mergeManifests([older], 2023)
    expect(merged.kind === 'merged' && merged.manifest.reports).toEqual([])
  })

  test('are clean together only where each of them is', () => {
    const run = { inputs: 'c'.repeat(64), isClean: false, reports: [] }
    const merged = mergeManifests([part(1, 2), part(2, 2, { runs: { 2023: run } })], 2023)
    expect(merged.kind === 'merged' && merged.manifest.runs['2023']?.isClean).toBe(false)
  })
})

describe('no merging', () => {
  test('without any part', () => {
    expect(problemOf([])).toContain('no finished part of 2023')
  })

  test('with one missing, or unfinished', () => {
    expect(problemOf([part(1, 3), part(3, 3)])).toContain('2/3')
    expect(problemOf([part(1, 2, { runs: {} }), part(2, 2)])).toContain('1/2')
    expect(problemOf([part(1, 2), part(2, 2, { pending: ['ha-noi-2023'] })])).toContain('2/2')
    expect(problemOf([part(1, 2), part(2, 2, { pending: ['ha-noi-2022'] })])).toBe('')
  })

  test('of several divisions', () => {
    expect(problemOf([part(1, 2), part(2, 2), part(1, 3)])).toContain('(2, 3)')
  })

  test('of different data, or versions', () => {
    const run = { inputs: 'f'.repeat(64), isClean: true, reports: [] }
    expect(problemOf([part(1, 2), part(2, 2, { runs: { 2023: run } })])).toContain('different data')
    expect(problemOf([part(1, 2), part(2, 2, { program: 'ict-report 0.2.0' })])).toContain('versions')
  })
})
