/** Checks a directive against the table: name, form, attributes, place. */
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Bilingual } from '../../model/indicator.ts'
import { suggestion } from '../suggestion.ts'
import { DIRECTIVE_NAMES, type DirectiveName, DIRECTIVES, type DirectiveSpec, isDirectiveName } from './directives.ts'
import { type Lowering, locationOf, shownSource, sourceOf, type Surroundings } from './lowering.ts'

export type DirectiveNode = LeafDirective | ContainerDirective

const WHERE: Readonly<Record<Surroundings, { readonly where: Bilingual; readonly remedy: Bilingual }>> = {
  text: { where: { vi: 'tại đây', en: 'here' }, remedy: { vi: 'ở chỗ khác', en: 'elsewhere' } },
  annex: {
    where: { vi: 'trong phụ lục', en: 'in an annex' },
    remedy: { vi: 'trong phần chính, ngoài phụ lục', en: 'in the main text, outside the annex' },
  },
  list: {
    where: { vi: 'trong danh sách', en: 'in a list' },
    remedy: { vi: 'trên dòng riêng ngoài danh sách', en: 'on a line of its own outside the list' },
  },
}

const OFFICE = {
  where: { vi: 'trong bài viết của cơ quan', en: 'in the office’s texts' },
  remedy: { vi: 'trong tệp mẫu', en: 'in a template file' },
}

/** The name of a sound directive; null where it was refused. */
export function checkDirective(
  node: DirectiveNode,
  surroundings: Surroundings,
  lowering: Lowering,
): DirectiveName | null {
  const { name } = node
  if (!isDirectiveName(name)) {
    const params = { name, suggestion: suggestion(name, DIRECTIVE_NAMES) }
    lowering.report(diagnose('ICT-C014', [locationOf(node, lowering)], params))
    return null
  }
  const spec: DirectiveSpec = DIRECTIVES[name]
  const faults = [
    ...checkForm(node, spec, lowering),
    ...checkPlace(node, spec, surroundings, lowering),
    ...checkAttributes(node, spec, lowering),
  ]
  faults.forEach(lowering.report)
  return faults.length === 0 ? name : null
}

function checkForm(node: DirectiveNode, spec: DirectiveSpec, lowering: Lowering): readonly Diagnostic[] {
  const location = locationOf(node, lowering)
  const isLeaf = node.type === 'leafDirective'
  if (isLeaf !== (spec.form === 'leaf') || hasLabel(node)) {
    return [
      diagnose('ICT-C015', [location], { name: node.name, found: shownSource(node, lowering), usage: spec.usage }),
    ]
  }
  if (!isLeaf && !isClosed(node, lowering)) return [diagnose('ICT-C017', [location], { name: node.name })]
  return []
}

/** `::name[label]`: no directive has a label. */
function hasLabel(node: DirectiveNode): boolean {
  if (node.type === 'leafDirective') return node.children.length > 0
  const [first] = node.children
  return first?.type === 'paragraph' && first.data?.directiveLabel === true
}

/** A container that is not closed runs to the end of its file. */
function isClosed(node: DirectiveNode, lowering: Lowering): boolean {
  const lines = sourceOf(node, lowering).trimEnd().split('\n')
  return lines.length > 1 && /^\s*:{3,}\s*$/.test(lines.at(-1) ?? '')
}

function checkPlace(
  node: DirectiveNode,
  spec: DirectiveSpec,
  surroundings: Surroundings,
  lowering: Lowering,
): readonly Diagnostic[] {
  const isOffice = lowering.role === 'office'
  if (!isOffice && spec.where.includes(surroundings)) return []
  const { where, remedy } = isOffice ? OFFICE : WHERE[surroundings]
  return [diagnose('ICT-C019', [locationOf(node, lowering)], { name: node.name, where, remedy })]
}

function checkAttributes(node: DirectiveNode, spec: DirectiveSpec, lowering: Lowering): readonly Diagnostic[] {
  const given = Object.keys(node.attributes ?? {})
  const known = Object.keys(spec.attributes)
  const unknown = given
    .filter((name) => !known.includes(name))
    .map((name) =>
      diagnose('ICT-C010', [locationOf(node, lowering)], {
        owner: node.name,
        name,
        suggestion: suggestion(name, known),
      }),
    )
  return [...unknown, ...known.flatMap((name) => checkValue(node, name, spec, lowering))]
}

function checkValue(node: DirectiveNode, name: string, spec: DirectiveSpec, lowering: Lowering): readonly Diagnostic[] {
  const attribute = spec.attributes[name]
  const text = attributeOf(node, name)
  const isMissing = attribute?.isRequired === true && text.trim() === ''
  const isForeign = text !== '' && attribute?.values?.includes(text) === false
  if (!isMissing && !isForeign) return []
  return [
    diagnose('ICT-C016', [locationOf(node, lowering)], {
      attribute: name,
      directive: node.name,
      found: isMissing ? { vi: 'để trống', en: 'empty' } : `«${text}»`,
      expected: attribute.values?.map((value) => `«${value}»`).join(', ') ?? { vi: 'một giá trị', en: 'a value' },
      usage: spec.usage,
    }),
  ]
}

/** An attribute's text, with its slots; empty where it is not given. */
export function attributeOf(node: DirectiveNode, name: string): string {
  return node.attributes?.[name] ?? ''
}
