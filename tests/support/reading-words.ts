/** The words of a report in the order in which each format is read, what only one format can say set aside. */
import type { Nodes, Root, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { cleanText } from '../../src/document/clean-text.ts'
import type { Block, Document, TableNode } from '../../src/document/nodes.ts'
import type { ReadElement } from './pdf-reading-order.ts'

export interface ReadingWords {
  readonly text: readonly string[]
  /** Footnotes by their mark: they stand at the foot of a page in one format, at the end of the file in the other. */
  readonly notes: Readonly<Record<string, readonly string[]>>
}

/** Hyphens and plus signs before the items of a list: Markdown has marks of its own. */
const BULLETS: ReadonlySet<string> = new Set(['-', '+'])
const NOTE = /^\[\^(-?[^\]]+)\]: /m
const HEAD = ' (merged head) '

function wordsOf(text: string): readonly string[] {
  return cleanText(text)
    .split(/[\s\u00a0]+/)
    .filter((word) => word !== '' && !BULLETS.has(word))
}

/** Words by the tags of the PDF; of figures what they are said to show. */
export function wordsOfTags(root: ReadElement, document: Document): ReadingWords {
  const tables = blocksOf(document).filter((block) => block.kind === 'table' && hasRows(block))
  const notes: Record<string, readonly string[]> = {}
  let table = -1
  const read = (element: ReadElement): string => {
    const { role, alt, kids } = element
    if (role === 'Note') {
      const [label, ...rest] = kids
      notes[typeof label === 'object' ? inner(label).trim() : ''] = wordsOf(rest.map(kidText).join(''))
      return ''
    }
    if (role === 'Figure') return ` ${alt ?? ''} `
    if (role === 'Span') return inner(element)
    if (role === 'Reference') return kids.map((kid) => (typeof kid === 'string' ? kid : inner(kid))).join('')
    if (role === 'Table') {
      table += 1
      return headless(element, tables[table])
    }
    return ` ${inner(element)} `
  }
  const kidText = (kid: string | ReadElement): string => (typeof kid === 'string' ? kid : read(kid))
  const inner = (element: ReadElement): string =>
    element.role === 'Lbl' && element.kids.every((kid) => typeof kid === 'string')
      ? element.kids.join('')
      : element.kids.map(kidText).join('')
  const headless = (element: ReadElement, node: Block | undefined): string => {
    if (node?.kind !== 'table' || !isFlattened(node)) return ` ${inner(element)} `
    const sections = element.kids.flatMap((kid) => (typeof kid === 'object' ? [kid] : []))
    const rows = sections.flatMap((section) => (section.role === 'Caption' ? [] : section.kids))
    const caption = sections.filter(({ role }) => role === 'Caption').map(read)
    return [...caption, HEAD, ...rows.slice(node.head.length).map(kidText)].join('')
  }
  const text = wordsOf(read(root))
  return { text, notes }
}

/** Words of the Markdown; the letterhead is read by columns, as on paper. */
export function wordsOfMarkdown(markdown: string, document: Document): ReadingWords {
  const start = NOTE.exec(markdown)?.index ?? markdown.length
  const tables = blocksOf(document).filter((block) => block.kind === 'letterhead' || columnsOf(block) > 0)
  let table = -1
  const read = (node: Nodes): string => {
    if (node.type === 'root') return blocksText(node)
    if (node.type === 'break') return ' '
    if (node.type === 'image') return node.alt ?? ''
    if (node.type === 'table') {
      table += 1
      return tableText(node, tables[table])
    }
    if (node.type === 'list') {
      const marker = (index: number): string => (node.ordered ? `${(node.start ?? 1) + index}.` : '')
      return node.children.map((item, index) => ` ${marker(index)} ${read(item)}`).join('')
    }
    if ('value' in node) return node.value
    const inner = 'children' in node ? node.children.map(read).join('') : ''
    return node.type === 'emphasis' || node.type === 'strong' ? inner : ` ${inner} `
  }
  // The marks of a draft are said again where an annex begins, as they are at the head of each page.
  const blocksText = ({ children }: Root): string =>
    children
      .filter((child, index) => child.type !== 'blockquote' || children[index - 1]?.type !== 'thematicBreak')
      .map(read)
      .join(' ')
  const tableText = (node: Table, block: Block | undefined): string => {
    const rows = node.children.map(({ children }) => children.map(read))
    if (block?.kind === 'letterhead') return byColumns(rows)
    const [head = [], ...body] = rows
    const isMerged = block?.kind === 'table' && isFlattened(block)
    return ` ${[isMerged ? HEAD : head.join(' '), ...body.map((row) => row.join(' '))].join(' ')} `
  }
  const parse = (text: string): string =>
    read(fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }))
  const marked = (text: string): string => text.replaceAll(/\[\^(-?\d[^\]]*)\]/g, '($1)')
  const notes = markdown
    .slice(start)
    .split(/^(?=\[\^[^\]]+\]: )/m)
    .flatMap((note): readonly (readonly [string, readonly string[]])[] => {
      const number = NOTE.exec(note)?.[1]
      const content = note.replace(NOTE, '').replaceAll(/^ {4}/gm, '')
      return number === undefined ? [] : [[`(${number})`, wordsOf(marked(parse(content)))]]
    })
  return { text: wordsOf(marked(parse(markdown.slice(0, start)))), notes: Object.fromEntries(notes) }
}

function byColumns(rows: readonly (readonly string[])[]): string {
  const above = rows.slice(0, -1)
  const column = (at: number): string => above.map((row) => row[at] ?? '').join(' ')
  return ` ${column(0)} ${column(1)} ${rows.at(-1)?.join(' ') ?? ''} `
}

/** Markdown has one row of heads: more of them, or merged ones, it says otherwise. */
function isFlattened({ head }: TableNode): boolean {
  return head.length !== 1 || head.flat().some(({ colSpan, rowSpan }) => colSpan !== 1 || rowSpan !== 1)
}

function hasRows({ head, body }: TableNode): boolean {
  return head.length + body.length > 0
}

function columnsOf(block: Block): number {
  if (block.kind !== 'table') return 0
  return Math.max(block.columns.length, ...[...block.head, ...block.body].map((row) => row.length))
}

function blocksOf(document: Document): readonly Block[] {
  const inner = (block: Block): readonly Block[] =>
    block.kind === 'list' ? block.items.flat().flatMap(inner) : [block]
  return [document.blocks, ...document.annexes.map(({ blocks }) => blocks)].flat().flatMap(inner)
}
