/** `::review`: what has to be looked at before signing, one item each, with its remedy and its place. */
import type { ListNode } from '../../document/nodes.ts'
import type { Phrase, ReviewItem } from '../../model/report-view.ts'
import { phraseText } from '../pieces.ts'
import { phraseRuns, PLAIN, toInlines } from '../runs.ts'
import { tidyRuns } from '../tidy-runs.ts'

/** Nothing where there is nothing to review. */
export function reviewBlock(items: readonly ReviewItem[]): readonly ListNode[] {
  if (items.length === 0) return []
  return [{ kind: 'list', marker: 'dash', items: items.map((item) => [itemParagraph(item)]) }]
}

/** Message and remedy are sentences of their own; the place follows them. */
function itemParagraph(item: ReviewItem): ListNode['items'][number][number] {
  const place: Phrase = isEmpty(item.place) ? [] : [' Vị trí: ', ...item.place, '.']
  const words: Phrase = [...item.message, ' ', ...item.hint, ...place]
  return { kind: 'paragraph', children: toInlines(tidyRuns(phraseRuns(words, PLAIN))) }
}

function isEmpty(phrase: Phrase): boolean {
  return phraseText(phrase).trim() === ''
}
