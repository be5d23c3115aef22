/** What is higher than a page, or nearly so. */
import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/document/nodes.ts'
import { layout, type Page } from '../../../src/layout/layout.ts'
import { officialPage } from '../../../src/layout/page-style.ts'
import type { TextRun } from '../../../src/layout/primitives.ts'
import { evenMeasurer } from '../../support/even-measurer.ts'
import { cell, datum, paragraph, sampleDocument } from '../../support/sample-document.ts'

function pagesOf(blocks: readonly Block[]): readonly Page[] {
  const meta = { ...sampleDocument.meta, marks: [] }
  return layout({ meta, blocks, annexes: [] }, officialPage, evenMeasurer).pages
}

function runsOf(page: Page | undefined): readonly TextRun[] {
  return (page?.primitives ?? []).flatMap((primitive) => (primitive.kind === 'text' ? [primitive] : []))
}

describe('a signature with recipients for more than a page', () => {
  const [node] = sampleDocument.blocks.filter((block) => block.kind === 'signature')
  const recipients = Array.from({ length: 90 }, (_, index) => `Nơi thứ ${index + 1}`)

  test('has text above it and its name on its page; the recipients go on below, each once', () => {
    if (!node) throw new Error('the sample has no signature')
    const lines = Array.from({ length: 40 }, () => paragraph('một'))
    const pages = pagesOf([...lines, { ...node, recipients }])
    const page = pages.find(({ boxes }) => boxes.some(({ kind }) => kind === 'signature'))
    expect(page?.boxes.findIndex(({ kind }) => kind === 'signature')).toBeGreaterThanOrEqual(2)
    const runs = runsOf(page).map(({ text }) => text)
    expect(runs).toContain('Nguyễn Văn An')
    const said = pages.flatMap(runsOf).filter(({ text }) => /^Nơi thứ \d+[;.]/.test(text))
    expect(said.map(({ text }) => text.trim().slice(0, -1))).toEqual(recipients)
    for (const { boxes } of pages) {
      const own = boxes.filter(({ kind }) => kind === 'recipient').length
      expect(own).not.toBe(1)
    }
  })
})

describe('a row higher than a page', () => {
  const words = 'từ '.repeat(3000).trim()
  const table: Block = {
    kind: 'table',
    id: 't',
    caption: [],
    columns: [{ align: 'center' }, { align: 'left' }, { align: 'left' }],
    head: [['TT', 'Nội dung', 'Ghi chú'].map((name) => cell(name))],
    body: [[cell('1'), cell(words), cell('ngắn')]],
  }

  test('begins on the page of its head, and its short cells with it', () => {
    const pages = pagesOf([paragraph('trước'), table])
    const [first] = pages
    const firstLine = runsOf(first).filter(({ text }) => text.startsWith('từ'))[0]
    expect(firstLine).toBeDefined()
    for (const short of ['1', 'ngắn']) {
      expect(runsOf(first).find(({ text }) => text === short)?.baseline).toBeCloseTo(firstLine?.baseline ?? 0, 1)
    }
    expect(first?.boxes.filter(({ kind }) => kind === 'table-row').length).toBeGreaterThan(4)
  })
})

describe('a row that is torn over pages', () => {
  const lines = 'từ '.repeat(3000).trim()
  const table: Block = {
    ...{ kind: 'table', id: 't', caption: [], columns: [{ align: 'center' }, { align: 'left' }] },
    ...{ head: [['TT', 'Nội dung'].map((name) => cell(name))], body: [[cell('1'), cell(lines)]] },
  }

  test('is closed by a rule at the foot of each page, and by the head at the top of the next', () => {
    const pages = pagesOf([paragraph('trước'), table])
    expect(pages.length).toBeGreaterThan(2)
    for (const { primitives } of pages) {
      const rules = primitives.flatMap((primitive) => (primitive.kind === 'rule' ? [primitive] : []))
      const level = rules.filter(({ y1, y2 }) => y1 === y2)
      const uprights = rules.filter(({ x1, x2 }) => x1 === x2)
      const ends = [Math.min(...uprights.map(({ y1 }) => y1)), Math.max(...uprights.map(({ y2 }) => y2))]
      for (const end of ends) {
        const [closing] = level.filter(({ y1 }) => Math.abs(y1 - end) < 0.01)
        expect(closing?.x1).toBeCloseTo(Math.min(...uprights.map(({ x1 }) => x1)), 2)
        expect(closing?.x2).toBeCloseTo(Math.max(...uprights.map(({ x1 }) => x1)), 2)
      }
    }
  })
})

describe('a row of a chart higher than a page', () => {
  const [label, value] = ['nhãn '.repeat(700).trim(), 'trị '.repeat(900).trim()]
  const chart: Block = {
    ...{ kind: 'chart', id: 'c', caption: [], alternative: [{ kind: 'text', text: 'Lời' }] },
    chart: {
      ...{ type: 'bars', unit: '%', max: 100, series: [] },
      groups: [{ label, bars: [{ value: datum(value), number: 50 }] }],
    },
  }

  test('is torn over pages, and each of its texts is one leaf of the figure', () => {
    const meta = { ...sampleDocument.meta, marks: [] }
    const { pages, structure } = layout({ meta, blocks: [chart], annexes: [] }, officialPage, evenMeasurer)
    expect(pages.length).toBeGreaterThan(1)
    const figure = structure.children[0]?.children[0]?.children[0]
    expect(figure?.role).toBe('Figure')
    const texts = figure?.children.map(({ role, id }) => {
      const runs = pages.flatMap(runsOf).filter(({ tag }) => tag === id)
      return `${role} ${runs.map(({ text }) => text).join('')}`
    })
    expect(texts).toEqual([`Span ${label}`, `Span ${value}`])
  })
})
