/** The places to sign in a copy for signature: where the decree has them, and nothing on paper. */
import { plainObjects } from '../support/pdf-objects.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import * as v from 'valibot'
import type { Block } from '../../src/document/nodes.ts'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { type PdfItem, openPdf, readPages, textOf } from '../support/pdf-text.ts'
import { sampleDocument } from '../support/sample-document.ts'
import { FIELDS, signable } from '../support/signable.ts'
import { tinos } from '../support/tinos.ts'

const MM = 72 / 25.4

const Widget = v.object({
  subtype: v.literal('Widget'),
  fieldType: v.literal('Sig'),
  fieldName: v.string(),
  alternativeText: v.string(),
  rect: v.tuple([v.number(), v.number(), v.number(), v.number()]),
  annotationFlags: v.number(),
})

interface Box {
  readonly name: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

let bytes: Uint8Array
let raw: string
let pageNumber = 0
let words: readonly PdfItem[]
let boxes: readonly Box[]
let widgets: readonly v.InferOutput<typeof Widget>[]

const word = (text: string): PdfItem => {
  const found = words.find((item) => item.text.includes(text))
  if (!found) throw new Error(`${text} is not on the page`)
  return found
}
const box = (name: string): Box => {
  const found = boxes.find((each) => each.name === name)
  if (!found) throw new Error(`there is no field ${name}`)
  return found
}

beforeAll(async () => {
  bytes = await renderPdf(signable, { fonts: tinos })
  raw = plainObjects(bytes)
  const pages = await readPages(bytes)
  pageNumber = pages.findIndex((page) => textOf(page).includes('Nguyễn Văn An')) + 1
  const page = await (await openPdf(bytes)).getPage(pageNumber)
  widgets = v.parse(v.array(Widget), await page.getAnnotations())
  words = pages[pageNumber - 1]?.items ?? []
  const height = pages[pageNumber - 1]?.height ?? 0
  boxes = widgets.map(({ fieldName: name, rect: [left, low, right, high] }) => ({
    name,
    left,
    top: height - high,
    right,
    bottom: height - low,
  }))
})

describe('the fields', () => {
  test('are two, each with a name to list and a sentence to read out', () => {
    expect(widgets.map(({ fieldName, alternativeText }) => ({ name: fieldName, label: alternativeText }))).toEqual([
      FIELDS.signer,
      FIELDS.agency,
    ])
  })

  test('ô 7c stands between post and name, centred on them, wide enough for a signature', () => {
    const [post, name, field] = [word('PHÓ GIÁM ĐỐC'), word('Nguyễn Văn An'), box(FIELDS.signer.name)]
    expect(field.top).toBeGreaterThan(post.baseline)
    expect(field.bottom).toBeLessThan(name.baseline - 0.6 * name.size)
    expect((field.left + field.right) / 2).toBeCloseTo(425.2, 0)
    expect(field.bottom - field.top).toBeGreaterThan(20 * MM)
    expect(field.right - field.left).toBeCloseTo(60 * MM, 1)
  })

  test('ô 8 is as large as a seal, over the left third of ô 7c', () => {
    const [signer, seal] = [box(FIELDS.signer.name), box(FIELDS.agency.name)]
    expect(seal.right - seal.left).toBeCloseTo(36 * MM, 1)
    expect(seal.bottom - seal.top).toBeCloseTo(36 * MM, 1)
    expect((seal.right - signer.left) / (signer.right - signer.left)).toBeCloseTo(1 / 3, 2)
    expect(seal.top).toBeLessThan(signer.top)
    expect(seal.bottom).toBeGreaterThan(signer.bottom)
  })

  test('are within the margins, clear of the recipients', () => {
    const recipients = Math.max(...words.filter(({ x }) => x < 100).map(({ right }) => right))
    for (const { left, top, right, bottom } of boxes) {
      expect(left).toBeGreaterThan(85)
      expect(right).toBeLessThan(552.8)
      expect(top).toBeGreaterThan(56.7)
      expect(bottom).toBeLessThan(785.2)
    }
    const besides = words.filter(({ right, baseline }) => right < 300 && baseline > box(FIELDS.agency.name).top)
    for (const item of besides) expect(item.right).toBeLessThan(box(FIELDS.agency.name).left)
    expect(recipients).toBeGreaterThan(0)
  })

  test('are printed, never hidden, and drawn by nothing', () => {
    for (const { annotationFlags } of widgets) expect(annotationFlags).toBe(4)
    const shown = raw.match(/\/Subtype \/Form\n\/BBox[^]*?endstream/g) ?? []
    expect(shown).toHaveLength(2)
    expect(raw).not.toContain('/NeedAppearances')
    expect(raw).toMatch(/\/SigFlags 1\b/)
  })

  test('stand in the structure between post and name, and say where they stand', async () => {
    const page = await (await openPdf(bytes)).getPage(pageNumber)
    const roles = [...JSON.stringify(await page.getStructTree()).matchAll(/"role":"(\w+)"/g)].map(([, role]) => role)
    // The two lines of the authority, the fields, and the name; then «Nơi nhận» and its list.
    const signature = roles.slice(roles.indexOf('Form') - 2)
    expect(signature.slice(0, 8)).toEqual(['P', 'P', 'Form', 'Form', 'P', 'P', 'L', 'LI'])
    expect(raw.match(/\/Type \/OBJR/g)).toHaveLength(2)
    const keys = [...raw.matchAll(/\/StructParent (\d+)/g)].map(([, key]) => key)
    expect(new Set(keys).size).toBe(2)
    for (const key of keys) expect(raw).toMatch(new RegExp(`\\n *${key} \\d+ 0 R`))
  })
})

describe('a draft', () => {
  test('has no form at all', async () => {
    const draft = plainObjects(await renderPdf(sampleDocument, { fonts: tinos }))
    expect(draft).not.toContain('/AcroForm')
    expect(draft).not.toContain('/Annots')
  })

  test('looks the same: fields change no page', async () => {
    const draft = { ...signable, blocks: sampleDocument.blocks }
    const [plain, withFields] = await Promise.all([
      readPages(await renderPdf(draft, { fonts: tinos })),
      readPages(bytes),
    ])
    expect(withFields).toEqual(plain)
  })
})

test('two signature blocks have four fields of different names', async () => {
  const blocks = signable.blocks.flatMap((block): readonly Block[] =>
    block.kind === 'signature' ? [block, block] : [block],
  )
  const pdf = await openPdf(await renderPdf({ ...signable, blocks }, { fonts: tinos }))
  expect(Object.keys((await pdf.getFieldObjects()) ?? {})).toEqual([
    FIELDS.signer.name,
    FIELDS.agency.name,
    `${FIELDS.signer.name}2`,
    `${FIELDS.agency.name}2`,
  ])
})
