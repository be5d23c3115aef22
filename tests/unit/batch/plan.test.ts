import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pendingManifest, planBatch, recovered } from '../../../src/batch/plan.ts'
import { manifestOf, manifestReport } from './sample-manifest.ts'

const NAMES = ['ha-noi-2023', 'hoa-binh-2023', 'son-la-2023']
const manifest = manifestOf(NAMES)
const same = 'a'.repeat(64)
const wanted = NAMES.map((name) => ({ name, inputs: same }))
const isWhole = (): boolean => true

describe('what a second run builds', () => {
  test('is nothing where nothing has changed', () => {
    const { build, keep } = planBatch(wanted, manifest, isWhole, false)
    expect(build).toEqual([])
    expect(keep.map(({ name }) => name)).toEqual(NAMES)
  })

  test('is the report whose inputs have changed', () => {
    const changed = wanted.map((each) => (each.name === 'hoa-binh-2023' ? { ...each, inputs: 'd'.repeat(64) } : each))
    expect(planBatch(changed, manifest, isWhole, false).build).toEqual(['hoa-binh-2023'])
  })

  test('is the report of which a file is missing or damaged', () => {
    const isSound = ({ path }: { readonly path: string }): boolean => path !== 'son-la-2023.pdf'
    expect(planBatch(wanted, manifest, isSound, false).build).toEqual(['son-la-2023'])
  })

  test('is the report that an earlier run was writing', () => {
    expect(planBatch(wanted, manifestOf(NAMES, { pending: ['ha-noi-2023'] }), isWhole, false).build).toEqual([
      'ha-noi-2023',
    ])
  })

  test('is the report that the manifest does not know', () => {
    const more = [...wanted, { name: 'lao-cai-2023', inputs: same }]
    expect(planBatch(more, manifest, isWhole, false).build).toEqual(['lao-cai-2023'])
  })

  test('is everything with --force', () => {
    expect(planBatch(wanted, manifest, isWhole, true)).toEqual({ build: NAMES, keep: [] })
  })

  test('and what it keeps are together all that is wanted, each once', () => {
    fc.assert(
      fc.property(
        fc.subarray(NAMES),
        fc.subarray(NAMES),
        fc.subarray(NAMES),
        fc.boolean(),
        (asked, open, sound, all) => {
          const standing = manifestOf(NAMES, { pending: open })
          const isSound = ({ path }: { readonly path: string }): boolean => sound.some((name) => path === `${name}.pdf`)
          const { build, keep } = planBatch(
            wanted.filter(({ name }) => asked.includes(name)),
            standing,
            isSound,
            all,
          )
          expect([...build, ...keep.map(({ name }) => name)].sort()).toEqual([...asked].sort())
        },
      ),
    )
  })
})

describe('a run that is killed', () => {
  test('leaves nothing said of what it was writing', () => {
    const { reports, pending, runs } = pendingManifest(manifest, ['hoa-binh-2023'])
    expect(reports.map(({ name }) => name)).toEqual(['ha-noi-2023', 'son-la-2023'])
    expect(pending).toEqual(['hoa-binh-2023'])
    expect(runs).toEqual(manifest.runs)
  })

  test('has not lost what it had finished', () => {
    const begun = pendingManifest(manifest, NAMES)
    const after = recovered(begun, [manifestReport('son-la-2023', 'e'.repeat(64))])
    expect(after.reports).toEqual([manifestReport('son-la-2023', 'e'.repeat(64))])
    expect(after.pending).toEqual(['ha-noi-2023', 'hoa-binh-2023'])
  })

  test('changes nothing where it had finished nothing', () => {
    expect(recovered(manifest, [])).toBe(manifest)
  })

  test('counts once what it noted twice, as it was last', () => {
    const twice = ['1', '2'].map((digit) => manifestReport('son-la-2023', digit.repeat(64)))
    const { reports } = recovered(manifestOf([]), twice)
    expect(reports).toEqual([manifestReport('son-la-2023', '2'.repeat(64))])
  })
})
