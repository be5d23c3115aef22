import { expect, test } from 'vitest'
import { diagnose } from '../../../src/diagnostics/diagnose.ts'
import { faultLog } from '../../../src/normalize/fault-log.ts'
import type { SourceLocation } from '../../../src/model/provenance.ts'

const place: SourceLocation = {
  file: 'a.csv',
  line: 2,
  column: 1,
  field: 1,
  sheet: null,
  cell: null,
  path: null,
  text: null,
}

const summary = (log: ReturnType<typeof faultLog>) => {
  const told = log.list()
  const rest = told.filter(({ code }) => code === 'ICT-N044')
  return { listed: told.length - rest.length, rest: rest.map(({ params }) => params) }
}

test('faults that cells share are counted by their messages', () => {
  const log = faultLog()
  for (let index = 0; index < 1005; index += 1) {
    for (let cell = 0; cell < 3; cell += 1) {
      log.gather(
        `level ${index}`,
        () => place,
        (places) => diagnose('ICT-N012', places, { text: String(index) }),
      )
    }
  }
  expect(summary(log)).toEqual({ listed: 1000, rest: [{ code: 'ICT-N012', count: '5' }] })
})

test('faults of their own and shared ones of one code are counted together', () => {
  const log = faultLog()
  for (let index = 0; index < 1003; index += 1) log.add(diagnose('ICT-N012', [place], { text: 'a' }))
  log.gather(
    'b',
    () => place,
    (places) => diagnose('ICT-N012', places, { text: 'b' }),
  )
  log.once('c', () => diagnose('ICT-N012', [place], { text: 'c' }))
  expect(summary(log)).toEqual({ listed: 1000, rest: [{ code: 'ICT-N012', count: '5' }] })
})
