/**
 * What a diagnostic expected in place of what was read, in a few words with the parameters of its code: stands beside
 * the underlined cell. Only for codes that can say it that shortly.
 */
import type { Bilingual } from '../model/indicator.ts'

const same = (text: string): Bilingual => ({ vi: text, en: text })
const whole: Bilingual = { vi: 'số nguyên', en: 'a whole number' }
const notZero: Bilingual = { vi: 'mẫu số khác 0', en: 'a denominator other than 0' }

export const expectations: Readonly<Record<string, Bilingual>> = {
  'ICT-P003': same('{expected}'),
  'ICT-P004': same('{expected}'),
  'ICT-R008': { vi: 'dấu phân cách hoặc hết dòng', en: 'a delimiter or the end of the line' },
  'ICT-N009': same('{expected}'),
  'ICT-N011': { vi: 'năm bốn chữ số', en: 'a year of four digits' },
  'ICT-N012': { vi: 'tỉnh, huyện, xã hoặc các cấp', en: 'province, district, commune or all' },
  'ICT-N014': { vi: 'một số ({unit})', en: 'a number ({unit})' },
  'ICT-N015': { vi: '{asVietnamese} hoặc {asEnglish}', en: '{asVietnamese} or {asEnglish}' },
  'ICT-N018': whole,
  'ICT-N019': same('{expected}'),
  'ICT-N020': same('{expected}'),
  'ICT-N024': same('{first}'),
  'ICT-N025': { vi: '{expected} ô', en: '{expected} cells' },
  'ICT-N027': notZero,
  'ICT-N028': { vi: 'một số duy nhất', en: 'a single number' },
  'ICT-N030': { vi: 'không quá 30 chữ số', en: 'at most 30 digits' },
  'ICT-N031': same('{stated}'),
  'ICT-N041': { vi: '{expected} ô', en: '{expected} cells' },
  'ICT-N042': same('{expected}'),
  'ICT-V002': { vi: 'từ 0 trở lên', en: '0 or more' },
  'ICT-V003': { vi: 'từ 0% đến 100%', en: '0% to 100%' },
  'ICT-V004': whole,
  'ICT-V005': { vi: 'từ năm {first} đến năm {last}', en: '{first} to {last}' },
  'ICT-V006': { vi: 'tử số không quá {denominator}', en: 'a numerator of at most {denominator}' },
  'ICT-V007': { vi: 'không quá {wholeValue}', en: 'at most {wholeValue}' },
  'ICT-V008': notZero,
  'ICT-V009': same('{total}'),
  'ICT-V011': same('{value}'),
  'ICT-V012': same('{computed}'),
  'ICT-V013': same('{computed}'),
  'ICT-V014': same('{computed}'),
  'ICT-V015': same('{computed}'),
  'ICT-V016': same('{expected}'),
  'ICT-V017': same('{computed}'),
  'ICT-V018': same('{known}'),
  'ICT-V020': { vi: 'không quá {wholeValue}', en: 'at most {wholeValue}' },
  'ICT-V021': { vi: '{listed} tên', en: '{listed} names' },
  'ICT-V022': { vi: 'khoảng {expected}', en: 'about {expected}' },
  'ICT-C001': same('{expected}'),
  'ICT-C002': same('{expected}'),
  'ICT-C003': same('{expected}'),
  'ICT-C005': same('{usage}'),
  'ICT-C009': { vi: '{expected} tham số', en: '{expected} arguments' },
  'ICT-C016': same('{expected}'),
}
