import { describe, expect, test } from 'vitest'
import type { Block, Document, Inline, NoteNode } from '../../../src/document/nodes.ts'
import { notesIn } from '../../../src/document/notes-in.ts'
import type { Phrase } from '../../../src/model/report-view.ts'
import { placeNotes } from '../../../src/compose/place-notes.ts'
import { cell, datum, sampleDocument, text } from '../../support/sample-document.ts'
import { blocksOf, datum as value, viewWith } from './view.ts'

const notes = (entries: Readonly<Record<string, readonly Phrase[]>>) => new Map(Object.entries(entries))

const of = (blocks: readonly Block[], annexes: Document['annexes'] = []): Document => ({
  ...sampleDocument,
  blocks,
  annexes,
})
const paragraph = (...children: readonly Inline[]): Block => ({ kind: 'paragraph', children })
const said = (note: NoteNode): string =>
  `${note.number} ${note.children.map((child) => ('text' in child ? child.text : '')).join('')}`

describe('notes of the view', () => {
  const view = viewWith({
    notes: notes({
      'postal.radius': [['Bán kính ', value('2,5 km', 'postal.radius'), ' được chấp nhận.']],
      'postal.points': [['Một.'], ['Hai.']],
      'postal.nowhere': [['Không in ở đâu.']],
    }),
  })

  test('stand right after the first datum of their figure, in reading order', () => {
    const [first, second] = blocksOf(
      'Có {{value "postal.points"}} điểm, {{value "postal.radius"}}.\n\n{{value "postal.points"}}',
      view,
    )
    const kinds = (block: Block | undefined) =>
      block?.kind === 'paragraph'
        ? block.children.map((child) => (child.kind === 'note' ? child.number : child.kind))
        : []
    expect(kinds(first)).toEqual(['text', 'datum', 1, 2, 'text', 'datum', 3, 'text'])
    expect(kinds(second)).toEqual(['datum', 'text'])
  })

  test('keep their values, and leave out figures that are printed nowhere', () => {
    const blocks = blocksOf('**{{value "postal.radius"}}** km', view)
    const [note, ...rest] = notesIn(of(blocks))
    expect(rest).toEqual([])
    expect(note && said(note)).toBe('1 Bán kính 2,5 km được chấp nhận.')
    expect(note?.children.map(({ kind }) => kind)).toEqual(['text', 'datum', 'text'])
  })

  test('do not come between a text and its closing mark', () => {
    const [block] = blocksOf('Có {{value "postal.radius"}}.', view)
    expect(block?.kind === 'paragraph' && block.children.at(-1)).toEqual({ kind: 'text', text: './.' })
  })
})

describe('reading order', () => {
  const keyed = (key: string): Inline => datum(key, key)
  const table: Block = {
    kind: 'table',
    id: 't',
    caption: [keyed('b')],
    columns: [],
    head: [[cell(keyed('c'))]],
    body: [[cell(text('-')), cell({ kind: 'strong', children: [keyed('d')] })]],
  }
  const chart: Block = {
    kind: 'chart',
    id: 'c',
    caption: [keyed('g')],
    alternative: [keyed('h')],
    chart: { type: 'bars', unit: '', max: 1, series: [], groups: [] },
  }
  const document = of(
    [
      { kind: 'title', type: 'BÁO CÁO', subject: [keyed('a')] },
      table,
      { kind: 'list', marker: 'dash', items: [[paragraph(keyed('e')), paragraph(keyed('d'))]] },
      { kind: 'heading', level: 1, label: 'I.', children: [keyed('f')] },
      chart,
    ],
    [
      {
        label: 'Phụ lục',
        title: [keyed('i')],
        reference: [keyed('j')],
        orientation: 'portrait',
        blocks: [paragraph(keyed('k'))],
      },
    ],
  )

  test('numbers every kind of place, the body before the annexes, and no chart', () => {
    const all = notes(Object.fromEntries(Array.from('kjihgfedcba', (key) => [key, [[`về ${key}`]]])))
    expect(notesIn(placeNotes(document, all)).map(said)).toEqual(
      Array.from('abcdefgijk', (key, at) => `${at + 1} về ${key}`),
    )
  })

  test('no notes leave the document as it is', () => {
    expect(placeNotes(document, new Map())).toBe(document)
  })
})
