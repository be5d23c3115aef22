import type { Command } from 'commander'
import { describe, expect, test } from 'vitest'
import { commandTree } from '../../../../src/cli/command-tree.ts'
import { complete } from '../../../../src/cli/completion/complete.ts'
import { isQuestion } from '../../../../src/cli/completion/question.ts'
import { PlacedArgument, PlacedOption } from '../../../../src/cli/placed-parts.ts'
import { nodeWorld } from '../../../../src/io/node-world.ts'
import { memoryWorld } from '../../../support/memory-world.ts'

const FILES = {
  '/home/office/ict-report.yaml': '',
  '/home/office/data/2022/a.csv': '',
  '/home/office/data/2023/a.csv': '',
  '/home/office/kho/2019/a.csv': '',
}

const program = (language: 'vi' | 'en' = 'vi'): Command => {
  const nothing = (): void => undefined
  return commandTree(language, '1.0.0', { out: nothing, err: nothing }, async () => undefined)
}

/** The lines of the answer; the last word is the one that is being typed. */
async function asked(words: readonly string[], language: 'vi' | 'en' = 'vi'): Promise<readonly string[]> {
  const world = memoryWorld(FILES)
  const packageFiles = { root: process.cwd(), version: '1.0.0', world: nodeWorld() }
  const sources = { language, current: { path: world.cwd, world }, packageFiles }
  return (await complete(program(language), [String(words.length - 1), ...words], sources)).split('\n')
}

async function values(...words: readonly string[]): Promise<readonly string[]> {
  const [kind, ...lines] = await asked(words)
  expect(kind).toBe('words')
  return lines.map((line) => line.split('\t')[0] ?? '')
}

describe('commands and options', () => {
  test('commands go on from what was typed, with what they do', async () => {
    expect(await asked(['ben'])).toEqual(['words', 'benchmarks\tliệt kê các mức bình quân cả nước để so sánh'])
    expect(await asked(['ben'], 'en')).toEqual(['words', 'benchmarks\tlist the national averages to compare with'])
    expect(await values('')).toEqual(program().commands.map((each) => each.name()))
    expect(await values('nothing')).toEqual([])
  })

  test('a command of a command stands beside its arguments', async () => {
    expect(await values('batch', '')).toEqual(['merge', '2022', '2023'])
    expect(await values('batch', 'merge', '')).toEqual(['2022', '2023'])
  })

  test('options are those of the command and of all commands, those given left out', async () => {
    expect(await values('build', '2023', '--f')).toEqual(['--format', '--final'])
    expect(await values('build', '2023', '--final', '--f')).toEqual(['--format'])
    expect(await values('areas', '--')).toEqual(expect.arrayContaining(['--year', '--lang', '--help']))
    // Where nothing else can come, they need no dashes.
    expect(await values('build', '2023', '')).toContain('--watch')
  })

  test('what is no option of the command does not lead astray', async () => {
    expect(await values('build', '--nothing', '20')).toEqual(['2022', '2023'])
    expect(await values('--lang', 'en', 'build', '')).toEqual(['2022', '2023'])
  })
})

describe('values', () => {
  test.each([
    [
      ['build', '2023', '--format', ''],
      ['pdf', 'md'],
    ],
    [['build', '2023', '--format', 'pdf,'], ['pdf,md']],
    [['build', '2023', '--format=m'], ['--format=md']],
    [['check', '2023', '--format', 's'], ['sarif']],
    [['check', '2023', '--max-severity=W'], ['--max-severity=warning']],
    [
      ['--lang', ''],
      ['vi', 'en'],
    ],
    [['--log-format', 'j'], ['json']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish', 'powershell'],
    ],
    [['batch', '2023', '--shard', ''], ['auto']],
    [['build', '2023', '--date', ''], []],
  ])('%j', async (words, expected) => {
    expect(await values(...words)).toEqual(expected)
  })

  test('years are those with data, in the folder that is named', async () => {
    expect(await asked(['build', ''])).toEqual(['words', '2022\tcó số liệu', '2023\tcó số liệu'])
    expect(await values('trace', 'postal.points', '--year', '')).toEqual(['2022', '2023'])
    expect(await values('check', '--data', 'kho', '')).toEqual(['2019'])
  })

  test('figures by code, with the levels once the code is whole', async () => {
    expect(await values('trace', 'postal.r')).toEqual(['postal.radius'])
    expect(await values('trace', 'telecom.computer_share')).toEqual([
      'telecom.computer_share',
      'telecom.computer_share@district',
      'telecom.computer_share@commune',
    ])
    expect(await values('trace', 'telecom.computer_share@c')).toEqual(['telecom.computer_share@commune'])
  })

  test('diagnostic codes in any case, with their titles', async () => {
    expect(await asked(['explain', 'ict-v012'])).toEqual(['words', 'ICT-V012\tTỷ lệ khác phân số kèm theo'])
  })

  test('files and folders are left to the shell', async () => {
    expect(await asked(['build', '2023', '--data', ''])).toEqual(['files'])
    expect(await asked(['build', '2023', '--data=', ''].slice(0, 3))).toEqual(['files'])
    expect(await asked(['inspect', ''])).toEqual(['files'])
    expect(await asked(['verify', 'a'])).toEqual(['files pdf'])
    expect(await asked(['build', '2023', '--final', '--sign', ''])).toEqual(['files p12 pfx'])
    expect(await asked(['build', '2023', '--out', ''])).toEqual(['folders'])
  })
})

describe('provinces', () => {
  test.each([
    ['hoa', ['hoa-binh']],
    ['HOA B', ['hoa-binh']],
    ['hoa-b', ['hoa-binh']],
    ['Hòa', ['Hòa Bình']],
    ['hoà', ['Hòa Bình']],
    ['ba ria', ['ba-ria-vung-tau']],
    ['Bà Rịa', ['Bà Rịa - Vũng Tàu']],
    ['đắk', ['Đắk Lắk', 'Đắk Nông']],
    ['dak', ['dak-lak', 'dak-nong']],
    ['xyz', []],
  ])('%s', async (typed, expected) => {
    expect(await values('build', '2023', '--province', typed)).toEqual(expected)
  })

  test('are those of the year: 63, or 34', async () => {
    expect(await values('build', '2023', '--province', '')).toHaveLength(63)
    expect(await values('build', '2025', '--province', '')).toHaveLength(34)
    expect(await values('build', '2025', '--province', 'hoa')).toEqual([])
  })

  test('in a list, the last name is completed and none is offered twice', async () => {
    expect(await values('batch', '2023', '--only', 'hoa-binh,hoa')).toEqual([])
    expect(await values('batch', '2023', '--only', 'hoa-binh,lang')).toEqual(['hoa-binh,lang-son'])
  })
})

test('every option with a value, and every argument, says what it is', () => {
  const commands = [program(), ...program().commands.flatMap((each) => [each, ...each.commands])]
  for (const command of commands) {
    for (const option of command.options)
      if (option.required) expect(option.argChoices !== undefined || option instanceof PlacedOption).toBe(true)
    for (const argument of command.registeredArguments) expect(argument).toBeInstanceOf(PlacedArgument)
  }
})

test('only a number makes it a question: the rest is a slip that is told', () => {
  expect(isQuestion(['complete', '0'])).toBe(true)
  expect(isQuestion(['complete'])).toBe(false)
  expect(isQuestion(['complete', 'bash'])).toBe(false)
  expect(isQuestion(['completion', '0'])).toBe(false)
})
