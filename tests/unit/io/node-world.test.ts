import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nodeWorld } from '../../../src/io/node-world.ts'
import { packageRoot, packageVersion } from '../../../src/io/package-root.ts'
import { systemCode } from '../../../src/io/system-code.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'thế giới '))
  mkdirSync(join(folder, 'số liệu'))
  writeFileSync(join(folder, 'b.csv'), 'Hòa Bình')
  writeFileSync(join(folder, 'a.csv'), '')
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('nodeWorld', () => {
  const world = nodeWorld()

  test('reads, and says what it cannot read', () => {
    expect(world.readFile(join(folder, 'b.csv'))).toEqual({ kind: 'read', bytes: Buffer.from('Hòa Bình') })
    expect(world.readFile(join(folder, 'c.csv'))).toEqual({ kind: 'missing' })
    expect(world.readFile(join(folder, 'b.csv', 'c'))).toMatchObject({ kind: expect.stringMatching(/missing|refused/) })
    expect(world.readFile(join(folder, 'số liệu'))).toEqual({ kind: 'refused', reason: 'EISDIR' })
  })

  test('lists files and folders apart, in order; nothing for what is no folder', () => {
    expect(world.listFiles(folder)).toEqual(['a.csv', 'b.csv'])
    expect(world.listFolders(folder)).toEqual(['số liệu'])
    expect(world.listFiles(join(folder, 'nowhere'))).toEqual([])
  })

  test('knows files from folders, and takes any text for a path', () => {
    expect(world.kindOf(join(folder, 'a.csv'))).toBe('file')
    expect(world.kindOf(folder)).toBe('folder')
    expect(world.kindOf(join(folder, 'nowhere'))).toBe('none')
    expect(world.kindOf('a\u0000b')).toBe('none')
  })
})

describe('the package', () => {
  test('is found from the sources, with its version', () => {
    const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(packageRoot()).toBe(process.cwd())
    expect(manifest).toMatchObject({ version: packageVersion(packageRoot()) })
  })
})

describe('systemCode', () => {
  test('gives the code of a refusal, and rethrows a bug', () => {
    expect(systemCode(Object.assign(new Error('x'), { code: 'EACCES' }))).toBe('EACCES')
    expect(() => systemCode(new TypeError('a bug'))).toThrow('a bug')
  })
})
