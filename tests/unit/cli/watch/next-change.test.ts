import { describe, expect, test } from 'vitest'
import type { Look } from '../../../../src/cli/watch/look.ts'
import { nextChange } from '../../../../src/cli/watch/next-change.ts'

/** Looks one after another; the last is seen for ever. It is stopped after `most` pauses. */
function watching(looks: readonly Look[], most = 100) {
  const pauses: number[] = []
  let seen = 0
  return {
    pauses,
    look: (): Look => looks[Math.min(seen++, looks.length - 1)] ?? new Map(),
    pause: async (milliseconds: number): Promise<void> => {
      pauses.push(milliseconds)
    },
    isStopped: (): boolean => pauses.length >= most,
  }
}

const of = (state: string): Look => new Map([['ict-report.yaml', state]])

describe('nextChange', () => {
  test('waits until something differs, and nothing more changes', async () => {
    const { pauses, ...world } = watching([of('1'), of('1'), of('2'), of('3'), of('3'), of('4')])
    expect(await nextChange(of('1'), world)).toEqual(of('3'))
    expect(pauses.length).toBe(5)
    expect(pauses[3]).toBeLessThan(pauses[0] ?? 0)
  })

  test('a file that is away while it is saved, and comes back as it was, is no change', async () => {
    const away: Look = new Map()
    expect(await nextChange(of('1'), watching([away, of('1'), of('1')], 20))).toBeNull()
  })

  test('a file saved by renaming is one change', async () => {
    const away: Look = new Map()
    expect(await nextChange(of('1'), watching([away, of('2'), of('2')]))).toEqual(of('2'))
  })

  test('a file that never rests is taken as it is', async () => {
    const restless = Array.from({ length: 1000 }, (_, index) => of(String(index + 2)))
    expect(await nextChange(of('1'), watching(restless, 900))).not.toBeNull()
  })

  test('gives null once it is stopped, even while something changes', async () => {
    expect(await nextChange(of('1'), watching([of('1')], 3))).toBeNull()
    expect(await nextChange(of('1'), watching([of('2'), of('3'), of('4')], 2))).toBeNull()
  })
})
