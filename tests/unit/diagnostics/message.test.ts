import { expect, test } from 'vitest'
import { diagnose } from '../../../src/diagnostics/diagnose.ts'
import { definitionOf, messageOf } from '../../../src/diagnostics/message.ts'

const negative = diagnose('ICT-V002', [], { name: { vi: 'Số doanh nghiệp', en: 'Enterprises' }, value: '-5' })

test('a diagnostic is said in the language that is asked for', () => {
  expect(negative.severity).toBe('error')
  expect(messageOf(negative, 'vi').message).toContain('Số doanh nghiệp: số liệu là -5')
  expect(messageOf(negative, 'en').message).toContain('Enterprises: the figure is -5')
})

test('a value that looks like a placeholder stays as it is', () => {
  const { message } = messageOf({ ...negative, params: { name: '{value}', value: '{name}' } }, 'en')
  expect(message).toContain('{value}: the figure is {name}')
})

test('a code or a parameter that does not exist is a bug', () => {
  expect(() => messageOf({ ...negative, code: 'ICT-V999' }, 'vi')).toThrow('ICT-V999')
  expect(() => messageOf({ ...negative, params: {} }, 'vi')).toThrow('name')
  expect(definitionOf('toString')).toBeUndefined()
})
