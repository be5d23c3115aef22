import { expect, test } from 'vitest'
import { isInside } from '../../../src/cli/work-folder.ts'

test.each([
  ['data/2023/so-lieu.csv', true],
  ['noi-dung/2023/tồn tại..md', true],
  ['./a.csv', true],
  ['/dev/zero', false],
  ['../a.csv', false],
  ['data/../../a.csv', false],
  ['data\\..\\..\\a.csv', false],
  ['C:\\a.csv', false],
  ['c:a.csv', false],
  ['\\\\server\\share\\a.csv', false],
  ['//server/share/a.csv', false],
])('whether %s stays in the folder: %s', (name, inside) => {
  expect(isInside(name)).toBe(inside)
})
