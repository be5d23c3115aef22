import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { renameOver } from '../../../src/publish/rename-over.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rename-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const path = (name: string): string => join(folder, name)
const file = (name: string, mode: number): string => {
  writeFileSync(path(name), name)
  chmodSync(path(name), mode)
  return path(name)
}

describe.skipIf(process.platform === 'win32')('permissions', () => {
  test('a report that was closed to others stays closed', () => {
    renameOver(file('new', 0o644), file('old', 0o600))
    expect(statSync(path('old')).mode & 0o777).toBe(0o600)
    expect(readFileSync(path('old'), 'utf8')).toBe('new')
  })

  test('a new one has those that it was written with, one in the place of a dead link too', () => {
    renameOver(file('new', 0o640), path('none'))
    expect(statSync(path('none')).mode & 0o777).toBe(0o640)
    symlinkSync(path('nowhere'), path('link'))
    renameOver(path('none'), path('link'))
    expect(readFileSync(path('link'), 'utf8')).toBe('new')
  })
})

describe('on Windows', () => {
  const refusing = (times: number, code: string) => {
    const pauses: number[] = []
    let left = times
    return {
      pauses,
      platform: 'win32',
      pause: (milliseconds: number) => void pauses.push(milliseconds),
      rename: () => {
        left -= 1
        if (left >= 0) throw Object.assign(new Error(code), { code })
      },
    }
  }

  test('a file that is held for a moment is tried again', () => {
    const system = refusing(3, 'EBUSY')
    renameOver('a', 'b', system)
    expect(system.pauses.length).toBe(3)
  })

  test('one that is held for long is told, after little more than a second', () => {
    const system = refusing(99, 'EPERM')
    expect(() => renameOver('a', 'b', system)).toThrow('EPERM')
    expect(system.pauses.reduce((sum, each) => sum + each, 0)).toBeLessThan(1500)
  })

  test('any other refusal is told at once', () => {
    const system = refusing(1, 'ENOSPC')
    expect(() => renameOver('a', 'b', system)).toThrow('ENOSPC')
    expect(system.pauses).toEqual([])
    expect(existsSync('b')).toBe(false)
  })
})
