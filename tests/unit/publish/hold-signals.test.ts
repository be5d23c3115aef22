import { describe, expect, test } from 'vitest'
import { holdSignals } from '../../../src/publish/hold-signals.ts'

describe('holdSignals', () => {
  test.skipIf(process.platform === 'win32')(
    'a signal does not stop the action, and those after it are heard again',
    () => {
      const before = process.listenerCount('SIGTERM')
      const result = holdSignals(() => {
        process.kill(process.pid, 'SIGTERM')
        return process.listenerCount('SIGTERM')
      })
      expect(result).toBe(before + 1)
      expect(process.listenerCount('SIGTERM')).toBe(before)
    },
  )

  test('a fault passes through, and the signals are heard again', () => {
    const before = process.listenerCount('SIGINT')
    expect(() =>
      holdSignals(() => {
        throw new Error('a bug')
      }),
    ).toThrow('a bug')
    expect(process.listenerCount('SIGINT')).toBe(before)
  })
})
