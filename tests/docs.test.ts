import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { EXIT, EXIT_MEANINGS } from '../src/cli/exit-code.ts'
import { COMMAND_TEXT } from '../src/cli/help-text.ts'
import { AGENCY_KEYS, BENCHMARK_KEYS, PROJECT_KEYS, SIGNATURE_KEYS } from '../src/project/project-keys.ts'
import { ROOMS } from './support/architecture-rules.ts'
import { workdir } from './support/workdir.ts'

const READMES = ['README.md', 'README.vi.md']
const DOCUMENTS = [
  ...READMES,
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

const text = (path: string): string => readFileSync(path, 'utf8')

describe('both readmes', () => {
  test.each(READMES)('%s names every command and every option, and no other', (path) => {
    const readme = text(path)
    for (const command of Object.keys(COMMAND_TEXT)) expect(readme).toContain(`\`ict-report ${command}`)
    const dir = workdir()
    const help = [[], ...Object.keys(COMMAND_TEXT).map((name) => [name])].map(
      (args) => dir.run([...args, '--help']).stdout,
    )
    dir.remove()
    const flags = (source: string): readonly string[] => [...new Set(source.match(/--[a-z]+(?:-[a-z]+)*/g))].sort()
    expect(flags(readme)).toEqual(flags(help.join('\n')))
  })

  test.each(READMES)('%s shows output that the program prints', (path) => {
    const blocks = [...text(path).matchAll(/```console\n\$ ict-report (.*)\n([^]*?)```/g)]
    expect(blocks.length).toBeGreaterThan(0)
    for (const [, command = '', shown = ''] of blocks) {
      const dir = workdir()
      const { stdout, stderr } = dir.run(command.split(' '))
      dir.remove()
      const printed = `${stdout}${stderr}`.split('\n').map((line) => line.trim())
      const missing = shown.split('\n').filter((line) => !printed.includes(line.trim()))
      expect(missing).toEqual([])
    }
  })

  test('say the same: as many headings, tables and blocks', () => {
    const shape = (path: string): readonly string[] => text(path).match(/^(?:#+|\| `[^`]*?(?= |`)|```\w*)/gm) ?? []
    const [english, vietnamese] = READMES.map(shape)
    expect(vietnamese).toEqual(english)
  })
})

describe('documents', () => {
  test.each(DOCUMENTS)('%s links only to what there is', (path) => {
    const links = [...text(path).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) =>
      join(dirname(path), link),
    )
    expect(links.filter((link) => !existsSync(link))).toEqual([])
  })

  test.each(DOCUMENTS)('%s is NFC, with no space at the end of a line', (path) => {
    expect(text(path)).toBe(text(path).normalize('NFC'))
    expect(text(path)).not.toMatch(/[ \t]$/m)
  })

  test('every exit code is documented, and no other', () => {
    const rows = [...text('docs/exit-codes.md').matchAll(/^\| (\d+) \| (\w+) \| ([^|]+) \|/gm)]
    expect(rows.map(([, code, name, meaning]) => [Number(code), name, meaning?.trim()])).toEqual(
      Object.entries(EXIT).map(([name, code]) => [
        code,
        name,
        EXIT_MEANINGS.find((each) => each.code === code)?.meaning.en,
      ]),
    )
  })

  test('every key of the project file is documented, and no other', () => {
    const keys = PROJECT_KEYS.flatMap((key): readonly string[] => {
      if (key === 'agency') return AGENCY_KEYS.map((inner) => `agency.${inner}`)
      return key === 'signature' ? SIGNATURE_KEYS.map((inner) => `signature.${inner}`) : [key]
    })
    const document = text('docs/project-file.md')
    const table = document.slice(0, document.indexOf('## What a build reads'))
    expect([...table.matchAll(/^\| `([a-z.]+)` \|/gm)].map(([, key]) => key)).toEqual(keys)
    for (const key of BENCHMARK_KEYS) expect(table).toContain(`\`${key}\``)
  })

  test('every room is on the map of the house', () => {
    const rooms = [...text('docs/architecture.md').matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, room]) => room)
    expect(new Set(rooms)).toEqual(new Set(Object.keys(ROOMS).filter((room) => room !== 'main')))
  })
})
