/** Which elements may hold which (ISO 32000-1, 14.8.4; ISO 14289-1, 7.2; Matterhorn 09-004 to 09-008). */
import type { Element, Structure } from './structure.ts'

const PARENTS: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC'],
}
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  Table: ['Caption', 'TR', 'THead', 'TBody', 'TFoot'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  L: ['Caption', 'L', 'LI'],
  LI: ['Lbl', 'LBody'],
  TOC: ['Caption', 'TOC', 'TOCI'],
}
// Captions that may stand last as well as first.
const CAPTION_LAST = 'Table'

/** What is wrong with the place of an element or with what it holds; null where nothing is. */
export function nestingFault(element: Element, structure: Structure): string | null {
  const type = structure.standardType(element.type) ?? ''
  const parents = PARENTS[type]
  const parent = element.parent ? structure.standardType(element.parent.type) : null
  if (parents && (parent === null || !parents.includes(parent))) return `in ${String(parent)}`
  const allowed = CHILDREN[type]
  const children = element.children.map((child) => structure.standardType(child.type) ?? '')
  const stray = allowed && children.find((child) => !allowed.includes(child))
  if (stray !== undefined) return `holds ${stray}`
  if (allowed && element.marks.length > 0) return 'holds text of its own'
  return captionFault(type, children) ?? sectionFault(type, children)
}

function captionFault(type: string, children: readonly string[]): string | null {
  if (!CHILDREN[type]?.includes('Caption')) return null
  const places = children.flatMap((child, index) => (child === 'Caption' ? [index] : []))
  const [place] = places
  if (place === undefined) return null
  if (places.length > 1) return 'two captions'
  return place === 0 || (type === CAPTION_LAST && place === children.length - 1) ? null : 'a caption in the middle'
}

function sectionFault(type: string, children: readonly string[]): string | null {
  if (type !== 'Table') return null
  const count = (role: string): number => children.filter((child) => child === role).length
  if (count('THead') > 1 || count('TFoot') > 1) return 'two heads or feet'
  return (count('THead') > 0 || count('TFoot') > 0) && count('TBody') === 0 ? 'a head or foot without a body' : null
}
