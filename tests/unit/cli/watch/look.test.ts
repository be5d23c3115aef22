import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Look, lookAt } from '../../../../src/cli/watch/look.ts'
import { watchedPlaces } from '../../../../src/cli/watch/watched-places.ts'
import { nodeWorld } from '../../../../src/io/node-world.ts'

let path: string
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'Báo cáo '))
})
afterEach(() => {
  rmSync(path, { recursive: true, force: true })
})

const write = (name: string, text = ''): void => {
  mkdirSync(dirname(join(path, name)), { recursive: true })
  writeFileSync(join(path, name), text)
}
const look = (data: string | null = null): Look =>
  lookAt(watchedPlaces({ year: 2023, data }), { path, world: nodeWorld() })

describe('lookAt', () => {
  test('sees what a report is made from, and nothing else', () => {
    for (const name of [
      'ict-report.yaml',
      'data/2023/a.csv',
      'data/2015/a.csv',
      'noi-dung/2023/danh-gia-chung.md',
      'templates/postal.md.hbs',
      // Not the report's.
      'out/a.pdf',
      'noi-dung/2022/danh-gia-chung.md',
      'HUONG-DAN.md',
      'data/2023/~$a.xlsx',
      'data/2023/.a.csv.swp',
      'data/2023/deep/a.csv',
    ])
      write(name)
    expect([...look().keys()]).toEqual([
      'ict-report.yaml',
      'data/',
      'data/2015/',
      'data/2015/a.csv',
      'data/2023/',
      'data/2023/a.csv',
      'data/2023/deep/',
      'noi-dung/2023/',
      'noi-dung/2023/danh-gia-chung.md',
      'templates/',
      'templates/postal.md.hbs',
    ])
  })

  test('sees the data that were named, a file or a folder, in the folder or elsewhere', () => {
    write('so-lieu/2023/a.csv')
    write('data/2023/b.csv')
    expect([...look('so-lieu/').keys()]).toEqual(['so-lieu/', 'so-lieu/2023/', 'so-lieu/2023/a.csv'])
    expect([...look('so-lieu/2023/a.csv').keys()]).toEqual(['so-lieu/2023/a.csv'])
    expect([...look(join(path, 'so-lieu/2023')).size.toString()]).toEqual(['2'])
  })

  test('sees nothing where there is nothing', () => {
    expect(look()).toEqual(new Map())
    rmSync(path, { recursive: true })
    expect(look()).toEqual(new Map())
  })

  test('a file written anew, or put in the place of another of the same time and length, is in another state', () => {
    write('ict-report.yaml', 'one')
    const before = look()
    expect(look()).toEqual(before)
    write('ict-report.yaml', 'three')
    const after = look()
    expect(after).not.toEqual(before)
    const time = new Date('2024-01-08T00:00:00Z')
    utimesSync(join(path, 'ict-report.yaml'), time, time)
    const dated = look()
    write('.new', 'seven')
    utimesSync(join(path, '.new'), time, time)
    renameSync(join(path, '.new'), join(path, 'ict-report.yaml'))
    expect(look()).not.toEqual(dated)
  })

  test.skipIf(process.platform === 'win32')('a file that may no longer be read is in another state', () => {
    write('ict-report.yaml', 'one')
    const before = look()
    chmodSync(join(path, 'ict-report.yaml'), 0)
    expect(look()).not.toEqual(before)
  })
})
