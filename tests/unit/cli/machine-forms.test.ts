import { describe, expect, test } from 'vitest'
import { diagnosticsJson } from '../../../src/cli/present/diagnostic-json.ts'
import { githubText } from '../../../src/cli/present/github-text.ts'
import { sarif } from '../../../src/cli/present/sarif.ts'
import { diagnose } from '../../../src/diagnostics/diagnose.ts'
import { explain } from '../../../src/diagnostics/explain.ts'
import type { SourceLocation } from '../../../src/model/provenance.ts'
import { schemaFaults } from '../../support/json-schema.ts'

const place = (more: Partial<SourceLocation>): SourceLocation => ({
  file: 'data/2023/số liệu, a:b.csv',
  line: 4,
  column: 3,
  field: 2,
  sheet: null,
  cell: null,
  path: null,
  text: '240',
  ...more,
})

const conflict = diagnose(
  'ICT-N024',
  [place({}), place({ file: '/kho/b.json', path: '$[0].value', text: '204' })],
  { text: '100%\n::error::x', first: '204', place: 'b.json' },
  'postal.points',
)
const accepted = {
  ...diagnose('ICT-V002', [place({ line: null, column: null, sheet: 'Bưu chính', cell: 'C5' })], {
    name: { vi: 'Số điểm', en: 'Points' },
    value: '-1',
  }),
  accepted: { reason: 'Giữ nguyên', by: 'Nguyễn Văn A' },
}
const nowhere = diagnose('ICT-P105', [], { file: 'a.docx' })
const all = [nowhere, conflict, accepted]

describe('githubText', () => {
  test('escapes what would end a property or a command', () => {
    const [first = ''] = githubText(all, 'vi').split('\n')
    expect(githubText(all, 'vi').split('\n')).toHaveLength(3)
    expect(first).toMatch(
      /^::error file=data\/2023\/số liệu%2C a%3Ab\.csv,line=4,col=3,title=ICT-N024%3A Số liệu mâu thuẫn::/,
    )
    expect(first).toContain('100%25%0A::error::x')
  })

  test('what was accepted is a notice, what has no place has none', () => {
    const lines = githubText(all, 'en').split('\n')
    expect(lines[1]).toMatch(/^::notice file=.*Giữ nguyên \(Nguyễn Văn A\)$/)
    expect(lines[2]).toMatch(/^::notice title=ICT-P105%3A/)
  })
})

describe('sarif', () => {
  const rowAt = ({ file }: SourceLocation) =>
    file.startsWith('/') ? null : { text: 'a;240;b', skipped: 0, isCut: false }
  const log = sarif(all, { version: '1.2.3', language: 'en', rowAt, pageOf: (code) => explain(code, 'en') })
  const parsed: {
    version: string
    $schema: string
    runs: {
      columnKind: string
      tool: { driver: { name: string; rules: { id: string; help: { text: string } }[] } }
      results: Record<string, unknown>[]
    }[]
  } = JSON.parse(log)
  const [run] = parsed.runs

  test('has what the standard requires', () => {
    expect(parsed.version).toBe('2.1.0')
    expect(parsed.$schema).toMatch(/sarif-schema-2\.1\.0\.json$/)
    expect(run?.columnKind).toBe('unicodeCodePoints')
    expect(run?.tool.driver.name).toBe('ict-report')
    expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(['ICT-N024', 'ICT-P105', 'ICT-V002'])
    for (const rule of run?.tool.driver.rules ?? []) expect(rule.help.text).not.toBe('')
    for (const result of run?.results ?? []) {
      const rule = run?.tool.driver.rules[Number(result['ruleIndex'])]
      expect(rule?.id).toBe(result['ruleId'])
      expect(['error', 'warning', 'note']).toContain(result['level'])
      expect(result['message']).toEqual({ text: expect.any(String) })
    }
  })

  test('places are relative and escaped, with the end of the cell', () => {
    const result = run?.results.find(({ ruleId }) => ruleId === 'ICT-N024')
    expect(result).toMatchObject({
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'data/2023/s%E1%BB%91%20li%E1%BB%87u%2C%20a%3Ab.csv', uriBaseId: 'PROJECT' },
            region: { startLine: 4, startColumn: 3, endColumn: 6, snippet: { text: '240' } },
          },
          logicalLocations: [{ name: 'postal.points' }],
        },
      ],
      relatedLocations: [
        {
          id: 1,
          physicalLocation: {
            artifactLocation: { uri: 'file:///kho/b.json' },
            region: { startLine: 4, startColumn: 3 },
          },
          logicalLocations: [{ fullyQualifiedName: '$[0].value' }],
        },
      ],
    })
  })

  test('a cell of a workbook is a logical place, and what was accepted is suppressed', () => {
    expect(run?.results.find(({ ruleId }) => ruleId === 'ICT-V002')).toMatchObject({
      locations: [{ logicalLocations: [{ fullyQualifiedName: 'Bưu chính!C5' }] }],
      suppressions: [{ kind: 'external', status: 'accepted', justification: 'Giữ nguyên (Nguyễn Văn A)' }],
    })
  })

  test('is the same whatever the order of finding', () => {
    const other = sarif(all.toReversed(), {
      version: '1.2.3',
      language: 'en',
      rowAt,
      pageOf: (code) => explain(code, 'en'),
    })
    expect(other).toBe(log)
  })
})

test('the JSON object is what its schema says', () => {
  const whole: unknown = JSON.parse(diagnosticsJson(all, 'vi', 30, { figures: 29, missing: 0 }, { year: 2023 }))
  expect(schemaFaults('diagnostics.schema.json', whole)).toEqual([])
})

test('a document that does not fit its schema is told with its path', () => {
  const whole = { version: 1, diagnostics: [{ code: 'X', severity: 'bad' }], summary: {} }
  const faults = schemaFaults('diagnostics.schema.json', whole)
  expect(faults).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^\$\.diagnostics\[0\]: required/),
      expect.stringMatching(/^\$\.diagnostics\[0\]\.code: pattern/),
      expect.stringMatching(/^\$\.summary: required/),
    ]),
  )
})
