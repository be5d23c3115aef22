/** Tags, bookmarks and metadata of a finished file, read back. */
import { beforeAll, describe, expect, test } from 'vitest'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { plainObjects } from '../support/pdf-objects.ts'
import { openPdf } from '../support/pdf-text.ts'
import { sampleDocument } from '../support/sample-document.ts'
import { tinos } from '../support/tinos.ts'

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

function all(tag: Tag): readonly Tag[] {
  return [tag, ...tag.children.flatMap(all)]
}

let bytes: Uint8Array
let pdf: Awaited<ReturnType<typeof openPdf>>
let tags: readonly Tag[]

beforeAll(async () => {
  bytes = await renderPdf(sampleDocument, { fonts: tinos })
  pdf = await openPdf(bytes)
  const found: Tag[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const tree = tagOf(await page.getStructTree())
    if (tree) found.push(tree)
  }
  tags = found.flatMap(all)
})

describe('the structure of the file', () => {
  test('has headings, lists, tables, figures and captions', () => {
    const roles = new Set(tags.map((tag) => tag.role))
    for (const role of [
      'Document',
      'Part',
      'H1',
      'H2',
      'H3',
      'P',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'Table',
      'THead',
      'TBody',
      'TR',
      'TH',
      'TD',
      'Caption',
      'Figure',
    ]) {
      expect(roles).toContain(role)
    }
  })

  test('every figure says what it shows', () => {
    const figures = tags.filter((tag) => tag.role === 'Figure')
    expect(figures).toHaveLength(2)
    for (const figure of figures) expect(figure.alt).toMatch(/\p{L}/u)
  })

  test('rows hold only cells, lists only items', () => {
    for (const tag of tags) {
      const inner = new Set(tag.children.map((child) => child.role))
      if (tag.role === 'TR') for (const role of inner) expect(['TH', 'TD']).toContain(role)
      if (tag.role === 'L') expect([...inner]).toEqual(['LI'])
      if (tag.role === 'LI') expect([...inner]).toEqual(['Lbl', 'LBody'])
    }
  })

  test('the text holds the mark of a note in its place, and the note follows the text', () => {
    const block = tags.find((tag) => tag.children.some(({ role }) => role === 'Reference'))
    expect(block?.role).toBe('P')
    expect(block?.children.map(({ role }) => role)).toEqual(['Reference'])
    expect(block?.children[0]?.children.map(({ role }) => role)).toEqual(['Lbl'])
    const [part] = tags.filter((tag) => tag.role === 'Part')
    const roles = part?.children.map(({ role }) => role) ?? []
    expect(roles.filter((role) => role === 'Note').length).toBeGreaterThan(0)
    for (const [at, role] of roles.entries())
      if (role === 'Note') expect(['P', 'Table', 'Note']).toContain(roles[at - 1])
  })

  test('each note has a name of its own, by which the tree finds it', () => {
    const text = plainObjects(bytes)
    const [, tree = ''] = /\/IDTree <<\s*\/Names \[([^\]]*)\]/.exec(text) ?? []
    const names = [...tree.matchAll(/\((note-\d+)\) (\d+) 0 R/g)].map(([, name = '', id = '']) => ({ name, id }))
    expect(names.map(({ name }) => name)).toEqual(['note-1', 'note-2'])
    for (const { name, id } of names) {
      const object = new RegExp(`\\n${id} 0 obj\\s([\\s\\S]*?)endobj`).exec(text)?.[1]
      expect(object).toContain('/S /Note')
      expect(object).toContain(`/ID (${name})`)
    }
    expect(text.match(/\/S \/Note/g)).toHaveLength(2)
  })

  test('all content is tagged or an artifact', async () => {
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number)
      const content = await page.getTextContent({ includeMarkedContent: true })
      let depth = 0
      for (const item of content.items) {
        if ('str' in item) {
          if (item.str.trim() !== '') expect(depth, item.str).toBeGreaterThan(0)
        } else depth += item.type === 'endMarkedContent' ? -1 : 1
      }
      expect(depth).toBe(0)
    }
  })

  test('bookmarks follow the headings and the annexes', async () => {
    const outline = await pdf.getOutline()
    expect(outline.map((entry) => entry.title)).toEqual([
      'I. KẾT QUẢ ĐẠT ĐƯỢC',
      'II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN',
      'III. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2024',
      'IV. KIẾN NGHỊ, ĐỀ XUẤT',
      'Phụ lục I SỐ LIỆU BƯU CHÍNH THEO XÃ NĂM 2023',
      'Phụ lục II BẢNG NGANG',
    ])
    expect(outline[0]).toMatchObject({
      items: [
        { title: '1. Bưu chính', items: [] },
        {
          title: '2. Viễn thông và hạ tầng công nghệ thông tin',
          items: [{ title: 'a) Trang bị máy tính' }, { title: 'b) Mạng nội bộ' }],
        },
        { title: '3. Mạng truyền số liệu chuyên dùng' },
        { title: '4. Quản lý văn bản và điều hành, chữ ký số, thư điện tử công vụ' },
      ],
    })
  })

  test('says that it is PDF/A-3a and PDF/UA-1, with dates of the document only', async () => {
    const xmp = new TextDecoder().decode(bytes)
    expect(xmp).toContain('<pdfaid:part>3</pdfaid:part>')
    expect(xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(xmp).toContain('&lt;bản mẫu&gt; &amp; phụ lục')
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({ CreationDate: 'D:20240107170000Z', ModDate: 'D:20240107170000Z' })
    expect(info).toMatchObject({ Subject: 'Báo cáo năm 2023 <bản mẫu> & phụ lục' })
  })

  test('needs no font that is not in it', () => {
    const text = plainObjects(bytes)
    expect(text).not.toContain('Helvetica')
    expect(text.match(/\/FontFile2 /g)).toHaveLength(4)
    expect(text.match(/\/ToUnicode /g)).toHaveLength(4)
  })
})
