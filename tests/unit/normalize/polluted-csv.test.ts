/** Files as they come: what must be read from each, and what must be said. Nothing may be read wrongly in silence. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { messageOf } from '../../../src/diagnostics/message.ts'
import { normalize } from '../../../src/normalize/normalize.ts'
import { read } from '../../../src/read/read.ts'
import { catalog } from '../catalog/seeds.ts'
import { faults, lines, options } from './normalized.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'fixtures', 'polluted-csv')

/** The three figures that most of the files hold. */
const ALL = [
  'postal.points 17 2023 exact 240',
  'postal.radius 17 2023 exact 2.5',
  'email.mailboxes 17 2023 exact 13000',
]
const [POINTS = '', RADIUS = '', MAILBOXES = ''] = ALL

/** File, observations, and codes with line and column. */
const FILES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['all-quoted', ALL, []],
  ['areas-across', [POINTS, 'postal.points 25 2023 exact 300'], []],
  ['backslash-quote', [], ['ICT-R008 2:41']],
  ['blank', [], ['ICT-R001 -:-']],
  ['bom', ALL, []],
  ['bom-twice', ALL, ['ICT-N022 1:1']],
  ['column-numbers', [POINTS], []],
  ['comma', ALL, []],
  ['control-character', [RADIUS, MAILBOXES], ['ICT-N021 2:15']],
  ['cr', ALL, []],
  ['crlf', ALL, []],
  [
    'decimal-commas-in-every-row',
    [RADIUS, 'postal.area_per_point 17 2023 exact 18.9', 'telecom.fibre_km 17 2023 exact 9000.5'],
    [],
  ],
  ['delimiter-lost', [], ['ICT-N041 2:25']],
  ['delimiter-lost-long', [POINTS, RADIUS], ['ICT-N041 4:30']],
  ['delimiter-unclear', [], ['ICT-R023 -:-']],
  ['doubled-quotes', ALL, []],
  ['duplicate-header', [], ['ICT-N002 1:25']],
  ['duplicate-row-different', ALL, ['ICT-N024 5:29']],
  ['duplicate-row-equal', ALL, ['ICT-N023 5:29']],
  ['empty', [], ['ICT-R001 -:-']],
  ['empty-first-column', ALL, []],
  ['empty-quotes', ALL, []],
  ['empty-trailing-columns', ALL, []],
  ['empty-trailing-rows', ALL, []],
  ['formula-and-script', ALL, []],
  ['header-missing', [], ['ICT-N001 1:1']],
  ['header-repeated', [...ALL, 'signatures.personal 17 2023 exact 2187'], []],
  ['html', [], ['ICT-N001 1:1']],
  ['latin-1', [], ['ICT-R002 1:4']],
  ['look-alike-in-code', [RADIUS, MAILBOXES], ['ICT-N040 2:1']],
  ['look-alike-in-header', ALL, ['ICT-N040 1:1']],
  ['look-alike-letter', [POINTS, RADIUS], ['ICT-N040 4:17']],
  ['lost-letters', [], ['ICT-R022 1:13']],
  ['mixed-line-ends', ALL, []],
  ['nfd', ALL, []],
  ['no-diacritics', ALL, []],
  ['no-final-newline', ALL, []],
  ['notes-below', ALL, []],
  ['old-font-saved-as-unicode', ALL, ['ICT-R020 -:-']],
  ['only-header', [], []],
  ['pipe', ALL, []],
  ['plain', ALL, []],
  ['quote-inside-bare-cell', [], ['ICT-R007 2:38']],
  ['quote-unclosed', [], ['ICT-R006 2:33']],
  ['quoted-delimiter', ALL, []],
  ['quoted-line-break', ALL, []],
  ['row-too-long', [RADIUS, MAILBOXES], ['ICT-N025 2:34']],
  ['row-too-long-but-empty', ALL, []],
  ['row-too-short-without-note', ALL, []],
  ['row-with-comma', ALL, ['ICT-N042 5:1']],
  ['second-table', ALL, ['ICT-N043 6:1']],
  ['sep-line', ALL, []],
  ['sep-line-against-the-rest', ALL, []],
  ['single-quotes', ALL, []],
  ['some-quoted', ALL, []],
  ['space-before-quote', [], ['ICT-R007 2:34']],
  ['tab', ALL, []],
  ['text-after-quote', [], ['ICT-R008 2:36']],
  ['titles-above', ALL, []],
  ['titles-with-delimiters', ALL, []],
  ['too-many-columns', [], ['ICT-R024 -:-']],
  [
    'totals-below',
    [
      POINTS,
      'context.population 17 2023 exact 880474',
      'postal.points 25 2023 exact 300',
      'context.population 25 2023 exact 1500000',
    ],
    [],
  ],
  ['totals-in-number-column', [POINTS, 'context.population 17 2023 exact 880474'], []],
  ['trailing-zeros', ALL, []],
  ['two-row-header', ['postal.points 17 2022 exact 236', POINTS], ['ICT-N003 2:4']],
  [
    'two-row-header-areas',
    ['postal.points 17 2022 exact 236', POINTS, 'postal.points 25 2022 exact 290', 'postal.points 25 2023 exact 300'],
    [],
  ],
  ['two-row-header-groups-above', ['postal.points 17 2022 exact 236', POINTS], []],
  [
    'two-row-header-levels',
    [
      'telecom.computer_share 17 2023 exact 98',
      'telecom.computer_share@district 17 2023 exact 91',
      'telecom.computer_share@commune 17 2023 exact 88',
      POINTS,
    ],
    [],
  ],
  ['two-row-header-units', ['context.population 17 2023 exact 880474', 'context.area 17 2023 exact 4590.3'], []],
  ['utf-16-half-character', [], ['ICT-R005 4:37']],
  ['utf-16-without-bom', [], ['ICT-R004 -:-']],
  ['utf-16be', ALL, []],
  ['utf-16le', ALL, []],
  ['utf-8-broken', [], ['ICT-R002 3:16']],
  ['utf-8-twice', ALL, ['ICT-R020 -:-']],
  ['zero-width', ALL, ['ICT-N022 3:1']],
]

const outcome = (name: string) => {
  const { value, diagnostics } = read({ path: name, bytes: readFileSync(join(FOLDER, name)) })
  const made = value ? normalize([value], catalog, options) : { value: [], diagnostics: [] }
  const all = { observations: made.value ?? [], diagnostics: [...diagnostics, ...made.diagnostics] }
  return { observations: lines(all), faults: faults(all) }
}

test.each(FILES)('%s', (name, observations, said) => {
  expect(outcome(`${name}.csv`)).toEqual({ observations, faults: said })
})

test('no damage to these files makes it throw, and every message has its words', () => {
  const files = FILES.map(([name]) => readFileSync(join(FOLDER, `${name}.csv`)))
  const damage = fc.tuple(fc.nat(), fc.nat({ max: 20 }), fc.uint8Array({ maxLength: 6 }))
  fc.assert(
    fc.property(fc.constantFrom(...files), damage, (file, [at, length, by]) => {
      const start = at % (file.length + 1)
      const bytes = Uint8Array.from([...file.subarray(0, start), ...by, ...file.subarray(start + length)])
      const { value, diagnostics } = read({ path: 'a.csv', bytes })
      const made = value ? normalize([value], catalog, options).diagnostics : []
      for (const each of [...diagnostics, ...made]) expect(messageOf(each, 'vi').message).not.toBe('')
    }),
    { numRuns: 500 },
  )
})

test('every file of the folder is in the table', () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.csv'))
  expect(names.sort()).toEqual(FILES.map(([name]) => `${name}.csv`).sort())
})
