/**
 * Words that stand in nearly every export of an office: headers, units, kinds of areas and names of provinces. A file in
 * an old encoding is converted only where some of them come out.
 */

const HEADERS = [
  ...[
    'chỉ tiêu',
    'mã số',
    'giá trị',
    'số liệu',
    'năm',
    'đơn vị',
    'địa bàn',
    'địa phương',
    'tỉnh',
    'huyện',
    'xã',
    'cấp',
  ],
  ...['thành phố', 'ghi chú', 'tổng', 'kết quả', 'thực hiện', 'nội dung', 'số lượng', 'tử số', 'mẫu số', 'trạng thái'],
  ...['báo cáo', 'tỷ lệ', 'bưu chính', 'viễn thông', 'dân số', 'diện tích', 'chữ ký', 'văn bản', 'máy tính', 'điểm'],
  ...[
    'người',
    'nguồn',
    'kỳ',
    'tên',
    'biểu',
    'sở',
    'điện tử',
    'phục vụ',
    'doanh nghiệp',
    'chiều dài',
    'bán kính',
    'đạt',
  ],
]

const PROVINCES = [
  ...['hà nội', 'hải phòng', 'đà nẵng', 'hồ chí minh', 'cần thơ', 'hà giang', 'cao bằng', 'bắc kạn', 'tuyên quang'],
  ...['lào cai', 'điện biên', 'sơn la', 'yên bái', 'hòa bình', 'hoà bình', 'thái nguyên', 'lạng sơn', 'quảng ninh'],
  ...['bắc giang', 'phú thọ', 'vĩnh phúc', 'bắc ninh', 'hải dương', 'hưng yên', 'thái bình', 'hà nam', 'nam định'],
  ...['ninh bình', 'thanh hóa', 'thanh hoá', 'nghệ an', 'hà tĩnh', 'quảng bình', 'quảng trị', 'huế', 'quảng nam'],
  ...[
    'quảng ngãi',
    'bình định',
    'phú yên',
    'khánh hòa',
    'khánh hoà',
    'ninh thuận',
    'bình thuận',
    'đắk lắk',
    'đắk nông',
  ],
  ...['lâm đồng', 'bình phước', 'tây ninh', 'bình dương', 'đồng nai', 'bà rịa', 'vũng tàu', 'tiền giang', 'bến tre'],
  ...['trà vinh', 'vĩnh long', 'đồng tháp', 'kiên giang', 'hậu giang', 'sóc trăng', 'bạc liêu', 'cà mau', 'lai châu'],
]

const WORDS: readonly string[] = [...HEADERS, ...PROVINCES]

const LETTER = /\p{L}/u

/** How many different known words stand in a text as whole words. @param text in NFC */
export function countKnownWords(text: string): number {
  const lower = text.toLowerCase().replace(/\s+/gu, ' ')
  return WORDS.filter((word) => holdsWord(lower, word)).length
}

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + word.length))) return true
  }
  return false
}
