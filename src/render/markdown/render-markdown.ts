/** Renderer of Markdown: the document as text that reads well as it is and in any viewer of CommonMark with tables and footnotes. */
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'
import type { Document } from '../../document/nodes.ts'
import type { PictureOf } from './block-to-mdast.ts'
import { documentToMdast } from './document-to-mdast.ts'
import { footnotesToMarkdown } from './footnotes.ts'

const options: Options = {
  bullet: '-',
  bulletOther: '*',
  emphasis: '*',
  strong: '*',
  rule: '-',
  listItemIndent: 'one',
  extensions: [gfmTableToMarkdown(), footnotesToMarkdown()],
  unsafe: [
    // Viewers strike out text between tildes, though CommonMark itself does not.
    { character: '~', inConstruct: 'phrasing' },
    // `<1@a>` would be a link to an address, `<**@a>**` too: what is bold begins a text of its own, so `@` tells nothing.
    { character: '<', after: '[^\\s]', inConstruct: 'phrasing' },
  ],
}

/**
 * The document as Markdown: LF line ends, final newline, NFC; every value literal whatever signs it holds.
 * @param pictureOf file of a chart's picture; without pictures what they would show is said in words
 */
export function renderMarkdown(document: Document, pictureOf: PictureOf = () => null): string {
  return toMarkdown(documentToMdast(document, pictureOf), options).normalize('NFC')
}
