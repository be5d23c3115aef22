import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Disk, nodeDisk } from '../../../src/publish/disk.ts'
import { lockFolder } from '../../../src/publish/lock.ts'
import { beganAt, isLiving } from '../../../src/publish/process-life.ts'
import { sweep } from '../../../src/publish/sweep.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khóa '))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const host = 'may-a'
const own = { host, pid: process.pid, began: beganAt(process.pid) }
const codes = ({ diagnostics }: { readonly diagnostics: readonly { readonly code: string }[] }) =>
  diagnostics.map(({ code }) => code)
const lay = (name: string): string => {
  const path = join(folder, `.ict-report-lock.all.${name}`)
  writeFileSync(path, '{}\n')
  return path
}

/** A number that no process has any more. */
const deadPid = (): number => spawnSync(process.execPath, ['-e', '0']).pid

describe('the lock of a folder', () => {
  test('is a file while it is held, and nothing afterwards', async () => {
    const { value } = await lockFolder(folder, 'all', own)
    expect(readdirSync(folder)).toHaveLength(1)
    value?.release()
    expect(readdirSync(folder)).toEqual([])
  })

  test('is refused while another process of this machine lives', async () => {
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'])
    try {
      lay(`${host}.${other.pid}.${beganAt(other.pid ?? 0)}`)
      const outcome = await lockFolder(folder, 'all', own)
      expect(codes(outcome)).toEqual(['ICT-P301'])
      expect(outcome.diagnostics[0]?.params['process']).toBe(String(other.pid))
      expect(readdirSync(folder)).toHaveLength(1)
    } finally {
      other.kill('SIGKILL')
    }
  })

  test('of a dead process is removed', async () => {
    lay(`${host}.${deadPid()}.1`)
    const { value } = await lockFolder(folder, 'all', own)
    expect(value).toBeDefined()
    value?.release()
    expect(readdirSync(folder)).toEqual([])
  })

  test.runIf(process.platform === 'linux')('of a dead process whose number was given again is removed', async () => {
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'])
    try {
      lay(`${host}.${other.pid}.1`)
      expect((await lockFolder(folder, 'all', own)).value).toBeDefined()
    } finally {
      other.kill('SIGKILL')
    }
  })

  test('of another machine holds while it is renewed, and lapses after two minutes of silence', async () => {
    const path = lay('may-b.1.5')
    expect(codes(await lockFolder(folder, 'all', own))).toEqual(['ICT-P301'])
    const silent = new Date(Date.now() - 130_000)
    utimesSync(path, silent, silent)
    const { value } = await lockFolder(folder, 'all', own)
    expect(value).toBeDefined()
    expect(existsSync(path)).toBe(false)
  })

  test('renewing shows that the run lives', async () => {
    const { value } = await lockFolder(folder, 'all', own)
    const [name = ''] = readdirSync(folder)
    const before = new Date(Date.now() - 100_000)
    utimesSync(join(folder, name), before, before)
    value?.renew()
    expect(nodeDisk.modifiedAt(join(folder, name)) ?? 0).toBeGreaterThan(before.getTime() + 90_000)
  })

  test('of two that see each other at once, neither goes on in that moment', async () => {
    const seen: (readonly string[])[] = []
    // Another run lays its file just before this one looks, and gives way itself before the next attempt.
    const disk: Disk = {
      ...nodeDisk,
      list: (path) => {
        if (seen.length === 0) lay('may-b.7.7')
        seen.push(nodeDisk.list(path))
        const names = nodeDisk.list(path)
        rmSync(join(folder, '.ict-report-lock.all.may-b.7.7'), { force: seen.length > 1 })
        return names
      },
    }
    const { value } = await lockFolder(folder, 'all', own, { ...disk, modifiedAt: () => 1 })
    expect(seen).toHaveLength(2)
    expect(value).toBeDefined()
  })

  test('parts of one batch go on side by side, other parts and whole runs do not', async () => {
    const part = await lockFolder(folder, '1-8', { ...own, host: 'may-a' })
    expect(codes(await lockFolder(folder, '2-8', { ...own, host: 'may-b' }))).toEqual([])
    for (const scope of ['1-8', '1-4', 'all'] as const)
      expect(codes(await lockFolder(folder, scope, { ...own, host: 'may-c' }))).toEqual(['ICT-P301'])
    part.value?.release()
  })

  test('a folder made for it goes with it where nothing was written, and stays where something was', async () => {
    const out = join(folder, 'a', 'b')
    const first = await lockFolder(out, 'all', own)
    first.value?.release()
    expect(existsSync(join(folder, 'a'))).toBe(false)
    const second = await lockFolder(out, 'all', own)
    writeFileSync(join(out, 'x.pdf'), 'x')
    second.value?.release()
    expect(readdirSync(out)).toEqual(['x.pdf'])
  })

  test('a folder that cannot be written to is told as such', async () => {
    const disk: Disk = {
      ...nodeDisk,
      writeNew: () => {
        throw Object.assign(new Error('EROFS'), { code: 'EROFS' })
      },
    }
    expect(codes(await lockFolder(folder, 'all', own, disk))).toEqual(['ICT-P201'])
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('a process', () => {
  test('lives while it runs', () => {
    expect(isLiving(own)).toBe(true)
  })

  test('that has ended does not', () => {
    expect(isLiving({ host, pid: deadPid(), began: 0 })).toBe(false)
  })

  test.runIf(process.platform === 'linux')('is another one where it began at another time', () => {
    expect(isLiving({ ...own, began: own.began + 1 })).toBe(false)
  })
})

describe('sweeping', () => {
  test('takes what a killed run has left, and nothing else', () => {
    for (const name of [
      '.hoa-binh-2023.pdf.12-0.tmp',
      '.hoa-binh-2023.pdf.12-1.old',
      'hoa-binh-2023.pdf',
      '.gitignore',
    ])
      writeFileSync(join(folder, name), 'x')
    sweep(folder)
    expect(readdirSync(folder).sort()).toEqual(['.gitignore', 'hoa-binh-2023.pdf'])
  })

  test("what is another part's to write is left", () => {
    for (const name of ['.hoa-binh-2023.pdf.12-0.tmp', '.ha-noi-2023.pdf.12-0.tmp'])
      writeFileSync(join(folder, name), 'x')
    sweep(folder, (name) => name.startsWith('ha-noi'))
    expect(readdirSync(folder)).toEqual(['.hoa-binh-2023.pdf.12-0.tmp'])
  })

  test('a folder that is not there is no fault', () => {
    expect(() => sweep(join(folder, 'none'))).not.toThrow()
  })
})
