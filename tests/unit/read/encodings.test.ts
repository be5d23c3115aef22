/** Old encodings: the letters of each, by tables written down here a second time, and what is recognised. */
import { describe, expect, test } from 'vitest'
import { decode, textOf } from '../../../src/read/decode.ts'
import { isSyllable } from '../../../src/read/encodings/syllable.ts'
import { fromTcvn3 } from '../../../src/read/encodings/tcvn3.ts'
import { fromVni } from '../../../src/read/encodings/vni.ts'
import { fromWindows1258 } from '../../../src/read/encodings/windows-1258.ts'
import { bytesOf, faultsOf } from './source.ts'

const TEXT = [
  'Mã chỉ tiêu;Địa bàn;Năm;Giá trị;Đơn vị tính;Ghi chú',
  'postal.points;tỉnh Hòa Bình;2023;trên 240;điểm phục vụ;Số điểm phục vụ bưu chính ở cơ sở, được kiểm tra',
  'postal.radius;Thành phố Hồ Chí Minh;2023;2,5;km/điểm phục vụ;nghiệp vụ thường xuyên, lưới rộng khắp',
].join('\r\n')

/** Latin-1 letters of TCVN3 in the order of the Vietnamese letters below. */
const TCVN3 = '¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉË®ÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00ADøõö÷ùýúûüþ¡¢§£¤¥¦'
const LETTERS = 'áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵĂÂĐÊÔƠƯ'

/** VNI: letters in the same order, one or two Latin-1 letters each. */
const VNI =
  'aù aø aû aõ aï aê aé aè aú aü aë aâ aá aà aå aã aä ñ eù eø eû eõ eï eâ eá eà eå eã eä í ì æ ó ò où oø oû oõ oï ' +
  'oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï uù uø uû uõ uï ö öù öø öû öõ öï yù yø yû yõ î AÊ AÂ Ñ EÂ OÂ Ô Ö'

const MARKS_1258 = new Map([
  ['\u0300', 0xcc],
  ['\u0309', 0xd2],
  ['\u0303', 0xde],
  ['\u0301', 0xec],
  ['\u0323', 0xf2],
])
const LETTERS_1258 = new Map(
  [...'ĂăĐđƠơƯưÂâÊêÔô'].map((letter, index) => [
    letter,
    [0xc3, 0xe3, 0xd0, 0xf0, 0xd5, 0xf5, 0xdd, 0xfd, 0xc2, 0xe2, 0xca, 0xea, 0xd4, 0xf4][index] ?? 0,
  ]),
)

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

const toTcvn3 = (text: string): Uint8Array =>
  latin1([...text].map((letter) => TCVN3[LETTERS.indexOf(letter)] ?? letter).join(''))

const toVni = (text: string): Uint8Array => {
  const codes = VNI.split(' ')
  return latin1([...text].map((letter) => codes[LETTERS.indexOf(letter)] ?? letter).join(''))
}

/** The tone stands behind its vowel; hats, breves and horns are part of the letter. */
const to1258 = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const [base = '', ...marks] = letter.normalize('NFD')
      const tone = marks.find((mark) => MARKS_1258.has(mark))
      const body = (base + marks.filter((mark) => mark !== tone).join('')).normalize('NFC')
      const code = LETTERS_1258.get(body) ?? body.charCodeAt(0)
      return tone === undefined ? [code] : [code, MARKS_1258.get(tone) ?? 0]
    }),
  )

const asLatin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')

/** Not by the platform, whose versions differ in what they make of the label. */
const asWindows1252 = (bytes: Uint8Array): string =>
  asLatin1(bytes).replace(/[\x80-\x9f]/g, (letter) =>
    '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'.charAt(letter.charCodeAt(0) - 0x80),
  )

describe('letters', () => {
  test('of TCVN3', () => {
    expect([...TCVN3].map((letter) => fromTcvn3(latin1(letter)).text).join('')).toBe(LETTERS)
  })

  test('of VNI, also in capitals', () => {
    expect(fromVni(latin1(VNI.replaceAll(' ', ''))).text).toBe(LETTERS)
    expect(fromVni(latin1('ÑÔN VÒ TÆNH HOØA BÌNH ÑÖÔÏC')).text).toBe('ĐƠN VỊ TỈNH HÒA BÌNH ĐƯỢC')
  })

  test('of Windows-1258', () => {
    expect(fromWindows1258(to1258(LETTERS)).text).toBe(LETTERS)
  })

  test('toned capitals of TCVN3 follow the plain ones of their word', () => {
    expect(fromTcvn3(toTcvn3('TỉNH HòA BìNH')).text).toBe('TỈNH HÒA BÌNH')
    expect(fromTcvn3(toTcvn3('Hòa Bình, ý')).text).toBe('Hòa Bình, ý')
  })

  test.each([
    ['TCVN3', fromTcvn3(new Uint8Array([0x61, 0xb0])).fault],
    ['VNI', fromVni(new Uint8Array([0x61, 0xf7])).fault],
    ['Windows-1258', fromWindows1258(new Uint8Array([0x61, 0x81])).fault],
  ])('a byte without meaning in %s has its offset', (_, fault) => {
    expect(fault).toBe(1)
  })
})

describe('recognising', () => {
  test.each([
    ['TCVN3', toTcvn3(TEXT)],
    ['VNI', toVni(TEXT)],
    ['Windows-1258', to1258(TEXT)],
    ['TCVN3', bytesOf(asWindows1252(toTcvn3(TEXT)))],
    ['VNI', bytesOf(asWindows1252(toVni(TEXT)))],
    ['UTF-8 × 2', bytesOf(asLatin1(bytesOf(TEXT)))],
    ['UTF-8 × 2', bytesOf(asWindows1252(bytesOf(TEXT)))],
  ])('%s is converted, and said so', (encoding, bytes) => {
    const { value, diagnostics } = decode({ path: 'a.csv', bytes })
    expect(value && textOf(value)).toBe(TEXT)
    expect(value?.encoding).toBe(encoding)
    expect(diagnostics.map(({ code, severity, params }) => [code, severity, params['encoding']])).toEqual([
      ['ICT-R020', 'info', encoding],
    ])
  })

  test.each([
    ['a word or two', toTcvn3('Tỉnh;Số\n17;5')],
    ['French', latin1('Département;Région;Année\nIsère;Rhône-Alpes;2023\nHérault;Pays de la Loire;2023')],
    ['names without any known word', toVni('Lý;Tú;Đỗ;Võ;Bùi;Hồ')],
    ['noise', Uint8Array.from({ length: 400 }, (_, index) => 0x80 + ((index * 37) % 0x80))],
  ])('%s is refused', (_, bytes) => {
    expect(faultsOf(bytes)[0]).toMatch(/^ICT-R002 1:/)
  })

  test('a broken byte in a recognised file is told with its place', () => {
    expect(faultsOf(new Uint8Array([...toTcvn3(`${TEXT}\r\nabc;`), 0xb0, 0x3b]))).toEqual(['ICT-R021 4:5'])
  })

  test('Unicode that is what it seems stays as it is', () => {
    for (const text of [TEXT, TEXT.normalize('NFD'), 'Hòa;Hà Tĩnh\n1;2', 'Département;Île\n1;2', 'km²;°C\n1;2']) {
      const { value, diagnostics } = decode({ path: 'a.csv', bytes: bytesOf(text) })
      expect(value && textOf(value)).toBe(text)
      expect(diagnostics).toEqual([])
    }
  })

  test('letters that were lost in saving are told with an example', () => {
    const [diagnostic] = decode({
      path: 'a.csv',
      bytes: bytesOf('Ch? tiêu;T?nh;Giá tr?\nS? di?m;Hòa Bình;5'),
    }).diagnostics
    expect(diagnostic).toBeUndefined()
    expect(faultsOf('S? ?i?m b?u chính;T?nh;Giá tr?\n5;Hòa Bình;5')).toEqual(['ICT-R022 1:4'])
    expect(faultsOf('Có hay không?;a\nhttps://a.vn/?id=1&x=?y;2\nđúng?sai;3')).toEqual([])
  })
})

test.each(['nghiêng', 'Thuở', 'quý', 'giếng', 'khuếch', 'xuân', 'Đắk', 'bưu', 'yêu', 'ước', 'huỳnh', 'hoà', 'hòa'])(
  '%s is a syllable',
  (word) => {
    expect(isSyllable(word)).toBe(true)
  },
)

test.each(['Hoµ', 'chØ', 'région', 'càt', 'ñieåm', 'àá', 'xyz', '', 'ngô̂', 'bẩc'])('%s is none', (word) => {
  expect(isSyllable(word)).toBe(false)
})
