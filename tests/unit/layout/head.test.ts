/** The rules and proportions of the head, measured with the fonts the pages are painted in. */
import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/document/nodes.ts'
import { layout } from '../../../src/layout/layout.ts'
import { officialPage } from '../../../src/layout/page-style.ts'
import type { Primitive, Rule, TextRun } from '../../../src/layout/primitives.ts'
import { openFonts } from '../../../src/render/pdf/fonts.ts'
import { measurer } from '../../../src/render/pdf/measurer.ts'
import { sampleDocument } from '../../support/sample-document.ts'
import { tinos } from '../../support/tinos.ts'

const measure = measurer(openFonts(tinos))

function primitivesOf(blocks: readonly Block[]): readonly Primitive[] {
  const meta = { ...sampleDocument.meta, marks: [] }
  const { pages } = layout({ meta, blocks, annexes: [] }, officialPage, measure)
  return pages[0]?.primitives ?? []
}

const rulesOf = (primitives: readonly Primitive[]): readonly Rule[] =>
  primitives.flatMap((primitive) => (primitive.kind === 'rule' ? [primitive] : []))
const textsOf = (primitives: readonly Primitive[]): readonly TextRun[] =>
  primitives.flatMap((primitive) => (primitive.kind === 'text' ? [primitive] : []))
const center = (rule: Rule): number => (rule.x1 + rule.x2) / 2

const letterhead = sampleDocument.blocks.filter((block) => block.kind === 'letterhead')

describe('the letterhead', () => {
  const primitives = primitivesOf(letterhead)
  const [agencyRule, creedRule] = rulesOf(primitives)
  const text = (start: string): TextRun => {
    const found = textsOf(primitives).find((run) => run.text.startsWith(start))
    if (!found) throw new Error(`no run starts with ${start}`)
    return found
  }

  test('P7: the rule under Tiêu ngữ is as long as its text and centred on it', () => {
    const creed = text('Độc lập')
    expect((creedRule?.x2 ?? 0) - (creedRule?.x1 ?? 0)).toBeCloseTo(creed.width, 1)
    expect(creedRule?.x1).toBeCloseTo(creed.x, 1)
    expect(creedRule?.y1).toBeGreaterThan(creed.baseline)
  })

  test('P8: the rule under the agency is a third to a half of its longest line', () => {
    const longest = Math.max(text('SỞ THÔNG TIN').width, text('TRUYỀN').width)
    const length = (agencyRule?.x2 ?? 0) - (agencyRule?.x1 ?? 0)
    expect(length).toBeGreaterThanOrEqual(longest / 3)
    expect(length).toBeLessThanOrEqual(longest / 2)
    expect(agencyRule && center(agencyRule)).toBeCloseTo(177.2, 0)
  })

  test('the blanks of an unnumbered, undated document stay open', () => {
    const [node] = letterhead
    if (!node) throw new Error('the sample has no letterhead')
    const number = 'Số:         /BC-STTTT'
    const [run] = textsOf(primitivesOf([{ ...node, number }])).filter(({ text: said }) => said.includes('BC-STTTT'))
    expect(run?.width).toBeCloseTo(measure.width(number, 'regular', 13), 3)
  })

  test('a motto that is too long is set smaller, never on two lines', () => {
    const [node] = letterhead
    if (!node) throw new Error('the sample has no letterhead')
    const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM '.repeat(3).trim()
    const said = textsOf(primitivesOf([{ ...node, motto: { ...node.motto, nation } }])).filter((run) =>
      run.text.includes('CỘNG HÒA'),
    )
    expect(said).toHaveLength(1)
    expect((said[0]?.x ?? 0) + (said[0]?.width ?? 0)).toBeLessThanOrEqual(552.8)
  })
})

describe('the title', () => {
  test('P11: its rule is a third to a half of the longest line and centred', () => {
    const primitives = primitivesOf(sampleDocument.blocks.filter((block) => block.kind === 'title'))
    const [rule] = rulesOf(primitives)
    const longest = Math.max(
      ...textsOf(primitives)
        .slice(1)
        .map((run) => run.width),
    )
    const length = (rule?.x2 ?? 0) - (rule?.x1 ?? 0)
    expect(length).toBeGreaterThanOrEqual(longest / 3)
    expect(length).toBeLessThanOrEqual(longest / 2)
    expect(rule && center(rule)).toBeCloseTo(318.9, 0)
  })
})

describe('the signature', () => {
  const [node] = sampleDocument.blocks.filter((block) => block.kind === 'signature')

  test('without a name keeps the room to sign in', () => {
    if (!node) throw new Error('the sample has no signature')
    const meta = { ...sampleDocument.meta, marks: [] }
    const { pages } = layout(
      { meta, blocks: [{ ...node, name: null, recipients: [] }], annexes: [] },
      officialPage,
      measure,
    )
    const post = textsOf(pages[0]?.primitives ?? []).find((run) => run.text === 'PHÓ GIÁM ĐỐC')
    expect(post).toBeDefined()
    expect(pages[0]?.boxes[0]?.kind).toBe('signature')
  })

  test('one addressee stands on the line of «Kính gửi»', () => {
    const runs = textsOf(
      primitivesOf([{ kind: 'addressees', label: 'Kính gửi:', names: ['Ủy ban nhân dân tỉnh Hòa Bình'] }]),
    )
    expect(runs.map((run) => run.text)).toEqual(['Kính gửi: Ủy ban nhân dân tỉnh Hòa Bình'])
  })
})
