/** The Markdown that templates use, parsed: headings, emphasis, lists, hard breaks, tables and directives; no more. */
import type { Root } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { directive } from 'micromark-extension-directive'
import { gfmTable } from 'micromark-extension-gfm-table'
import { remember } from './bounded-cache.ts'

/** Constructs that would turn ordinary words of an official text into something else. */
const DISABLED = [
  'autolink',
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'setextUnderline',
  'thematicBreak',
]

/** Directives stand on lines of their own; those inside text would swallow «16:30» and «Nơi nhận:Như trên». */
const { flow } = directive()
const blockDirectives = flow ? { flow } : {}

const options = {
  extensions: [gfmTable(), blockDirectives, { disable: { null: DISABLED } }],
  mdastExtensions: [gfmTableFromMarkdown(), directiveFromMarkdown()],
}

/** In a batch most sections come out alike, since values are not in the text. */
const TEXTS_KEPT = 256

/** The tree of a text with slots; it is kept and shared, so nobody may change it. */
export const parseMarkup: (text: string) => Root = remember(TEXTS_KEPT, (text) => fromMarkdown(text, options))
