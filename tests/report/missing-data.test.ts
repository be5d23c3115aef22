/** Whatever the export lacks, the report says so in clean sentences: never a zero, a blank or a dangling comma. */
import { describe, expect, test } from 'vitest'
import type { Block, Inline } from '../../src/document/nodes.ts'
import type { SourceFile } from '../../src/model/source-file.ts'
import { buildDocument } from '../../src/pipeline/build-report.ts'
import { datumsOf } from '../support/datums.ts'
import { blockText } from '../support/block-text.ts'
import { catalog, dataFiles, documentOf, sampleRequest } from '../support/sample.ts'

const [source] = dataFiles('hoa-binh', 2023)
if (!source) throw new Error('the sample has no file')
const [head = '', ...rows] = new TextDecoder().decode(source.bytes).trimEnd().split(/\r?\n/)

const sourceOf = (kept: readonly string[]): SourceFile => ({
  path: 'data/2023/so-lieu-ict-2023.csv',
  bytes: new TextEncoder().encode([head, ...kept].join('\r\n')),
})

const inlinesOf = (block: Block): readonly (readonly Inline[])[] => {
  if (block.kind === 'heading' || block.kind === 'paragraph') return [block.children]
  if (block.kind === 'list') return block.items.flat().flatMap(inlinesOf)
  return []
}

const FAULTS: readonly (readonly [string, RegExp])[] = [
  ['NaN, undefined, null', /NaN|undefined|null|\[object/],
  ['a doubled space', / {2,}/],
  ['a dangling comma', /,\s*[.,;:)]|,\s*$/],
  ['a space before a mark', /\s[,.;:!?)](?=\s|$)/],
  ['an empty bracket', /\(\s*\)/],
  ['a doubled full stop', /(?<!\.)\.\.(?!\.)/],
  ['a bare per cent sign', /(^|\s)%/],
  ['a small first letter', /^\p{Ll}/u],
  ['an unclosed sentence', /[^.:;…)/]$/],
]

const expectCleanProse = (blocks: readonly Block[]): void => {
  for (const text of blocks.flatMap(inlinesOf).map(blockText)) {
    expect(text.trim()).not.toBe('')
    for (const [fault, pattern] of FAULTS) {
      const isHeading = /^[\p{Lu}\s,]+$/u.test(text) || (!/[.:;…)/]$/.test(text) && text.length < 60)
      if (fault === 'an unclosed sentence' && isHeading) continue
      expect(text, fault).not.toMatch(pattern)
    }
  }
}

const sentencesOf = (blocks: readonly Block[]): string => blocks.flatMap(inlinesOf).map(blockText).join('\n')

describe('each row removed in turn', () => {
  test.each(rows.map((row, index) => ({ code: row.split(';')[0] ?? '', level: row.split(';')[2] ?? '', index })))(
    '$code, $level',
    async ({ code, level, index }) => {
      const document = await documentOf(sampleRequest({ sources: [sourceOf(rows.toSpliced(index, 1))] }))
      expectCleanProse(document.blocks)
      const indicator = catalog.indicator(code)
      const isStillPrinted = datumsOf(document).some(
        (datum) => datum.key === code && datum.provenance.kind === 'observed',
      )
      const isReplaced =
        code.startsWith('context.') ||
        code === 'postal.radius' ||
        code === 'postal.population_per_point' ||
        code === 'network.points'
      expect(isStillPrinted && !level.includes('huyện') && !level.includes('xã')).toBe(false)
      if (indicator?.required && !isReplaced) {
        expect(sentencesOf(document.blocks)).toContain('Chưa có số liệu năm 2023')
      }
    },
  )
})

describe('hardly anything is known', () => {
  test('one figure only', async () => {
    const document = await documentOf(sampleRequest({ sources: [sourceOf(rows.slice(0, 1))], officeTexts: [] }))
    expectCleanProse(document.blocks)
    expect(sentencesOf(document.blocks)).toContain('Chưa có số liệu năm 2023 của lĩnh vực này.')
  })

  test('no figure of the year at all is an error that names the file', async () => {
    const { value, diagnostics } = await buildDocument(
      sampleRequest({ sources: [sourceOf([])], previousSources: [] }),
      catalog,
    )
    expect(value).toBeUndefined()
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toHaveLength(1)
  })

  test('every figure marked missing', async () => {
    const blank = rows.map((row) =>
      row
        .replace(/"[^"]*"/, '…')
        .split(';')
        .with(5, '…')
        .join(';'),
    )
    const request = sampleRequest({ sources: [sourceOf(blank)], previousSources: [], officeTexts: [] })
    const document = await documentOf(request)
    expectCleanProse(document.blocks)
    const observed = datumsOf(document).filter(
      ({ provenance }) => provenance.kind === 'observed' && provenance.locations.some(({ text }) => text !== '…'),
    )
    expect(observed).toEqual([])
    expect(sentencesOf(document.blocks)).not.toMatch(/\b0\b|\b00\b/)
  })
})

describe('last year', () => {
  test('no data of the year before: said once, and no change is told', async () => {
    const document = await documentOf(sampleRequest({ previousSources: [] }))
    const text = sentencesOf(document.blocks)
    expect(text.split('Chưa có số liệu năm 2022 để so sánh với năm trước.')).toHaveLength(2)
    expect(text).not.toMatch(/tăng|giảm|không thay đổi/)
    const tables = document.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
    expect(
      tables.every(({ head: [cells = []] }) => cells.every(({ children }) => !blockText(children).includes('2022'))),
    ).toBe(true)
  })
})
