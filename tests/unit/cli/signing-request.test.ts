import { describe, expect, test } from 'vitest'
import { type Surroundings, PASSWORD_VARIABLE, signingRequest } from '../../../src/cli/signing-request.ts'
import { memoryWorld } from '../../support/memory-world.ts'

const NOW = new Date('2030-06-01T02:30:05Z')
const FILES = { '/home/office/a.p12': 'key', '/home/office/p.txt': 'from the file\n', '/home/office/locked': null }
const OPTIONS = {
  year: 2023,
  data: null,
  province: null,
  formats: ['pdf'],
  out: 'out',
  date: null,
  isFinal: true,
  sign: 'a.p12',
  signPasswordFile: null,
  isValidated: false,
  isWatching: false,
  maxSeverity: 'error',
} as const

const requested = (
  changes: Partial<Parameters<typeof signingRequest>[0]>,
  env: Readonly<Record<string, string>> = {},
  ask: Surroundings['ask'] = null,
) => {
  const world = memoryWorld(FILES, env)
  return signingRequest(
    { ...OPTIONS, ...changes },
    { current: { path: world.cwd, world }, language: 'vi', ask, now: NOW },
  )
}

describe('the password', () => {
  const env = { [PASSWORD_VARIABLE]: 'from the environment' }
  const ask = async () => 'from the person'

  test.each([
    ['a file before all', { signPasswordFile: 'p.txt' }, env, 'from the file'],
    ['the environment before the person', {}, env, 'from the environment'],
    ['the person where there is nothing else', {}, {}, 'from the person'],
    ['an empty one is one', {}, { [PASSWORD_VARIABLE]: '' }, ''],
  ])('comes from %s', async (_, changes, environment, expected) => {
    expect(await requested(changes, environment, ask).value?.password()).toMatchObject({ value: expected })
  })

  test('is asked for with the name of the key file, and only when it is wanted', async () => {
    const questions: string[] = []
    const { value } = requested({}, {}, async (question) => {
      questions.push(question)
      return null
    })
    expect(questions).toEqual([])
    expect((await value?.password())?.diagnostics).toMatchObject([{ code: 'ICT-S003' }])
    expect(questions).toEqual(['Mật khẩu của «a.p12» (không hiện ra): '])
  })
})

describe('what is asked', () => {
  test('nothing: nothing is read', () => {
    expect(requested({ sign: null, signPasswordFile: 'none.txt' })).toEqual({ value: null, diagnostics: [] })
  })

  test('and wrong in several ways is told in all of them', () => {
    const { value, diagnostics } = requested({ isFinal: false, formats: ['md'], sign: 'b.p12' })
    expect(value).toBeUndefined()
    expect(diagnostics.map(({ code }) => code)).toEqual(['ICT-S001', 'ICT-S002', 'ICT-S004', 'ICT-S003'])
  })

  test('of files that may not be read: the reason of the system', () => {
    const { diagnostics } = requested({ sign: 'locked', signPasswordFile: 'locked' })
    expect(diagnostics).toMatchObject([
      { code: 'ICT-S004', params: { file: 'locked', reason: 'EACCES' } },
      { code: 'ICT-S005', params: { file: 'locked', reason: 'EACCES' } },
    ])
  })

  test('the time is the clock’s, but for reproducible builds', () => {
    const env = { [PASSWORD_VARIABLE]: 'x' }
    expect(requested({}, env).value?.time).toEqual(NOW)
    expect(requested({}, { ...env, SOURCE_DATE_EPOCH: '60' }).value?.time).toEqual(new Date(60_000))
    expect(requested({}, { ...env, SOURCE_DATE_EPOCH: 'soon' }).value?.time).toEqual(NOW)
  })
})
