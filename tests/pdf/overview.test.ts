/** The national summary as a PDF, read back by a library that did not write it. */
import { beforeAll, describe, expect, test } from 'vitest'
import { buildOverview } from '../../src/pipeline/build-overview.ts'
import { nationalRows, overviewRequest } from '../support/national-rows.ts'
import { plainObjects } from '../support/pdf-objects.ts'
import { openPdf, readPages } from '../support/pdf-text.ts'
import { catalog } from '../support/sample.ts'

interface Tag {
  readonly role: string
  readonly alt: string | undefined
  readonly children: readonly Tag[]
}

function tagOf(node: unknown): Tag | null {
  if (typeof node !== 'object' || node === null || !('role' in node) || typeof node.role !== 'string') return null
  const children = 'children' in node && Array.isArray(node.children) ? node.children : []
  const alt = 'alt' in node && typeof node.alt === 'string' ? node.alt : undefined
  return { role: node.role, alt, children: children.flatMap((child: unknown) => tagOf(child) ?? []) }
}

const all = (tag: Tag): readonly Tag[] => [tag, ...tag.children.flatMap(all)]

let bytes: Uint8Array
let tags: readonly Tag[]
let pages: Awaited<ReturnType<typeof readPages>>

beforeAll(async () => {
  const rows = await nationalRows(2025)
  const { artifacts } = await buildOverview(rows, overviewRequest({ year: 2025, formats: ['pdf'] }), catalog)
  bytes = artifacts[0]?.bytes ?? new Uint8Array()
  pages = await readPages(bytes)
  const pdf = await openPdf(bytes)
  const found = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) =>
      tagOf(await (await pdf.getPage(index + 1)).getStructTree()),
    ),
  )
  tags = found.flatMap((tree) => (tree ? all(tree) : []))
}, 120_000)

const textOf = (index: number): string => pages[index]?.items.map(({ text }) => text).join('') ?? ''

describe('the summary on paper', () => {
  test('has a text for every figure, which names what it shows', () => {
    const figures = tags.filter(({ role }) => role === 'Figure')
    expect(figures.length).toBeGreaterThanOrEqual(8)
    for (const { alt } of figures) expect(alt).toMatch(/^(Biểu đồ phân bố|Bản đồ ô)/)
  })

  test('has tables of heads and cells only, each head with its scope', () => {
    const rows = tags.filter(({ role }) => role === 'TR')
    expect(rows.length).toBeGreaterThan(34 * 4)
    for (const { children } of rows) for (const { role } of children) expect(['TH', 'TD']).toContain(role)
    const text = plainObjects(bytes)
    const heads = text.match(/\/S \/TH\b/g)?.length ?? 0
    expect(heads).toBeGreaterThan(34 * 4)
    expect(text.match(/\/Scope \/(Row|Column|Both)/g)).toHaveLength(heads)
  })

  test('says on every page that it is a draft of made-up figures', () => {
    pages.forEach((_, index) => {
      expect(textOf(index)).toContain('SỐ LIỆU MẪU - DỰ THẢO')
    })
  })

  test('is the ministry’s, and lays wide tables across', () => {
    expect(textOf(0)).toContain('CÔNG NGHỆ')
    expect(pages.some(({ width, height }) => width > height)).toBe(true)
  })

  test('has the same bytes again', async () => {
    const rows = (await nationalRows(2025)).toReversed()
    const { artifacts } = await buildOverview(rows, overviewRequest({ year: 2025, formats: ['pdf'] }), catalog)
    expect(Buffer.from(artifacts[0]?.bytes ?? []).equals(Buffer.from(bytes))).toBe(true)
  }, 120_000)
})
