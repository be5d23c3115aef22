import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawChart } from '../../../../src/chart/draw-chart.ts'
import type { ChartNode } from '../../../../src/document/nodes.ts'
import { officialPage } from '../../../../src/layout/page-style.ts'
import { renderSvg } from '../../../../src/render/svg/render-svg.ts'
import { arbitraryChart } from '../../../support/arbitrary-document.ts'
import { evenMeasurer } from '../../../support/even-measurer.ts'
import { readXml, type XmlRead } from '../../../support/read-xml.ts'
import { sampleDocument } from '../../../support/sample-document.ts'

const meta = { ...sampleDocument.meta, marks: [] }
const charts = sampleDocument.blocks.filter((block): block is ChartNode => block.kind === 'chart')

const all = (element: XmlRead): readonly XmlRead[] => [element, ...element.children.flatMap(all)]
const named = (element: XmlRead, name: string): readonly XmlRead[] => all(element).filter((each) => each.name === name)
const written = (chart: ChartNode, marks: readonly string[] = []): XmlRead =>
  readXml(renderSvg(chart, { ...meta, marks }, evenMeasurer))

describe('an SVG of a chart', () => {
  test.each(charts)('$id is a picture with title, description and language', (chart) => {
    const root = written(chart)
    expect(root.attributes).toMatchObject({ role: 'img', lang: 'vi-VN', 'xml:lang': 'vi-VN' })
    expect(root.attributes['aria-labelledby']?.split(' ')).toEqual(
      root.children.slice(0, 2).map(({ attributes }) => attributes['id']),
    )
    const [title, desc] = root.children
    expect(title).toMatchObject({ name: 'title', text: expect.stringMatching(/^Biểu đồ \d\. /) })
    expect(desc).toMatchObject({ name: 'desc', text: expect.stringMatching(/\d.*\.$/) })
  })

  test.each(charts)('$id says the words of the PDF, as text', (chart) => {
    const frame = { width: 467.7, style: { ...officialPage.chart, ...officialPage.font }, measure: evenMeasurer }
    const drawn = drawChart(chart.chart, frame).flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text.replace(/ $/, '')] : [])),
    )
    expect(named(written(chart), 'text').map(({ text }) => text)).toEqual(drawn)
  })

  test('needs nothing from outside, and has no colour', () => {
    for (const chart of charts) {
      const svg = renderSvg(chart, meta, evenMeasurer)
      expect(svg).not.toMatch(/href|url\(|@import|<style|<script|<image|<!DOCTYPE|<!ENTITY/i)
      for (const { attributes } of all(readXml(svg))) {
        for (const paint of [attributes['fill'], attributes['stroke']]) {
          expect(paint ?? 'none').toMatch(/^(none|#(.)\2\2|#(..)\3\3)$/)
        }
      }
    }
  })

  test('says on itself that it is a sample or a draft', () => {
    const [chart] = charts
    if (!chart) throw new Error('the sample has no chart')
    const [first] = named(written(chart, ['SỐ LIỆU MẪU', 'DỰ THẢO']), 'text')
    expect(first?.text).toBe('SỐ LIỆU MẪU - DỰ THẢO')
  })

  test('of anything is well-formed, of one size with its frame, and the same each time', () => {
    fc.assert(
      fc.property(arbitraryChart, fc.string({ unit: 'binary' }), (chart, text) => {
        const inlines = [{ kind: 'text' as const, text }]
        const node: ChartNode = { kind: 'chart', id: text, caption: inlines, alternative: inlines, chart }
        const svg = renderSvg(node, meta, evenMeasurer)
        expect(renderSvg(node, meta, evenMeasurer)).toBe(svg)
        const { attributes } = readXml(svg)
        const [, , width = '', height = ''] = attributes['viewBox']?.split(' ') ?? []
        expect([attributes['width'], attributes['height']]).toEqual([`${width}pt`, `${height}pt`])
        expect(svg).not.toMatch(/NaN|Infinity|undefined/)
      }),
      { numRuns: 200 },
    )
  })
})
