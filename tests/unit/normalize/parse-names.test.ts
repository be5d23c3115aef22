import { expect, test } from 'vitest'
import { parseNames } from '../../../src/normalize/parse-names.ts'

test.each([
  ['Công an tỉnh; huyện Cao Phong; thành phố Hòa Bình', ['Công an tỉnh', 'huyện Cao Phong', 'thành phố Hòa Bình']],
  ['Công an tỉnh, huyện Cao Phong và thành phố Hòa Bình.', ['Công an tỉnh', 'huyện Cao Phong', 'thành phố Hòa Bình']],
  ['Cao Phong và Kim Bôi', ['Cao Phong', 'Kim Bôi']],
  ['A; B; và C', ['A', 'B', 'C']],
  ['Công an tỉnh; Sở Thông tin và Truyền thông', ['Công an tỉnh', 'Sở Thông tin và Truyền thông']],
  ['Công an tỉnh và Sở Thông tin và Truyền thông', ['Công an tỉnh', 'Sở Thông tin và Truyền thông']],
  ['Sở Tài chính và thành phố Hòa Bình', ['Sở Tài chính', 'thành phố Hòa Bình']],
  ['Sở Thông tin, Truyền thông; Công an', ['Sở Thông tin, Truyền thông', 'Công an']],
  [' ;  ; ', []],
])('%s', (text, names) => {
  expect(parseNames(text)).toEqual(names)
})

test('names are composed', () => {
  expect(parseNames('Hòa Bình'.normalize('NFD'))).toEqual(['Hòa Bình'])
})
