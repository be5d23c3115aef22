import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Disk, nodeDisk } from '../../../src/publish/disk.ts'
import { publish } from '../../../src/publish/publish.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const files = [
  { path: 'hoa-binh-2023.pdf', bytes: bytes('new pdf') },
  { path: 'hoa-binh-2023.md', bytes: bytes('new md') },
]

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'báo cáo '))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
const refusal = (code: string): Error => Object.assign(new Error(code), { code })

/** A disk on which the n-th call of one kind is refused. */
function failing(call: keyof Disk, nth: number, code: string): Disk {
  let count = 0
  const guard = <Args extends readonly unknown[], Result>(name: keyof Disk, run: (...args: Args) => Result) => {
    return (...args: Args): Result => {
      if (name === call) {
        count += 1
        if (count === nth) throw refusal(code)
      }
      return run(...args)
    }
  }
  return {
    makeFolder: guard('makeFolder', nodeDisk.makeFolder),
    exists: nodeDisk.exists,
    writeNew: guard('writeNew', nodeDisk.writeNew),
    keep: guard('keep', nodeDisk.keep),
    replace: guard('replace', nodeDisk.replace),
    remove: nodeDisk.remove,
    removeEmptyFolder: nodeDisk.removeEmptyFolder,
    syncFolder: guard('syncFolder', nodeDisk.syncFolder),
    append: nodeDisk.append,
    read: nodeDisk.read,
    list: nodeDisk.list,
    modifiedAt: nodeDisk.modifiedAt,
    touch: nodeDisk.touch,
  }
}

describe('publish', () => {
  test('writes all files, in a folder that did not exist, and leaves nothing else', () => {
    const out = join(folder, 'kết quả', '2023')
    const outcome = publish(files, out)
    expect(outcome.diagnostics).toEqual([])
    expect(outcome.value).toEqual([join(out, 'hoa-binh-2023.pdf'), join(out, 'hoa-binh-2023.md')])
    expect(readdirSync(out).sort()).toEqual(['hoa-binh-2023.md', 'hoa-binh-2023.pdf'])
    expect(readFileSync(join(out, 'hoa-binh-2023.pdf'), 'utf8')).toBe('new pdf')
  })

  test('replaces what was there', () => {
    writeFileSync(join(folder, 'hoa-binh-2023.pdf'), 'old pdf')
    publish(files, folder)
    expect(read('hoa-binh-2023.pdf')).toBe('new pdf')
    expect(readdirSync(folder)).toHaveLength(2)
  })

  test.each([
    ['makeFolder', 2, 'EACCES', 'ICT-P201'],
    ['writeNew', 1, 'EROFS', 'ICT-P201'],
    ['writeNew', 2, 'ENOSPC', 'ICT-P202'],
    ['keep', 2, 'ENOSPC', 'ICT-P202'],
    ['replace', 1, 'EBUSY', 'ICT-P203'],
    ['replace', 2, 'EBUSY', 'ICT-P203'],
    ['replace', 2, 'EIO', 'ICT-P205'],
    ['syncFolder', 1, 'EIO', 'ICT-P205'],
  ] as const)('%s refused at call %i with %s: %s, and all is as before', (call, nth, reason, code) => {
    writeFileSync(join(folder, 'hoa-binh-2023.pdf'), 'old pdf')
    writeFileSync(join(folder, 'hoa-binh-2023.md'), 'old md')
    const outcome = publish(files, folder, failing(call, nth, reason))
    expect(outcome.value).toBeUndefined()
    expect(outcome.diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code])
    expect(outcome.diagnostics[0]?.params['reason']).toBe(reason)
    expect(readdirSync(folder).sort()).toEqual(['hoa-binh-2023.md', 'hoa-binh-2023.pdf'])
    expect(read('hoa-binh-2023.pdf')).toBe('old pdf')
    expect(read('hoa-binh-2023.md')).toBe('old md')
  })

  test('a first publication that fails leaves neither files nor folders', () => {
    const out = join(folder, 'a', 'b')
    publish(files, out, failing('replace', 2, 'ENOSPC'))
    expect(existsSync(join(folder, 'a'))).toBe(false)
  })

  test('a folder under the name of a file is told, and stays', () => {
    mkdirSync(join(folder, 'hoa-binh-2023.md'))
    const outcome = publish(files, folder)
    expect(outcome.diagnostics.map((diagnostic) => diagnostic.code)).toEqual(['ICT-P204'])
    expect(readdirSync(folder)).toEqual(['hoa-binh-2023.md'])
  })

  test('a file under the name of the folder is told, and stays', () => {
    writeFileSync(join(folder, 'out'), 'mine')
    const outcome = publish(files, join(folder, 'out'))
    expect(outcome.diagnostics.map((diagnostic) => diagnostic.code)).toEqual(['ICT-P204'])
    expect(read('out')).toBe('mine')
  })

  test('leftovers of a killed run are no obstacle', () => {
    writeFileSync(join(folder, `.hoa-binh-2023.pdf.${process.pid}-0.tmp`), 'leftover')
    expect(publish(files, folder).diagnostics).toEqual([])
    expect(read('hoa-binh-2023.pdf')).toBe('new pdf')
  })

  test('a fault of the program is not hidden as a fault of the disk', () => {
    const broken: Disk = {
      ...nodeDisk,
      writeNew: () => {
        throw new TypeError('a bug')
      },
    }
    expect(() => publish(files, folder, broken)).toThrow('a bug')
  })
})
