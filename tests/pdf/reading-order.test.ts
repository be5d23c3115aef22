/** Who has the PDF read out hears what the Markdown says, in its order. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawChart } from '../../src/chart/draw-chart.ts'
import { cleanText } from '../../src/document/clean-text.ts'
import type { Block, ChartNode, Document, Inline, TableNode } from '../../src/document/nodes.ts'
import { officialPage } from '../../src/layout/page-style.ts'
import { renderMarkdown } from '../../src/render/markdown/render-markdown.ts'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { arbitraryDocument } from '../support/arbitrary-document.ts'
import { blockText } from '../support/block-text.ts'
import { mapLeaves } from '../support/document-leaves.ts'
import { drawnText } from '../support/drawn-text.ts'
import { evenMeasurer } from '../support/even-measurer.ts'
import { flowText, readStructure } from '../support/pdf-reading-order.ts'
import { wordsOfMarkdown, wordsOfTags } from '../support/reading-words.ts'
import { cell, datum, sampleDocument } from '../support/sample-document.ts'
import { tinos } from '../support/tinos.ts'

const frame = { width: 467, style: { ...officialPage.chart, ...officialPage.font }, measure: evenMeasurer }
const bars: ChartNode['chart'] = {
  ...{ type: 'bars', unit: '%', max: 100, series: [] },
  groups: [{ label: 'cấp xã', bars: [{ value: datum('88%'), number: 88 }] }],
}

async function expectOneOrder(document: Document): Promise<void> {
  const tags = readStructure(await renderPdf(document, { fonts: tinos }))
  const markdown = renderMarkdown(document, () => 'hinh.svg')
  expect(wordsOfTags(tags, document)).toEqual(wordsOfMarkdown(markdown, document))
}

async function expectDrawnInOrder(document: Document): Promise<void> {
  const bytes = await renderPdf(document, { fonts: tinos })
  expect(await drawnText(bytes)).toBe(flowText(readStructure(bytes)))
}

describe('the tags of the PDF are read in the order of the Markdown', () => {
  test('of the sample document', async () => {
    await expectOneOrder(sampleDocument)
    await expectDrawnInOrder(sampleDocument)
  })

  test('of any document', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, (document) => expectOneOrder(tidy(document))),
      { numRuns: 15 },
    )
  })
})

/** The document without what compose never makes: texts of nothing, impossible spans, charts of nothing, notes of one number. */
function tidy(document: Document): Document {
  let notes = 0
  // Markdown cannot emphasize any part of any word.
  const inline = (node: Inline): readonly Inline[] => {
    if (!('children' in node)) return [node]
    if (node.kind !== 'note') return node.children.flatMap(inline)
    notes += 1
    return [{ ...node, number: notes, children: node.children.flatMap(inline) }]
  }
  const rows = (all: TableNode['head']): TableNode['head'] =>
    all.map((cells) =>
      cells.map((cell) => ({ ...cell, colSpan: 1, rowSpan: 1, children: cell.children.flatMap(inline) })),
    )
  const block = (node: Block): Block => {
    switch (node.kind) {
      case 'paragraph':
      case 'heading':
        return { ...node, children: node.children.flatMap(inline) }
      case 'list':
        return { ...node, items: node.items.map((blocks) => blocks.map(block)) }
      case 'table':
        return {
          ...node,
          caption: node.caption.flatMap(inline),
          head: rows(node.head),
          body: [...rows(node.body), [cell('x')]],
        }
      case 'chart': {
        const isDrawn = drawChart(node.chart, frame).length > 0
        const alternative = [{ kind: 'text' as const, text: `Biểu đồ: ${cleanText(blockText(node.alternative))}` }]
        return { ...node, caption: node.caption.flatMap(inline), alternative, ...(isDrawn ? {} : { chart: bars }) }
      }
      case 'title':
        return { ...node, subject: node.subject.flatMap(inline) }
      case 'addressees':
        return { ...node, label: 'Kính gửi:', names: node.names.length > 0 ? node.names : ['Bộ A'] }
      case 'letterhead':
      case 'signature':
        return node
      default:
        return node satisfies never
    }
  }
  const words = mapLeaves(document, (text) => cleanText(text).trim() || 'x')
  const annexes = words.annexes.map((annex) => ({
    ...annex,
    title: annex.title.flatMap(inline),
    reference: annex.reference.flatMap(inline),
    blocks: annex.blocks.map(block),
  }))
  return { ...words, blocks: words.blocks.map(block), annexes }
}
