/** The frame of the official page in Markdown: letterhead as a table of two columns, the rest as lines. */
import type { BlockContent } from 'mdast'
import type { AddresseesNode, Inline, LetterheadNode, SignatureNode, TitleNode } from '../../document/nodes.ts'
import { nameList, paragraph } from './paragraph.ts'
import { bold, italic, lines, onOneLine, phrasing, words } from './phrasing.ts'
import { rowsToMdast } from './table-to-mdast.ts'

/** Agencies on the left, Quốc hiệu and Tiêu ngữ on the right; number and date close the two columns. */
export function letterheadToMdast(letterhead: LetterheadNode): readonly BlockContent[] {
  const { superior, agency, motto } = letterhead
  const left = [...(superior === null ? [] : [words(superior)]), ...agency.map((line) => bold(words(line)))]
  const right = [bold(words(motto.nation)), bold(words(motto.creed))]
  const height = Math.max(left.length, right.length)
  const rows = Array.from({ length: height }, (_, index) => [left[index] ?? [], right[index] ?? []])
  const last = [words(letterhead.number), italic(words(letterhead.placeAndDate))]
  return rowsToMdast([...rows, last], ['center', 'center'])
}

export function titleToMdast(title: TitleNode): readonly BlockContent[] {
  return [
    { type: 'heading', depth: 1, children: phrasing(words(title.type)) },
    ...paragraph(bold(onOneLine(title.subject))),
  ]
}

/** One addressee stands on the line of «Kính gửi», several below it. */
export function addresseesToMdast(addressees: AddresseesNode): readonly BlockContent[] {
  const { label, names } = addressees
  if (names.length <= 1) return paragraph(words([label, ...names].join(' ')))
  return [...paragraph(words(label)), ...nameList(names)]
}

export function signatureToMdast(signature: SignatureNode): readonly BlockContent[] {
  const { authority, name, recipients } = signature
  const label: readonly Inline[] = recipients.length === 0 ? [] : bold(italic(words(signature.recipientsLabel)))
  return [
    ...paragraph(lines(authority.map((line) => bold(words(line))))),
    ...paragraph(bold(words(name ?? ''))),
    ...paragraph(label),
    ...nameList(recipients),
  ]
}
