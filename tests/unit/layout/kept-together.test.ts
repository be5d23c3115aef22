import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/document/nodes.ts'
import { type FlowItem, flowItem } from '../../../src/layout/flow-item.ts'
import { keptTogether } from '../../../src/layout/kept-together.ts'
import { layout } from '../../../src/layout/layout.ts'
import { officialPage } from '../../../src/layout/page-style.ts'
import { evenMeasurer } from '../../support/even-measurer.ts'
import { paragraph, sampleDocument } from '../../support/sample-document.ts'

const item = (kind: string): FlowItem => flowItem({ kind, height: 10, primitives: [] })
const kept = (...kinds: readonly string[]): readonly boolean[] =>
  keptTogether(kinds.map(item), officialPage).map(({ keepWithNext }) => keepWithNext)

describe('keptTogether', () => {
  test('two lines stay with the signature, whatever room is between', () => {
    expect(kept('line', 'line', 'line', 'space', 'signature')).toEqual([false, true, true, true, false])
    expect(kept('line', 'signature')).toEqual([true, false])
  })

  test('a line below a heading stays with the next line, but not with a table', () => {
    expect(kept('heading-2', 'line', 'line')).toEqual([false, true, false])
    expect(kept('heading-2', 'line', 'caption')).toEqual([false, false, false])
    expect(kept('heading-1', 'heading-2', 'line', 'line')).toEqual([false, false, true, false])
  })
})

describe('a paragraph that announces what follows', () => {
  const list: Block = { kind: 'list', marker: 'dash', items: [[paragraph('một;')], [paragraph('hai.')]] }
  const nested: Block = { kind: 'list', marker: 'dash', items: [[paragraph('trong đó:'), list]] }
  const orders: readonly (readonly [string, readonly Block[], RegExp])[] = [
    ['the first item of a list', [paragraph('như sau:'), list], /như sau:$/],
    ['a list within a list', [nested], /trong đó:$/],
  ]

  test.each(orders)('is on the page of %s', (_, blocks, announcement) => {
    for (let count = 25; count < 45; count += 1) {
      const filler = Array.from({ length: count }, () => paragraph('x'))
      const document = { ...sampleDocument, blocks: [...filler, ...blocks], annexes: [] }
      for (const page of layout(document, officialPage, evenMeasurer).pages) {
        expect(page.boxes.at(-1)?.preview).not.toMatch(announcement)
      }
    }
  })
})
