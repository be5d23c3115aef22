import { describe, expect, test } from 'vitest'
import { diagnose } from '../../../src/diagnostics/diagnose.ts'
import type { Diagnostic } from '../../../src/model/diagnostic.ts'
import type { Acceptance, SeverityRule } from '../../../src/model/project.ts'
import type { SourceLocation } from '../../../src/model/provenance.ts'
import { decide } from '../../../src/pipeline/decide.ts'

const at = (file: string, line: number, text: string | null = null): SourceLocation => ({
  file,
  line,
  column: 3,
  field: null,
  sheet: null,
  cell: null,
  path: null,
  text,
})

const place = at('ict-report.yaml', 9)

const missing = (figure: string): Diagnostic => ({
  code: 'ICT-V001',
  severity: 'warning',
  locations: [at('data/2023/a.csv', 2, '32,2% (82/240)')],
  figure,
  params: { name: figure, year: '2023' },
  accepted: null,
})

const acceptance = (code: string, more: Partial<Acceptance> = {}): Acceptance => ({
  code: { value: code, location: place },
  figure: null,
  value: null,
  reason: 'Số liệu của Bưu điện tỉnh.',
  by: 'Nguyễn Văn A',
  ...more,
})

const rule = (code: string, severity: SeverityRule['severity']): SeverityRule => ({
  code: { value: code, location: place },
  severity,
})

const codesOf = (diagnostics: readonly Diagnostic[]): readonly string[] => diagnostics.map(({ code }) => code)

describe('accepting a diagnostic', () => {
  test('marks the one of its figure, and no other', () => {
    const decided = decide([missing('postal.points'), missing('email.mailboxes')], {
      severities: [],
      accepted: [acceptance('ICT-V001', { figure: 'postal.points' })],
    })
    expect(decided.map(({ figure, accepted }) => [figure, accepted?.by ?? null])).toEqual([
      ['postal.points', 'Nguyễn Văn A'],
      ['email.mailboxes', null],
    ])
  })

  test('lapses when the cell says something else, and that is told', () => {
    const decide1 = (value: string) =>
      decide([missing('postal.points')], { severities: [], accepted: [acceptance('ICT-V001', { value })] })
    expect(codesOf(decide1('32,2% (82/240)'))).toEqual(['ICT-V001'])
    expect(decide1('32,2% (82/240)')[0]?.accepted).not.toBeNull()
    expect(codesOf(decide1('34,2% (82/240)'))).toEqual(['ICT-V001', 'ICT-P009'])
    expect(decide1('34,2% (82/240)')[0]?.accepted).toBeNull()
  })

  test('an acceptance that matches nothing is told at its place', () => {
    const [told] = decide([], { severities: [], accepted: [acceptance('ICT-V001')] })
    expect(told).toMatchObject({ code: 'ICT-P009', severity: 'warning', locations: [place] })
  })

  test('an error cannot be accepted unless it is lowered first', () => {
    const error: Diagnostic = { ...missing('postal.points'), severity: 'error' }
    const accepted = [acceptance('ICT-V001')]
    const refused = decide([error], { severities: [], accepted })
    expect(codesOf(refused)).toEqual(['ICT-V001', 'ICT-P010'])
    expect(refused[0]?.accepted).toBeNull()
    const lowered = decide([error], { severities: [rule('ICT-V001', 'warning')], accepted })
    expect(codesOf(lowered)).toEqual(['ICT-V001'])
    expect(lowered[0]?.accepted).not.toBeNull()
  })
})

describe('changing a severity', () => {
  test('holds for each diagnostic of the code', () => {
    const decided = decide([missing('a'), missing('b')], { severities: [rule('ICT-V001', 'info')], accepted: [] })
    expect(decided.map(({ severity }) => severity)).toEqual(['info', 'info'])
  })

  test('an unknown code is told with the nearest one', () => {
    const [told] = decide([], { severities: [rule('ICT-V0012', 'info')], accepted: [] })
    expect(told).toMatchObject({ code: 'ICT-P007', locations: [place] })
    expect(told?.params['suggestion']).toMatchObject({ vi: expect.stringMatching(/ICT-V0\d\d/) })
  })

  test('what the program cannot read is not for the office to decide', () => {
    const unreadable = diagnose('ICT-Q004', [], {})
    const decided = decide([unreadable], {
      severities: [rule('ICT-Q004', 'info')],
      accepted: [acceptance('ICT-Q004')],
    })
    expect(decided[0]).toEqual(unreadable)
    expect(codesOf(decided.slice(1))).toEqual(['ICT-P008', 'ICT-P008'])
  })
})
