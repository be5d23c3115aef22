/** Marks that stand for a value that is not there. A zero is never one of them. */
import { foldBare } from '../locale/fold.ts'

const MISSING = [
  '',
  '-',
  '--',
  '.',
  '..',
  '...',
  '…',
  '*',
  'KTK',
  'KSL',
  'không có',
  'không có số liệu',
  'chưa có',
  'chưa có số liệu',
  'không thống kê',
  'chưa thống kê',
  'không rõ',
  'KXĐ',
  'không xác định',
  'chưa xác định',
  'chưa tổng hợp',
  'chưa báo cáo',
  'thiếu số liệu',
  'n/a',
  'NA',
  'N.A.',
  '#N/A',
  'null',
  'NaN',
  'not available',
  'missing',
]

const NOT_APPLICABLE = ['x', 'không áp dụng', 'không thuộc diện', 'không phải báo cáo', 'not applicable', 'k/a']

const marks: ReadonlyMap<string, 'missing' | 'notApplicable'> = new Map([
  ...MISSING.map((mark): readonly [string, 'missing'] => [foldBare(mark), 'missing']),
  ...NOT_APPLICABLE.map((mark): readonly [string, 'notApplicable'] => [foldBare(mark), 'notApplicable']),
])

/** Nearly all cells: no mark begins with a digit. */
const STARTS_AS_NUMBER = /^\d/

/** The status that a cell's text stands for, undefined where it is no such mark. */
export function missingStatus(text: string): 'missing' | 'notApplicable' | undefined {
  return STARTS_AS_NUMBER.test(text) ? undefined : marks.get(foldBare(text))
}
