import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Disk, nodeDisk } from '../../../src/publish/disk.ts'
import { publish } from '../../../src/publish/publish.ts'
import { parseSwitch, sha256Of, switchText } from '../../../src/publish/switch-record.ts'
import { sweep } from '../../../src/publish/sweep.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const NEW = { 'a.pdf': 'new pdf', 'a.md': 'new md', 'a-hinh-1.svg': 'new svg' }
const OLD = { 'a.pdf': 'old pdf', 'a.md': 'old md' }
const files = Object.entries(NEW).map(([path, text]) => ({ path, bytes: bytes(text) }))

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chuyển '))
  for (const [name, text] of Object.entries(OLD)) writeFileSync(join(folder, name), text)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const standing = (): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))

/** The process is killed before a call: nothing of it runs any more. */
class Kill extends Error {}

/** A disk on which the run is killed before its n-th change, and on which the n-th rename is refused before that. */
function deadly(killAt: number, refuseRename = 0): { readonly disk: Disk; count(): number } {
  let changes = 0
  let renames = 0
  const step = <Args extends readonly unknown[], Result>(run: (...args: Args) => Result) => {
    return (...args: Args): Result => {
      changes += 1
      if (changes >= killAt) throw new Kill()
      return run(...args)
    }
  }
  const disk: Disk = {
    ...nodeDisk,
    writeNew: step(nodeDisk.writeNew),
    keep: step(nodeDisk.keep),
    replace: step((from: string, to: string) => {
      renames += 1
      if (renames === refuseRename) throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' })
      nodeDisk.replace(from, to)
    }),
    remove: step(nodeDisk.remove),
    syncFolder: step(nodeDisk.syncFolder),
  }
  return { disk, count: () => changes }
}

/** Publishes until the kill; how many changes were made where there was none. */
function publishUntil(killAt: number, refuseRename = 0): number {
  const { disk, count } = deadly(killAt, refuseRename)
  try {
    publish(files, folder, disk)
  } catch (fault) {
    if (!(fault instanceof Kill)) throw fault
  }
  return count()
}

function refill(): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name))
  for (const [name, text] of Object.entries(OLD)) writeFileSync(join(folder, name), text)
}

/** All changes that a publication makes, the number of each. */
function everyChange(refuseRename = 0): readonly number[] {
  const most = publishUntil(Number.POSITIVE_INFINITY, refuseRename)
  refill()
  return Array.from({ length: most + 1 }, (_, index) => index + 1)
}

describe('a switch of several files', () => {
  test('killed anywhere, is made whole by the next run: all old or all new', () => {
    const seen = new Set<string>()
    for (const killAt of everyChange()) {
      refill()
      publishUntil(killAt)
      sweep(folder)
      expect([OLD, NEW]).toContainEqual(standing())
      seen.add(standing()['a.md'] ?? '')
    }
    expect(seen.size).toBe(2)
  })

  test('refused and then killed on the way back, too', () => {
    for (const refuseRename of [1, 2, 3]) {
      for (const killAt of everyChange(refuseRename)) {
        refill()
        publishUntil(killAt, refuseRename)
        sweep(folder)
        expect([OLD, NEW]).toContainEqual(standing())
      }
    }
  })

  test('a run that makes it whole may be killed in its turn', () => {
    for (const killAt of everyChange()) {
      for (const again of [1, 2, 3, 4, 5]) {
        refill()
        publishUntil(killAt)
        try {
          sweep(folder, () => true, deadly(again).disk)
        } catch (fault) {
          if (!(fault instanceof Kill)) throw fault
        }
        sweep(folder)
        expect([OLD, NEW]).toContainEqual(standing())
      }
    }
  })

  test('a disk that still refuses loses nothing: a later run makes it whole', () => {
    for (const killAt of everyChange()) {
      refill()
      publishUntil(killAt)
      sweep(folder, () => true, deadly(Number.POSITIVE_INFINITY, 1).disk)
      sweep(folder)
      expect([OLD, NEW]).toContainEqual(standing())
    }
  })

  test('one file needs no record', () => {
    const [first] = files
    const { disk, count } = deadly(Number.POSITIVE_INFINITY)
    if (first) publish([first], folder, disk)
    // written, old one kept, renamed, folder synced, kept one removed
    expect(count()).toBe(5)
  })
})

describe('a record', () => {
  const entry = { target: 'a.md', staged: '.a.md.1-0.tmp', backup: null, sha256: sha256Of(bytes('x')) }

  test('is read as it was written', () => {
    expect(parseSwitch(switchText([entry]))).toEqual([entry])
  })

  test.each(['', '{"version":1,"files":[', '[]', 'null'])('%j is none', (text) => {
    expect(parseSwitch(text)).toBeNull()
  })

  test.each(['../a.md', '/etc/a.md', 'x/../../a.md', '..\\a.md'])('cannot speak of %s', (target) => {
    expect(parseSwitch(switchText([{ ...entry, target }]))).toBeNull()
  })

  test('that speaks of a file which somebody has changed since leaves it alone', () => {
    writeFileSync(join(folder, '.a.md.1-0.switch'), switchText([entry]))
    sweep(folder)
    expect(standing()).toEqual(OLD)
  })

  test('that cannot be read keeps all that it might speak of', () => {
    for (const name of ['.a.md.1-0.switch', '.a.md.1-0.tmp', '.a.md.1-0.old']) writeFileSync(join(folder, name), 'x')
    const refuse = (): never => {
      throw Object.assign(new Error('EIO'), { code: 'EIO' })
    }
    sweep(folder, () => true, { ...nodeDisk, read: refuse })
    expect(readdirSync(folder)).toHaveLength(5)
  })
})
