import { describe, expect, test } from 'vitest'
import { EXIT, EXIT_MEANINGS, exitCodeOf } from '../../../src/cli/exit-code.ts'
import { definitions } from '../../../src/diagnostics/definitions.ts'
import type { Diagnostic, Severity } from '../../../src/model/diagnostic.ts'

const found = (code: string, severity: Severity = 'error'): Diagnostic => ({
  code,
  severity,
  locations: [],
  figure: null,
  params: {},
  accepted: null,
})

describe('exit codes', () => {
  test.each([
    [[], 0],
    [[found('ICT-V001', 'warning'), found('ICT-P105', 'info')], 0],
    [[found('ICT-R001')], 4],
    [[found('ICT-P002')], 4],
    [[found('ICT-P101')], 3],
    [[found('ICT-Q005')], 3],
    [[found('ICT-Q007')], 4],
    [[found('ICT-C001')], 5],
    [[found('ICT-P202')], 6],
    [[found('ICT-P301')], 9],
    [[found('ICT-S011')], 10],
    [[found('ICT-C001'), found('ICT-V001')], 4],
    [[found('ICT-S011'), found('ICT-P106')], 3],
    [[found('ICT-P202'), found('ICT-V001', 'warning')], 6],
  ])('%j → %i', (diagnostics, code) => {
    expect(exitCodeOf(diagnostics)).toBe(code)
  })

  test.each([
    ['none', [found('ICT-P105', 'info')], 7],
    ['info', [found('ICT-P105', 'info')], 0],
    ['info', [found('ICT-V001', 'warning')], 7],
    ['info', [{ ...found('ICT-V001', 'warning'), accepted: { reason: 'đúng', by: 'A' } }], 0],
    ['warning', [found('ICT-V001', 'warning')], 0],
    ['none', [found('ICT-V002'), found('ICT-V001', 'warning')], 4],
    ['none', [], 0],
  ] as const)('allowing %s, %j → %i', (max, diagnostics, code) => {
    expect(exitCodeOf(diagnostics, max)).toBe(code)
  })

  test('each has a meaning, and each once', () => {
    expect(EXIT_MEANINGS.map(({ code }) => code)).toEqual(Object.values(EXIT))
  })

  test('every error of the catalogue ends in one of the codes for input', () => {
    for (const [code, { severity }] of Object.entries(definitions)) {
      if (severity === 'error') expect([1, 3, 4, 5, 6, 8, 9, 10]).toContain(exitCodeOf([found(code)]))
    }
  })
})
