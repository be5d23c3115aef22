import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Inline, TableNode } from '../../../src/document/nodes.ts'
import { cutWord } from '../../../src/layout/cut-word.ts'
import { type Layout, layout } from '../../../src/layout/layout.ts'
import { officialPage } from '../../../src/layout/page-style.ts'
import type { TextRun } from '../../../src/layout/primitives.ts'
import type { StructNode } from '../../../src/layout/structure.ts'
import { type TextShape, wordsOf } from '../../../src/layout/words.ts'
import { arbitraryDocument } from '../../support/arbitrary-document.ts'
import { evenMeasurer } from '../../support/even-measurer.ts'
import { cell, datum, note as noteOf, paragraph, sampleDocument, text } from '../../support/sample-document.ts'

const note = (number: number, words = `chú thích số ${number}`): Inline => noteOf(number, words)

const laid = (...blocks: readonly Block[]): Layout =>
  layout(
    { ...sampleDocument, meta: { ...sampleDocument.meta, marks: [] }, blocks, annexes: [] },
    officialPage,
    evenMeasurer,
  )

const table = (options: Partial<TableNode>): TableNode => ({
  ...{ kind: 'table', id: 't', caption: [], columns: [], head: [], body: [] },
  ...options,
})

const runsOn = (result: Layout, page: number): readonly TextRun[] =>
  (result.pages[page]?.primitives ?? []).flatMap((primitive) => (primitive.kind === 'text' ? [primitive] : []))

const allRuns = (result: Layout): readonly TextRun[] => result.pages.flatMap((_, page) => runsOn(result, page))

const nodesOf = (node: StructNode): readonly StructNode[] => [node, ...node.children.flatMap(nodesOf)]

/** Numbers of the leaves that belong to notes. */
const noteTags = (result: Layout): ReadonlySet<number> =>
  new Set(
    nodesOf(result.structure)
      .filter((node) => node.role === 'Note')
      .flatMap((node) => nodesOf(node).map(({ id }) => id)),
  )

/** Pages of the mark of each note in the text, and of the mark at its foot. */
function pagesOfMarks(result: Layout): ReadonlyMap<string, { text: number[]; foot: number[] }> {
  const tags = noteTags(result)
  const found = new Map<string, { text: number[]; foot: number[] }>()
  result.pages.forEach((_, page) => {
    for (const run of runsOn(result, page)) {
      const mark = run.text.trim()
      if (!/^\(\d+\)$/.test(mark) || run.tag === 'pagination') continue
      const places = found.get(mark) ?? { text: [], foot: [] }
      found.set(mark, places)
      places[typeof run.tag === 'number' && tags.has(run.tag) ? 'foot' : 'text'].push(page)
    }
  })
  return found
}

describe('the mark of a note', () => {
  const words = ['Có ', datum('240\u00a0điểm'), note(1), ' phục vụ, bán kính '] as const
  const marked = laid(paragraph(...words, { kind: 'strong', children: [datum('2,5'), note(2)] }, ' km.'))
  const mark = allRuns(marked).find((run) => run.text.startsWith('(1)'))
  const before = allRuns(marked).find((run) => run.text.endsWith('điểm'))

  test('is small, raised, upright, and closes up to the figure', () => {
    expect(mark).toMatchObject({ style: 'regular', size: 14 * 0.7 })
    expect(mark?.baseline).toBeCloseTo((before?.baseline ?? 0) - 14 * 0.34)
    expect(mark?.x).toBeCloseTo((before?.x ?? 0) + (before?.width ?? 0))
    expect(allRuns(marked).find((run) => run.text.startsWith('(2)'))?.style).toBe('regular')
  })

  test('does not change the pitch of the lines', () => {
    const long = (...notes: readonly Inline[]) => laid(paragraph('từ '.repeat(120), ...notes, 'ngữ '.repeat(60)))
    const heights = (result: Layout) =>
      result.pages[0]?.boxes.filter(({ kind }) => kind === 'line').map(({ y }) => y.toFixed(2))
    expect(heights(long(note(1)))).toEqual(heights(long()))
  })

  test('is a label in a reference in the text, before the note that follows the text', () => {
    const [part] = marked.structure.children
    expect(part?.children.map(({ role }) => role)).toEqual(['P', 'Note', 'Note'])
    const [body] = part?.children ?? []
    expect(body?.children.map(({ role, children }) => [role, children.map((inner) => inner.role)])).toEqual([
      ['Reference', ['Lbl']],
      ['Reference', ['Lbl']],
    ])
  })

  test('never begins a line, not even after a word that had to be cut', () => {
    const code = 'https://hoabinh.gov.vn/van-ban/danh-sach?trang=1&loai=bao-cao-nam-2023-ve-cong-nghe-thong-tin/'
    for (let count = 1; count < 60; count += 1) {
      const result = laid(
        paragraph('a '.repeat(count), datum('1.234'), note(1), ' b'.repeat(30)),
        paragraph('x'.repeat(count), code, datum('x'.repeat(60)), note(2), ' b'),
      )
      const tags = noteTags(result)
      const marks = allRuns(result).filter((run) => /^\(\d\)/.test(run.text) && !tags.has(Number(run.tag)))
      expect(marks).toHaveLength(2)
      for (const run of marks) expect(run.x).toBeGreaterThan(officialPage.margin.left + 6)
    }
  })

  test('stands beside its figure and does not move the axis of the column', () => {
    const rows = [['1.234,5'], ['240', note(1)], ['2,55555', note(2)]] as const
    const words = 'một hai ba bốn năm sáu bảy tám chín mười '.repeat(3)
    const body = rows.map(([value, ...notes]) => [cell(words), { ...cell(''), children: [datum(value), ...notes] }])
    const runs = allRuns(laid(table({ columns: [{ align: 'left' }, { align: 'decimal' }], body })))
    const figures = runs.filter((run) => /^\d[\d.,]*$/.test(run.text))
    const commas = figures.map((run) => run.x + evenMeasurer.width(run.text.split(',')[0] ?? '', 'regular', run.size))
    expect(commas).toHaveLength(3)
    for (const comma of commas) expect(comma).toBeCloseTo(commas[0] ?? 0, 3)
    const marks = runs.filter((run) => /^\(\d\)$/.test(run.text))
    for (const figure of figures.slice(1)) {
      expect(marks.some((run) => Math.abs(run.baseline + 12 * 0.34 - figure.baseline) < 0.01)).toBe(true)
    }
  })
})

describe('a word that is cut', () => {
  const shape: TextShape = { style: 'regular', size: 10, tag: 1, measure: evenMeasurer, mark: { size: 0.7, rise: 0.3 } }
  const texts = (letters: number, notes: readonly Inline[], width: number) =>
    wordsOf([text('x'.repeat(letters)), ...notes], shape)
      .flat()
      .flatMap((word) => cutWord(word, width, shape))
      .map((word) => word.pieces.map((piece) => piece.text).join(''))

  test('keeps its mark with its last letters', () => {
    expect(texts(20, [note(1)], 100)).toEqual(['x'.repeat(17), 'xxx(1)'])
    expect(texts(17, [note(1)], 100)).toEqual(['x'.repeat(17) + '(1)'])
    for (let letters = 1; letters < 80; letters += 1) expect(texts(letters, [note(1)], 100).at(-1)).toMatch(/x\(1\)$/)
  })

  test('parts marks where there are more than a line can hold', () => {
    const many = Array.from({ length: 30 }, (_, at) => note(at + 10))
    expect(texts(1, many, 100).join('')).toBe(`x${many.map((_, at) => `(${at + 10})`).join('')}`)
    expect(texts(1, many, 100).length).toBeGreaterThan(4)
  })
})

describe('notes', () => {
  test('stand at the foot of the page, under a rule of a third of the width, in 11 points', () => {
    const result = laid(paragraph('Có ', datum('240'), note(1), ' điểm.'))
    const bottom = (result.pages[0]?.height ?? 0) - officialPage.margin.bottom
    const said = runsOn(result, 0).find((run) => run.text.includes('chú thích'))
    expect(said).toMatchObject({ size: 11, x: expect.any(Number) })
    expect(bottom - (said?.baseline ?? 0)).toBeLessThan(6)
    const rule = result.pages[0]?.primitives.find((primitive) => primitive.kind === 'rule')
    expect(rule).toMatchObject({ tag: 'layout', x1: officialPage.margin.left })
    if (rule?.kind !== 'rule') throw new Error('no rule')
    expect(rule.x2 - rule.x1).toBeCloseTo((165 * 72) / 25.4 / 3, 1)
    expect(rule.y1).toBeLessThan((said?.baseline ?? 0) - 11)
  })

  test('stand on the page of their line, wherever it falls', () => {
    const words = 'một hai ba bốn năm sáu bảy tám chín mười '.repeat(4)
    for (let count = 20; count < 45; count += 1) {
      const filler = Array.from({ length: count }, () => paragraph('một'))
      const marked = paragraph(words, datum('1'), note(1, words.repeat(3)), words, datum('2'), note(2), words)
      const marks = pagesOfMarks(laid(...filler, marked, ...filler))
      expect([...marks.keys()]).toEqual(['(1)', '(2)'])
      for (const { text: at, foot } of marks.values()) expect([foot, foot.length]).toEqual([at, 1])
    }
  })

  test.each<readonly [string, Block]>([
    ['a heading', { kind: 'heading', level: 2, label: '1.', children: [datum('2023'), note(1)] }],
    ['a title', { kind: 'title', type: 'BÁO CÁO', subject: [datum('2023'), note(1)] }],
    ['a caption', table({ caption: [datum('2023'), note(1)], body: [[cell('1')]] })],
    ['a head', table({ head: [[{ ...cell(''), children: [datum('2023'), note(1)] }]], body: [[cell('1')]] })],
    ['a cell', table({ body: [[{ ...cell(''), children: [datum('2023'), note(1)] }]] })],
    ['a list', { kind: 'list', marker: 'dash', items: [[paragraph(datum('2023'), note(1))]] }],
    ['a note', paragraph({ kind: 'note', number: 7, children: [text('a'), note(1)] })],
    ['no words', paragraph(note(1))],
  ])('in %s are said once', (_, block) => {
    const result = laid(block)
    expect(allRuns(result).filter((run) => run.text.includes('chú thích số 1'))).toHaveLength(1)
    const parents = nodesOf(result.structure).filter(({ children }) => children.some(({ role }) => role === 'Note'))
    for (const { role } of parents) expect(['Part', 'LBody']).toContain(role)
  })

  test('of a table stand on the page of their row, and a head that is said again does not say its own', () => {
    const row = (at: number) => [cell(String(at)), { ...cell(''), children: [datum('1'), note(at + 2)] }]
    const head = [[{ ...cell('Chỉ tiêu'), children: [text('Chỉ tiêu'), note(1)] }, cell('Số liệu')]]
    const body = Array.from({ length: 120 }, (_, at) => row(at))
    const result = laid(table({ head, body }))
    expect(result.pages.length).toBeGreaterThan(3)
    const marks = pagesOfMarks(result)
    expect(marks.size).toBe(121)
    for (const { text: at, foot } of marks.values()) expect([foot, foot.length]).toEqual([at, 1])
  })

  test('of a row taller than a page stand on the page of their line', () => {
    const words = 'một hai ba bốn năm sáu bảy tám chín mười '.repeat(4)
    const children = Array.from({ length: 60 }, (_, at) => [text(words), datum('1'), note(at + 1), text(' ')]).flat()
    const result = laid(table({ body: [[cell('1'), { ...cell(''), children }]] }))
    const marks = pagesOfMarks(result)
    expect(marks.size).toBe(60)
    for (const { text: at, foot } of marks.values()) expect([foot, foot.length]).toEqual([at, 1])
    expect(result.pages.length).toBeGreaterThan(2)
  })

  test('longer than a third of the page go on, before those that come after', () => {
    const words = Array.from({ length: 1500 }, (_, at) => `từ${at}`)
    const result = laid(
      paragraph(datum('1'), note(1, words.join(' ')), ' và ', datum('2'), note(2)),
      ...Array.from({ length: 60 }, () => paragraph('một')),
      paragraph(datum('3'), note(3)),
      ...Array.from({ length: 60 }, () => paragraph('một')),
    )
    const tags = noteTags(result)
    const said = allRuns(result).filter((run) => typeof run.tag === 'number' && tags.has(run.tag))
    expect(
      said
        .map((run) => run.text)
        .join('')
        .match(/từ\d+|chú thích số 2/g),
    ).toEqual([...words, 'chú thích số 2'])
    expect(result.pages[0]?.boxes.filter(({ kind }) => kind === 'line').length).toBeGreaterThan(10)
    const pages = result.pages.map((page) => page.boxes.filter(({ kind }) => kind === 'note-line').length)
    expect(pages.findLastIndex((count) => count > 15)).toBe(pages.filter((count) => count > 15).length - 1)
    const { text: at, foot } = pagesOfMarks(result).get('(3)') ?? { text: [], foot: [-1] }
    expect(foot).toEqual(at)
  })

  test('a thousand of them are each said once, in a paragraph, in a cell and one a paragraph', () => {
    const thousand = Array.from({ length: 1000 }, (_, at): readonly Inline[] => [datum('1'), note(at + 1)])
    const documents = [
      laid(paragraph(...thousand.flat())),
      laid(table({ body: [[cell('1'), { ...cell(''), children: thousand.flat() }]] })),
      laid(...thousand.map((pair) => paragraph(...pair))),
    ]
    for (const result of documents) {
      const said = allRuns(result).flatMap((run) => /chú thích số (\d+)$/.exec(run.text)?.[1] ?? [])
      expect(said.map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: 1000 }, (_, at) => at + 1))
    }
  })

  test('of any document are all the text below the rule, and stand nowhere else', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const result = layout(document, officialPage, evenMeasurer)
        const tags = noteTags(result)
        result.pages.forEach((page, index) => {
          const rule = page.boxes.find(({ kind }) => kind === 'note-rule')?.y ?? Number.POSITIVE_INFINITY
          for (const run of runsOn(result, index)) {
            const isNote = typeof run.tag === 'number' && tags.has(run.tag)
            // The text ends above the rule by its descent; text cut for want of room may hang by as much.
            if (isNote) expect(run.baseline).toBeGreaterThan(rule)
            else expect(run.baseline).toBeLessThanOrEqual(rule + 0.1)
          }
        })
      }),
      { numRuns: 150 },
    )
  })
})
