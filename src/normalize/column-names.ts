/** Names that exports give to the columns of a long table, Vietnamese, English and SDMX, as data. */
import { foldBare } from '../locale/fold.ts'
import type { Level } from '../model/indicator.ts'

/** What a column of a long table says of its rows. */
export type Role =
  | 'indicator'
  | 'indicatorName'
  | 'level'
  | 'area'
  | 'areaName'
  | 'period'
  | 'value'
  | 'unit'
  | 'numerator'
  | 'denominator'
  | 'qualifier'
  | 'status'

const ROLE_NAMES: Readonly<Record<Role, readonly string[]>> = {
  indicator: [
    'Mã chỉ tiêu',
    'Mã số chỉ tiêu',
    'Mã CT',
    'Ký hiệu chỉ tiêu',
    'Chỉ tiêu',
    'indicator',
    'indicator code',
    'INDICATOR_ID',
    'series',
    'key',
  ],
  indicatorName: [
    'Tên chỉ tiêu',
    'Nội dung',
    'Nội dung chỉ tiêu',
    'Danh mục chỉ tiêu',
    'Chỉ số',
    'Tên chỉ số',
    'indicator name',
    'INDICATOR_LABEL',
  ],
  level: [
    'Cấp',
    'Cấp hành chính',
    'Cấp báo cáo',
    'Cấp đơn vị',
    'Cấp tổng hợp',
    'level',
    'admin level',
    'administrative level',
    'REF_LEVEL',
  ],
  area: [
    'Mã tỉnh',
    'Mã địa bàn',
    'Mã ĐVHC',
    'Mã đơn vị hành chính',
    'Mã địa phương',
    'Mã tỉnh, thành phố',
    'Mã tỉnh/thành phố',
    'area',
    'area code',
    'REF_AREA',
    'province code',
    'geo',
    'region code',
  ],
  areaName: [
    'Địa bàn',
    'Tỉnh',
    'Tên tỉnh',
    'Tỉnh, thành phố',
    'Tỉnh/thành phố',
    'Tỉnh/thành',
    'Tỉnh thành',
    'Tỉnh, TP',
    'Tỉnh/TP',
    'Địa phương',
    'Tên địa phương',
    'Đơn vị hành chính',
    'Tên địa bàn',
    'province',
    'province name',
    'area name',
    'location',
    'REF_AREA_LABEL',
  ],
  period: [
    'Năm',
    'Năm báo cáo',
    'Năm số liệu',
    'Kỳ báo cáo',
    'Kỳ',
    'Kỳ số liệu',
    'Thời kỳ',
    'Thời điểm',
    'period',
    'year',
    'time',
    'TIME_PERIOD',
    'reporting year',
  ],
  value: [
    'Giá trị',
    'Số liệu',
    'Trị số',
    'Kết quả',
    'Kết quả thực hiện',
    'Thực hiện',
    'Số lượng',
    'Cả năm',
    'Giá trị báo cáo',
    'value',
    'OBS_VALUE',
    'figure',
    'result',
  ],
  unit: ['Đơn vị tính', 'ĐVT', 'Đơn vị đo', 'Đơn vị tính (ĐVT)', 'unit', 'UNIT_MEASURE', 'unit of measure', 'units'],
  numerator: ['Tử số', 'numerator'],
  denominator: ['Mẫu số', 'denominator'],
  qualifier: ['Dấu so sánh', 'Mức độ', 'Hạn định', 'qualifier', 'bound'],
  status: [
    'Tình trạng',
    'Tình trạng số liệu',
    'Trạng thái',
    'Trạng thái số liệu',
    'status',
    'OBS_STATUS',
    'observation status',
  ],
}

/** Columns that say nothing of the value. The last line is what `export --format csv` adds. */
const IGNORED_NAMES: readonly string[] = [
  ...['TT', 'STT', 'Số TT', 'Số thứ tự', 'No', 'No.', '#', 'id', 'index', 'order'],
  ...[
    'Ghi chú',
    'Chú thích',
    'Nguồn',
    'Nguồn số liệu',
    'Mô tả',
    'Giải thích',
    'Cơ quan cung cấp',
    'Đơn vị cung cấp',
    'Người nhập',
    'Người lập',
    'Ngày cập nhật',
    'Ngày nhập',
    'Liên hệ',
  ],
  ...[
    'note',
    'notes',
    'remark',
    'remarks',
    'comment',
    'comments',
    'source',
    'description',
    'updated',
    'updated at',
    'contact',
  ],
  ...[
    'DATAFLOW',
    'STRUCTURE',
    'STRUCTURE_ID',
    'ACTION',
    'FREQ',
    'DECIMALS',
    'UNIT_MULT',
    'OBS_COMMENT',
    'COMMENT_OBS',
    'DATA_SOURCE',
    'SOURCE_DETAIL',
  ],
  ...['file', 'line', 'column', 'field', 'sheet', 'cell', 'path', 'text'],
]

/** Names whose meaning the cells below must settle: a code of what, a unit of which kind. */
const UNSETTLED_NAMES: readonly string[] = ['Mã', 'Mã số', 'Đơn vị', 'Tên', 'Tên gọi', 'code', 'name']

const LEVEL_NAMES: Readonly<Record<Level, readonly string[]>> = {
  province: ['Cấp tỉnh', 'Tỉnh', 'province', 'provincial', 'province level', 'Cấp tỉnh, thành phố'],
  district: ['Cấp huyện', 'Huyện', 'district', 'district level', 'Cấp huyện, thành phố', 'Cấp quận, huyện'],
  commune: ['Cấp xã', 'Xã', 'commune', 'commune level', 'Cấp xã, phường', 'Cấp xã, phường, thị trấn'],
  all: [
    'Các cấp',
    'Tất cả các cấp',
    'Tất cả',
    'Toàn tỉnh',
    'Chung',
    'Tổng',
    'Tổng số',
    'Tổng cộng',
    'Cả ba cấp',
    'Cả 3 cấp',
    'Ba cấp',
    '3 cấp',
    'Từ tỉnh đến xã',
    'Cấp tỉnh, huyện, xã',
    'all',
    'all levels',
    'total',
  ],
}

export type NamedColumn =
  | { readonly use: 'role'; readonly role: Role }
  | { readonly use: 'ignored' }
  | { readonly use: 'unsettled' }

/** SDMX and programs join words by `_` or `-`, programmers by capitals. */
function keyOf(name: string): string {
  return foldBare(name.replace(/([a-z])([A-Z])/g, '$1 $2')).replace(/[_-]+/g, ' ')
}

const byName: ReadonlyMap<string, NamedColumn> = new Map([
  ...IGNORED_NAMES.map((name): readonly [string, NamedColumn] => [keyOf(name), { use: 'ignored' }]),
  ...UNSETTLED_NAMES.map((name): readonly [string, NamedColumn] => [keyOf(name), { use: 'unsettled' }]),
  ...roleEntries('indicator'),
  ...roleEntries('indicatorName'),
  ...roleEntries('level'),
  ...roleEntries('area'),
  ...roleEntries('areaName'),
  ...roleEntries('period'),
  ...roleEntries('value'),
  ...roleEntries('unit'),
  ...roleEntries('numerator'),
  ...roleEntries('denominator'),
  ...roleEntries('qualifier'),
  ...roleEntries('status'),
])

function roleEntries(role: Role): readonly (readonly [string, NamedColumn])[] {
  return ROLE_NAMES[role].map((name): readonly [string, NamedColumn] => [keyOf(name), { use: 'role', role }])
}

const levelByName: ReadonlyMap<string, Level> = new Map([
  ...levelEntries('province'),
  ...levelEntries('district'),
  ...levelEntries('commune'),
  ...levelEntries('all'),
])

/** The usual spellings as they are, for the millions of cells that use them. */
const levelByText: ReadonlyMap<string, Level> = new Map([
  ...LEVEL_NAMES.province.map((name): readonly [string, Level] => [name, 'province']),
  ...LEVEL_NAMES.district.map((name): readonly [string, Level] => [name, 'district']),
  ...LEVEL_NAMES.commune.map((name): readonly [string, Level] => [name, 'commune']),
  ...LEVEL_NAMES.all.map((name): readonly [string, Level] => [name, 'all']),
])

function levelEntries(level: Level): readonly (readonly [string, Level])[] {
  return LEVEL_NAMES[level].map((name): readonly [string, Level] => [keyOf(name), level])
}

/** What a header names, in any case and with or without diacritics; undefined where it is no known name. */
export function namedColumn(header: string): NamedColumn | undefined {
  return byName.get(keyOf(header))
}

/** The level that a text names; undefined for any other text. */
export function levelNamed(text: string): Level | undefined {
  return levelByText.get(text) ?? levelByName.get(keyOf(text))
}
