import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TableNode } from '../../../src/document/nodes.ts'
import { columnWidths, type WidthDemand } from '../../../src/layout/column-widths.ts'
import { decimalAxis, splitAtComma } from '../../../src/layout/decimal-axis.ts'
import { layout } from '../../../src/layout/layout.ts'
import { officialPage } from '../../../src/layout/page-style.ts'
import type { TextRun } from '../../../src/layout/primitives.ts'
import { tableGrid } from '../../../src/layout/table-grid.ts'
import { withSharedRoom } from '../../../src/layout/table-room.ts'
import { tableRules } from '../../../src/layout/table-rules.ts'
import type { TextMeasurer } from '../../../src/layout/text-measurer.ts'
import { openFonts } from '../../../src/render/pdf/fonts.ts'
import { measurer } from '../../../src/render/pdf/measurer.ts'
import { evenMeasurer } from '../../support/even-measurer.ts'
import { cell, datum, paragraph, sampleDocument, text } from '../../support/sample-document.ts'
import { tinos } from '../../support/tinos.ts'

const table = (options: Partial<TableNode>): TableNode => ({
  kind: 'table',
  id: 't',
  caption: [],
  columns: [],
  head: [],
  body: [],
  ...options,
})

function runsOf(node: TableNode, measure: TextMeasurer = evenMeasurer): readonly TextRun[] {
  const document = { ...sampleDocument, meta: { ...sampleDocument.meta, marks: [] }, blocks: [node], annexes: [] }
  const { pages } = layout(document, officialPage, measure)
  return pages.flatMap((page) => page.primitives.flatMap((primitive) => (primitive.kind === 'text' ? [primitive] : [])))
}

describe('tableGrid', () => {
  test('covers every square once, whatever spans are claimed', () => {
    const span = fc.oneof(fc.integer({ min: -2, max: 9 }), fc.constantFrom(Number.NaN, 1e12))
    const cells = fc.array(fc.record({ colSpan: span, rowSpan: span }), { maxLength: 5 })
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 5 }), fc.array(cells, { maxLength: 3 }), (body, head) => {
        const rows = (given: typeof body) => given.map((row) => row.map((spans) => cell('x', spans)))
        const grid = tableGrid(table({ head: rows(head), body: rows(body) }))
        const seen = grid.rows.flat().flatMap((placed) =>
          Array.from({ length: placed.rowSpan * placed.colSpan }, (_, at) => {
            const row = placed.row + Math.floor(at / placed.colSpan)
            return `${row}/${placed.column + (at % placed.colSpan)}`
          }),
        )
        expect(new Set(seen).size).toBe(seen.length)
        expect(seen).toHaveLength((head.length + body.length) * grid.columnCount)
      }),
    )
  })

  test('takes more cells than a call takes arguments', () => {
    const row = Array.from({ length: 15 }, () => cell('1'))
    const grid = tableGrid(table({ body: Array.from({ length: 10_000 }, () => row) }))
    expect([grid.columnCount, grid.rows.length]).toEqual([15, 10_000])
  })

  test('a span stops at the end of the head', () => {
    const grid = tableGrid(table({ head: [[cell('a', { rowSpan: 5 })]], body: [[cell('b')]] }))
    expect(grid.rows.map((row) => row.map(({ rowSpan }) => rowSpan))).toEqual([[1], [1]])
  })
})

describe('columnWidths', () => {
  const demand = (column: number, least: number, ease: number, row = 0): WidthDemand => ({
    ...{ row, column, colSpan: 1, least, ease, whole: ease },
    good: Math.min(ease, Math.max(least, 60)),
  })

  test('always fill the text block', () => {
    const demands = fc.array(
      fc.record({
        row: fc.nat(5),
        column: fc.nat(3),
        least: fc.integer({ min: 0, max: 300 }),
        more: fc.integer({ min: 0, max: 900 }),
      }),
      { minLength: 1, maxLength: 30 },
    )
    fc.assert(
      fc.property(demands, (given) => {
        const cells = given.map(({ row, column, least, more }) => demand(column, least, least + more, row))
        const widths = columnWidths(cells, 4, 467)
        const sum = widths.reduce((total, width) => total + width, 0)
        const isCapped = cells.every(({ least, ease }) => least === 0 && ease === 0)
        if (!isCapped) expect(sum).toBeCloseTo(467, 3)
        for (const width of widths) expect(width).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('keep words whole while there is room', () => {
    const widths = columnWidths([demand(0, 150, 900), demand(1, 50, 100)], 2, 467)
    expect(widths[0]).toBeGreaterThanOrEqual(150)
    expect(widths[1]).toBeGreaterThanOrEqual(50)
  })

  test('take from a long column what keeps many short rows on one line', () => {
    const short = Array.from({ length: 20 }, (_, row) => demand(0, 40, 150, row))
    const widths = columnWidths([...short, demand(1, 40, 900, 0)], 2, 467)
    expect(widths[0]).toBeGreaterThanOrEqual(150)
  })
})

describe('the columns of a full table', () => {
  test('take from a short text where a name gains more by it', () => {
    const rows = [
      [
        'Chỉ tiêu',
        'Đơn vị tính',
        'Năm 2023',
        'Cả nước',
        'Thời kỳ, phạm vi của mức bình quân',
        'Chênh lệch',
        'Đánh giá',
      ],
      [
        'Bán kính phục vụ bình quân',
        'km/điểm phục vụ',
        '2,5',
        '2,9',
        'khoảng 2015–2019, mạng bưu chính công cộng',
        'thấp hơn 0,4',
        'thuận lợi hơn',
      ],
      [
        'Số dân phục vụ bình quân',
        'người/điểm phục vụ',
        '3.588',
        '7.105',
        'khoảng 2015–2019, mạng bưu chính công cộng',
        'thấp hơn 3.517 (49,5%)',
        'thuận lợi hơn',
      ],
    ].map((row) => row.map((words) => cell(words)))
    const aligns = ['left', 'center', 'decimal', 'decimal', 'left', 'left', 'left'] as const
    const columns = aligns.map((align) => ({ align }))
    const node = table({ columns, head: rows.slice(0, 1), body: rows.slice(1) })
    const lines = runsOf(node, measurer(openFonts(tinos))).map((run) => run.text.trim())
    expect(lines).toEqual(expect.arrayContaining(['Bán kính phục', 'vụ bình quân', 'Số dân phục vụ', 'bình quân']))
  })
})

describe('decimal alignment', () => {
  test.each([
    ['2,5', '2', ',5'],
    ['3.588', '3.588', ''],
    ['trên\u00a0240', 'trên\u00a0240', ''],
    ['32,2%', '32', ',2%'],
    ['-0,4', '-0', ',4'],
    ['240 điểm', '240', ' điểm'],
  ])('splits %s before its comma', (value, whole, rest) => {
    expect(splitAtComma(value)).toEqual({ whole, rest })
  })

  test.each(['', '–', '10/10', 'Chưa có số liệu', '82/240 (34,2%)'])('%s is no single figure', (value) => {
    expect(splitAtComma(value)).toBeNull()
  })

  test('the axis has room for the longest part on either side', () => {
    expect(decimalAxis(['12,5', '3', '1,25', '–'], (value) => value.length)).toEqual({ before: 2, width: 5 })
  })

  test('commas of a column stand under one another', () => {
    const values = ['2,5', '13.000', '0,75', 'trên\u00a0240']
    const runs = runsOf(table({ columns: [{ align: 'decimal' }], body: values.map((value) => [cell(datum(value))]) }))
    const commas = runs.map((run) => {
      const { whole = '' } = splitAtComma(run.text) ?? {}
      return run.x + evenMeasurer.width(whole, run.style, run.size)
    })
    expect(commas).toHaveLength(4)
    for (const comma of commas) expect(comma).toBeCloseTo(commas[0] ?? 0, 3)
  })
})

describe('a long text in a column of figures', () => {
  const columns = [{ align: 'left' }, { align: 'center' }, { align: 'decimal' }] as const
  const names = 'Công an tỉnh; huyện Cao Phong; huyện Tân Lạc; huyện Kim Bôi; thành phố Hòa Bình'
  const rowsWith = (unit: string): TableNode =>
    table({
      columns,
      body: [
        ...['1,5', '13.000'].map((value) => [cell('a'), cell('km'), cell(datum(value))]),
        [cell('b'), cell(unit), cell(datum(names))],
      ],
    })

  test('takes the room of the empty cell before it, and no rule crosses it', () => {
    const grid = withSharedRoom(tableGrid(rowsWith('')), rowsWith(''))
    expect(grid.rows.map((cells) => cells.map(({ room }) => [room.column, room.colSpan]))).toEqual([
      [
        [0, 1],
        [1, 1],
        [2, 1],
      ],
      [
        [0, 1],
        [1, 1],
        [2, 1],
      ],
      [
        [0, 1],
        [1, 1],
        [1, 2],
      ],
    ])
    const cells = grid.rows.flat()
    const rules = tableRules({ cells, firstRow: 0, tops: [0, 10, 20, 30], edges: [0, 50, 100, 150], weight: 0.5 })
    expect(rules.filter((rule) => rule.x1 === 100 && rule.x2 === 100).map((rule) => [rule.y1, rule.y2])).toEqual([
      [0, 20],
    ])
  })

  test('stays in its own column beside a cell that says something, and ragged from the left', () => {
    const grid = withSharedRoom(tableGrid(rowsWith('km')), rowsWith('km'))
    expect(grid.rows.at(-1)?.at(-1)?.room).toEqual({ column: 2, colSpan: 1 })
    const runs = runsOf(rowsWith('km')).filter((run) => /Công an|Cao Phong|Hòa Bình/.test(run.text))
    expect(new Set(runs.map((run) => run.x)).size).toBe(1)
  })
})

describe('tableRules', () => {
  test('no rule crosses a spanning cell, and squares of one grid give few rules', () => {
    const node = table({ body: [[cell('a', { colSpan: 2 })], [cell('b'), cell('c')]] })
    const cells = tableGrid(node).rows.flat()
    const rules = tableRules({ cells, firstRow: 0, tops: [0, 10, 20], edges: [0, 50, 100], weight: 0.5 })
    const inner = rules.filter((rule) => rule.x1 === 50 && rule.x2 === 50)
    expect(inner.map((rule) => [rule.y1, rule.y2])).toEqual([[10, 20]])
    expect(rules.filter((rule) => rule.y1 === rule.y2).map((rule) => [rule.x1, rule.x2])).toEqual([
      [0, 100],
      [0, 100],
    ])
  })
})

describe('a table', () => {
  test('with a row taller than a page goes on and loses nothing', () => {
    const words = Array.from({ length: 900 }, (_, at) => `từ${at}`)
    const runs = runsOf(table({ head: [[cell('Đầu bảng')]], body: [[cell(words.join(' '))]] }))
    const said = runs.filter((run) => run.tag !== 'pagination' && run.style === 'regular').map((run) => run.text)
    expect(said.join('').split(/\s+/)).toEqual(words)
    expect(runs.filter((run) => run.tag === 'pagination' && run.text === 'Đầu bảng').length).toBeGreaterThan(0)
  })

  test.each([
    ['of one cell', [cell('Nhóm', { colSpan: 3 })]],
    ['with a number', [cell('I'), cell('Nhóm', { colSpan: 2 })]],
  ])('a subhead %s is bold and never last on a page', (_, subhead) => {
    const row = [cell('1'), cell('a', { header: 'row' }), cell(datum('1'))]
    for (let count = 30; count < 60; count += 1) {
      const body = [...Array.from({ length: count }, () => row), subhead, row, row, row]
      const document = { ...sampleDocument, blocks: [table({ body })], annexes: [] }
      const { pages } = layout(document, officialPage, evenMeasurer)
      for (const page of pages) expect(page.boxes.at(-1)?.kind).not.toBe('table-subhead')
    }
    const said = runsOf(table({ body: [subhead, row] })).find((run) => run.text === 'Nhóm')
    expect(said?.style).toBe('bold')
  })

  test('never begins at the foot of a page with one row of several', () => {
    const row = [cell('1'), cell('a'), cell(datum('1'))]
    for (let count = 20; count < 45; count += 1) {
      const filler = Array.from({ length: count }, () => paragraph('một'))
      const node = table({ caption: [text('Bảng 1')], head: [row], body: Array.from({ length: 9 }, () => row) })
      const { pages } = layout(
        { ...sampleDocument, blocks: [...filler, node], annexes: [] },
        officialPage,
        evenMeasurer,
      )
      for (const page of pages) {
        const rows = page.boxes.filter(({ kind, isRepeat }) => kind === 'table-row' && !isRepeat)
        expect(rows).not.toHaveLength(1)
      }
    }
  })

  test('without rows, columns or caption is nothing', () => {
    expect(runsOf(table({}))).toEqual([])
    expect(runsOf(table({ caption: [text('Bảng 1')] })).map((run) => run.text)).toEqual(['Bảng 1'])
  })
})
