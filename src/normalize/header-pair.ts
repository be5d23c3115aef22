/**
 * Headers of two rows, as merged cells leave them in a CSV file: a group above («Năm 2023», «Bưu chính»), what it is made
 * of below. Each column gets the use that both rows say together.
 */
import { type ColumnUse, columnUse } from './columns.ts'
import type { NormalizeContext } from './normalize-context.ts'
import { yearOf } from './resolve-period.ts'

/** A cell that holds a figure is data, and no part of a header; a year may be. */
const FIGURE = /^[^\p{L}]*\d[^\p{L}]*$/u

/** Uses that say what a row is about; below them a header has nothing more to say. */
const SUBJECTS: ReadonlySet<string> = new Set(['indicator', 'indicatorName', 'area', 'areaName', 'period'])

export interface HeaderPair {
  readonly names: readonly string[]
  readonly uses: readonly ColumnUse[]
}

/** The header that two rows make together; null where the lower one is no part of a header, or the upper one adds nothing. */
export function headerPair(
  top: readonly string[],
  bottom: readonly string[],
  context: NormalizeContext,
): HeaderPair | null {
  const width = Math.max(top.length, bottom.length)
  const columns = Array.from({ length: width }, (_, index) => ({ over: top[index] ?? '', under: bottom[index] ?? '' }))
  if (!isSpread(top) || bottom.some(isFigure)) return null
  const hasPeriod = columns.some(({ under }) => roleOf(columnUse(under, context)) === 'period')
  let group = ''
  let adds = false
  let isAboutFromTop = false
  let hasValuesBelow = false
  const names: string[] = []
  const uses: ColumnUse[] = []
  for (const { over, under } of columns) {
    if (over !== '') group = over
    const spanned = under === '' ? over : group
    const own = columnUse(under, context)
    if (over !== '' && under !== '' && SUBJECTS.has(roleOf(columnUse(over, context)) ?? '') && roleOf(own) === null)
      return null
    const use = under === '' ? columnUse(over, context) : together(spanned, under, hasPeriod, context)
    if (under !== '' && !isSame(use, own)) adds = true
    if (under === '' && SUBJECTS.has(roleOf(use) ?? '')) isAboutFromTop = true
    if (under !== '' && (own.use === 'part' || acrossOf(own) !== null)) hasValuesBelow = true
    names.push([spanned, under].filter((text) => text !== '').join(' – '))
    uses.push(use)
  }
  // «Chỉ tiêu» above, «Năm 2022», «Năm 2023» below «Thực hiện»: neither row makes a table alone.
  return adds || (isAboutFromTop && hasValuesBelow) ? { names, uses } : null
}

/** True where a cell holds a number that is no year. */
export function isFigure(text: string): boolean {
  return FIGURE.test(text) && yearOf(text) === null
}

/** A title stands alone in its row; groups are several, or begin behind the first columns. */
function isSpread(top: readonly string[]): boolean {
  const filled = top.flatMap((text, index) => (text === '' ? [] : [index]))
  return filled.length > 1 || (filled[0] ?? 0) > 0
}

function roleOf(use: ColumnUse): string | null {
  return use.use === 'role' ? use.role : null
}

function together(group: string, under: string, hasPeriod: boolean, context: NormalizeContext): ColumnUse {
  const upper = columnUse(group, context)
  const lower = columnUse(under, context)
  if (group === '' || group === under) return lower
  // «Diện tích» over «(km2)», «Tỉnh» over «Mã».
  for (const joined of [`${under} ${group}`, `${group} ${under}`]) {
    const use = columnUse(joined, context)
    if (use.use === 'figure') return use
    if ((use.use === 'role' || use.use === 'subarea') && lower.use === 'unsettled') return use
  }
  if (lower.use === 'role') {
    // A year over «Giá trị» is the value's, unless the rows name their years.
    const isOver = upper.use === 'part' || acrossOf(upper) !== null
    return lower.role === 'value' && isOver && !(hasPeriod && upper.use === 'year') ? upper : lower
  }
  if (lower.use === 'figure') {
    return upper.use === 'year' && !hasPeriod
      ? { ...lower, year: upper.year }
      : upper.use === 'rank'
        ? { ...lower, level: upper.level }
        : lower
  }
  const part = partOf(upper, lower)
  if (part) return part
  const [above, below] = [acrossOf(upper), acrossOf(lower)]
  if (upper.use === 'figure') return belowFigure(upper, lower)
  if (above && below) {
    const { year, area, level } = below
    return { use: 'across', year: year ?? above.year, area: area ?? above.area, level: level ?? above.level }
  }
  return lower
}

function belowFigure(upper: Extract<ColumnUse, { readonly use: 'figure' }>, lower: ColumnUse): ColumnUse {
  if (lower.use === 'rank') return { ...upper, level: lower.level }
  return lower.use === 'year' ? { ...upper, year: lower.year } : lower
}

/** «Đà Bắc» below «Các huyện, thành phố», or a year below or above «Huyện Đà Bắc». */
function partOf(upper: ColumnUse, lower: ColumnUse): ColumnUse | null {
  if (upper.use === 'part') return lower.use === 'year' ? { ...upper, year: lower.year } : upper
  if (lower.use === 'part') return upper.use === 'year' ? { ...lower, year: upper.year } : lower
  const isAboveNames = upper.use === 'subarea' || (upper.use === 'rank' && upper.isKind)
  return isAboveNames && (lower.use === 'unknown' || lower.use === 'place') ? { use: 'part', year: null } : null
}

type Across = Omit<Extract<ColumnUse, { readonly use: 'across' }>, 'use'>

function acrossOf(use: ColumnUse): Across | null {
  switch (use.use) {
    case 'year':
      return { year: use.year, area: null, level: null }
    case 'place':
      return { year: null, area: use.text, level: null }
    case 'rank':
      return { year: null, area: null, level: use.level }
    case 'across':
      return use
    case 'role':
    case 'figure':
    case 'subarea':
    case 'part':
    case 'ignored':
    case 'unsettled':
    case 'unknown':
      return null
    default:
      return use satisfies never
  }
}

function isSame(a: ColumnUse, b: ColumnUse): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
