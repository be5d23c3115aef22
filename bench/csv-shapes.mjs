/** National exports of figures, written as different programs write them: the files that csv-size.mjs measures. */
import { createWriteStream, readFileSync } from 'node:fs'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** A wide table holds as many figures as a long one in fewer rows. */
const WIDE_FIGURES = 30

/** The year that a report is asked for stands first, so that small files have it too. */
const LAST_YEAR = 2023
const YEARS = 20

const LONG_HEADER = ['Mã chỉ tiêu', 'Cấp', 'Mã tỉnh', 'Địa bàn', 'Năm', 'Giá trị', 'Đơn vị tính']
const LEVELS = { province: 'Cấp tỉnh', district: 'Cấp huyện', commune: 'Cấp xã', all: 'Các cấp' }

const bare = (cell) => cell
const quoted = (cell) => `"${cell.replaceAll('"', '""')}"`
const textQuoted = (cell) => (/^[\d,.]*$/.test(cell) ? cell : quoted(cell))
const quotedWhereNeeded = (cell) => (/[",;\r\n]/.test(cell) ? quoted(cell) : cell)

const LONG = { delimiter: ';', lineEnd: '\r\n', encoding: 'utf8', mark: '\uFEFF', quote: bare, rows: longRows }

/** Name → how the file is written, and the province that is asked for; null where none is. */
export const SHAPES = new Map(
  Object.entries({
    plain: {},
    'lf, no mark': { lineEnd: '\n', mark: '' },
    tab: { delimiter: '\t', lineEnd: '\n' },
    quoted: { quote: quoted },
    'text quoted': { quote: textQuoted },
    'comma, few quotes': { delimiter: ',', quote: quotedWhereNeeded, lineEnd: '\n', mark: '' },
    'quoted, tangled': { quote: textQuoted, rows: tangledRows },
    'UTF-16LE, tab': { delimiter: '\t', encoding: 'utf16le' },
    wide: { rows: wideRows },
    'wide, quoted': { rows: wideRows, quote: quoted },
    'no province': { province: null },
    'no province, wide': { rows: wideRows, province: null },
  }).map(([name, shape]) => [name, { province: '17', ...LONG, ...shape }]),
)

/** Writes about as many figures as asked for; returns the number of rows. */
export async function writeShape(path, { delimiter, lineEnd, encoding, mark, quote, rows }, figures) {
  const file = createWriteStream(path, { encoding })
  let part = mark
  let count = 0
  for (const cells of rows(figures)) {
    part += `${cells.map(quote).join(delimiter)}${lineEnd}`
    count += 1
    if (part.length < 1 << 20) continue
    if (!file.write(part)) await once(file, 'drain')
    part = ''
  }
  file.end(part)
  await once(file, 'close')
  return count - 1
}

/** Rows in the order of a national register: indicator, province, year; later rounds repeat the same values. */
function* longRows(rows) {
  const { areas, units, columns } = reference()
  yield LONG_HEADER
  for (let row = 0; row < rows; row += 1) {
    const { indicator, level } = columns[Math.floor(row / areas.length) % columns.length]
    const area = areas[row % areas.length]
    const year = LAST_YEAR - (Math.floor(row / areas.length / columns.length) % YEARS)
    const value = valueOf(indicator, row % (areas.length * columns.length * YEARS))
    yield [indicator.code, LEVELS[level], area.code, area.name, String(year), value, units.get(indicator.unit)]
  }
}

/** The same with a remark in each row that holds delimiters, quotation marks and, in some, a line break. */
function* tangledRows(rows) {
  let row = 0
  for (const cells of longRows(rows)) {
    const end = row % 4 === 1 ? '\nđã rà soát' : ''
    yield [...cells, row === 0 ? 'Ghi chú' : `Sở báo cáo; "số liệu" lần ${row % 3}${end}`]
    row += 1
  }
}

/** A province and year a row, an indicator a column. */
function* wideRows(figures) {
  const { areas, columns } = reference()
  const used = columns.filter(({ level }) => level === 'province' || level === 'all').slice(0, WIDE_FIGURES)
  yield ['Mã tỉnh', 'Địa bàn', 'Năm', ...used.map(({ indicator }) => indicator.code)]
  const rows = Math.round(figures / WIDE_FIGURES)
  for (let row = 0; row < rows; row += 1) {
    const area = areas[row % areas.length]
    const year = LAST_YEAR - (Math.floor(row / areas.length) % YEARS)
    const seed = (row % (areas.length * YEARS)) * used.length
    yield [area.code, area.name, String(year), ...used.map(({ indicator }, index) => valueOf(indicator, seed + index))]
  }
}

function valueOf({ kind }, number) {
  const seed = Math.imul(number, 2_654_435_761) >>> 0
  if (kind === 'count') return String(seed % 20_000)
  return `${kind === 'share' ? seed % 100 : seed % 5000},${(seed >>> 8) % 10}`
}

function reference() {
  const read = (name) => JSON.parse(readFileSync(join(root, 'seeds', `${name}.json`), 'utf8'))[name]
  const indicators = read('indicators').filter(({ kind }) => kind === 'count' || kind === 'measure' || kind === 'share')
  return {
    areas: read('areas').filter(({ type, validTo }) => type !== 'country' && validTo !== null),
    units: new Map(read('units').map((unit) => [unit.code, unit.printed.vi])),
    columns: indicators.flatMap((indicator) => indicator.levels.map((level) => ({ indicator, level }))),
  }
}
