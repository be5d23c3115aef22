import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText } from '../../../src/document/clean-text.ts'
import { type Layout, layout } from '../../../src/layout/layout.ts'
import { layoutListing } from '../../../src/layout/listing.ts'
import { MM, officialPage } from '../../../src/layout/page-style.ts'
import type { StructNode } from '../../../src/layout/structure.ts'
import { arbitraryDocument } from '../../support/arbitrary-document.ts'
import { numberLeaves } from '../../support/document-leaves.ts'
import { evenMeasurer } from '../../support/even-measurer.ts'
import { paragraph, sampleDocument } from '../../support/sample-document.ts'

const words = (text: string): string =>
  cleanText(text)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()

/** Text of all leaves of the structure, word by word; repeated heads and page numbers are no leaves. */
function leafTexts(result: Layout): readonly string[] {
  const byTag = new Map<number, string>()
  for (const primitive of result.pages.flatMap((page) => page.primitives)) {
    if (primitive.kind !== 'text' || typeof primitive.tag !== 'number') continue
    byTag.set(primitive.tag, (byTag.get(primitive.tag) ?? '') + primitive.text)
  }
  return [...byTag.values()].map(words)
}

function idsOf(node: StructNode): readonly number[] {
  return [node.id, ...node.children.flatMap(idsOf)]
}

describe('layout', () => {
  test('says every leaf of any document once', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const { document: numbered, leaves } = numberLeaves(document)
        const texts = leafTexts(layout(numbered, officialPage, evenMeasurer))
        const all = texts.join('\n')
        for (const [index, leaf] of leaves.entries()) {
          expect(all.split(`⟨${index}⟩`)).toHaveLength(2)
          expect(texts.some((text) => text.includes(words(leaf)))).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('keeps every text and rule of any document within the paper, and the text within its block', () => {
    const { margin } = officialPage
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        for (const page of layout(document, officialPage, evenMeasurer).pages) {
          for (const primitive of page.primitives) {
            if (primitive.kind !== 'text' || primitive.tag === 'pagination') continue
            if (primitive.baseline < margin.top) continue
            expect(primitive.baseline).toBeLessThanOrEqual(page.height - margin.bottom + 0.1)
            expect(primitive.x).toBeGreaterThanOrEqual(margin.left - 0.1)
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  test('gives every primitive a leaf that is in the structure', () => {
    const result = layout(sampleDocument, officialPage, evenMeasurer)
    const ids = new Set(idsOf(result.structure))
    const tags = result.pages.flatMap((page) => page.primitives.map((primitive) => primitive.tag))
    expect(tags.filter((tag) => typeof tag === 'number' && !ids.has(tag))).toEqual([])
    expect(ids.size).toBe(idsOf(result.structure).length)
  })

  test('an empty document is one empty page', () => {
    const empty = { ...sampleDocument, meta: { ...sampleDocument.meta, marks: [] }, blocks: [], annexes: [] }
    const { pages } = layout(empty, officialPage, evenMeasurer)
    expect(pages).toHaveLength(1)
    expect(pages[0]?.primitives).toEqual([])
  })

  test('each annex begins a page and counts from 1', () => {
    const { pages } = layout(sampleDocument, officialPage, evenMeasurer)
    const starts = pages.filter((page) => page.boxes[0]?.kind === 'annex-head')
    expect(starts.map((page) => page.number)).toEqual([1, 1])
    expect(pages.at(-1)?.width).toBeCloseTo(297 * MM)
  })

  test('no paragraph leaves one line alone at the foot or the head of a page', () => {
    const text = 'một hai ba bốn năm sáu bảy tám chín mười '.repeat(6)
    for (let count = 30; count < 60; count += 1) {
      const blocks = [...Array.from({ length: count }, () => paragraph('một')), paragraph(text), paragraph(text)]
      const { pages } = layout({ ...sampleDocument, blocks, annexes: [] }, officialPage, evenMeasurer)
      const perPage = pages.map((page) => page.boxes.filter((box) => box.preview !== 'một').length)
      for (const lines of perPage) expect(lines).not.toBe(1)
    }
  })

  test('a heading is never last on a page', () => {
    for (let count = 20; count < 40; count += 1) {
      const filler = Array.from({ length: count }, () => paragraph('một'))
      const blocks = [
        ...filler,
        ...sampleDocument.blocks.filter((block) => block.kind === 'heading').slice(0, 2),
        paragraph('hai'),
      ]
      const { pages } = layout({ ...sampleDocument, blocks, annexes: [] }, officialPage, evenMeasurer)
      for (const page of pages) expect(page.boxes.at(-1)?.kind).not.toMatch(/^heading/)
    }
  })

  test('a signature is whole and has two lines of text before it', () => {
    const signature = sampleDocument.blocks.filter((block) => block.kind === 'signature')
    for (let count = 20; count < 45; count += 1) {
      const blocks = [...Array.from({ length: count }, () => paragraph('một')), ...signature]
      const { pages } = layout({ ...sampleDocument, blocks, annexes: [] }, officialPage, evenMeasurer)
      const last = pages.at(-1)?.boxes.map((box) => box.kind) ?? []
      expect(last.filter((kind) => kind === 'signature')).toHaveLength(1)
      expect(last.indexOf('signature')).toBeGreaterThanOrEqual(2)
    }
  })

  test('the head of a table stands again on each page it goes on to', () => {
    const listing = layoutListing(layout(sampleDocument, officialPage, evenMeasurer))
    const heads = listing.split('\n').filter((line) => line.includes('table-head "TTĐơn vị'))
    expect(heads.length).toBeGreaterThan(1)
    expect(heads[0]).not.toContain('repeat')
    for (const head of heads.slice(1)) expect(head).toMatch(/^page \d+ {2}y 56\.7 {2}table-head .* repeat$/)
  })

  test('the same document gives the same layout', () => {
    const once = JSON.stringify(layout(sampleDocument, officialPage, evenMeasurer))
    expect(JSON.stringify(layout(sampleDocument, officialPage, evenMeasurer))).toBe(once)
  })
})
