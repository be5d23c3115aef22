import { describe, expect, test } from 'vitest'
import { messageOf } from '../../../src/diagnostics/message.ts'
import { parseProject } from '../../../src/project/parse-project.ts'

const parse = (text: string) => parseProject({ path: 'ict-report.yaml', text })

const faults = (text: string): readonly string[] =>
  parse(text).diagnostics.map(({ code, locations: [at] }) => `${code} ${at?.line}:${at?.column}`)

const first = (lines: string) => parse(`files:\n  a.csv:\n${lines}`).value?.files[0]

describe('files', () => {
  test('reads each setting with its place', () => {
    const { value, diagnostics } = parse(`files:
  so-lieu-cu.csv:
    encoding: tcvn3
    delimiter: ";"
    header: 3
    notation: vi
  data/2023/b.xlsx:
    sheet: Tổng hợp
`)
    expect(diagnostics).toEqual([])
    expect(value?.files).toMatchObject([
      {
        name: { value: 'so-lieu-cu.csv', location: { line: 2, column: 3 } },
        encoding: { value: 'tcvn3', location: { line: 3, column: 15 } },
        delimiter: { value: ';', location: { line: 4, column: 16 } },
        header: { value: 3, location: { line: 5, column: 13 } },
        notation: { value: 'vi', location: { line: 6, column: 15 } },
        sheet: null,
      },
      { name: { value: 'data/2023/b.xlsx' }, encoding: null, header: null, sheet: { value: 'Tổng hợp' } },
    ])
  })

  test.each([
    ['tab', '\t'],
    ['"\\t"', '\t'],
    ['"|"', '|'],
    ['","', ','],
  ])('the delimiter %s', (written, delimiter) => {
    expect(first(`    delimiter: ${written}\n`)?.delimiter?.value).toBe(delimiter)
  })

  test.each(['UTF-8', 'Windows-1258', 'TCVN3', 'VNI'])('an encoding as inspect writes it: %s', (written) => {
    expect(first(`    encoding: ${written}\n`)?.encoding?.value).toBe(written.toLowerCase())
  })

  test('what cannot be used is told at its place', () => {
    expect(
      faults(`files:
  a.csv:
    encoding: latin1
    delimiter: "#"
    header: dòng 3
    notation: fr
    sheet: [A]
    heading: 3
  b.csv: utf-8
`),
    ).toEqual([
      'ICT-P002 8:5',
      'ICT-P004 3:15',
      'ICT-P004 4:16',
      'ICT-P004 5:13',
      'ICT-P004 6:15',
      'ICT-P003 7:12',
      'ICT-P003 9:10',
    ])
  })

  test('a line is a whole number from 1', () => {
    for (const written of ['0', '-1', '1.5', '99999999'])
      expect(faults(`files:\n  a.csv:\n    header: ${written}\n`)).toEqual(['ICT-P004 3:13'])
    const [diagnostic] = parse('files:\n  a.csv:\n    encoding: latin1\n').diagnostics
    expect(diagnostic && messageOf(diagnostic, 'vi').message).toContain('latin1')
  })
})
