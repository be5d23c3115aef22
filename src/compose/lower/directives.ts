/** The directives of the report: a closed table of names, forms, attributes and places. */
import type { Surroundings } from './lowering.ts'

export interface AttributeSpec {
  readonly isRequired: boolean
  /** Allowed values, null for any text. */
  readonly values: readonly string[] | null
}

export interface DirectiveSpec {
  /** `::name` stands alone, `:::name` … `:::` holds content. */
  readonly form: 'leaf' | 'container'
  readonly attributes: Readonly<Record<string, AttributeSpec>>
  readonly where: readonly Surroundings[]
  readonly usage: string
}

const REQUIRED: AttributeSpec = { isRequired: true, values: null }
const OPTIONAL: AttributeSpec = { isRequired: false, values: null }

/** A part of the page that is built whole from the view. */
const fixed = (usage: string): DirectiveSpec => ({ form: 'leaf', attributes: {}, where: ['text'], usage })

export const DIRECTIVES = {
  letterhead: fixed('::letterhead'),
  title: {
    form: 'container',
    attributes: { type: OPTIONAL },
    where: ['text'],
    usage: ':::title{type="BÁO CÁO"} … :::',
  },
  addressees: fixed('::addressees'),
  signature: fixed('::signature'),
  table: { form: 'leaf', attributes: { id: REQUIRED }, where: ['text', 'annex'], usage: '::table{id="postal"}' },
  chart: { form: 'leaf', attributes: { id: REQUIRED }, where: ['text', 'annex'], usage: '::chart{id="benchmark"}' },
  review: { form: 'leaf', attributes: {}, where: ['text', 'annex'], usage: '::review' },
  office: {
    form: 'leaf',
    attributes: { part: REQUIRED },
    where: ['text', 'annex'],
    usage: '::office{part="danh-gia-chung"}',
  },
  annex: {
    form: 'container',
    attributes: {
      title: REQUIRED,
      reference: OPTIONAL,
      orientation: { isRequired: false, values: ['portrait', 'landscape'] },
    },
    where: ['text'],
    usage: ':::annex{title="…" orientation="landscape"} … :::',
  },
} as const satisfies Record<string, DirectiveSpec>

export type DirectiveName = keyof typeof DIRECTIVES

export const DIRECTIVE_NAMES: readonly string[] = Object.keys(DIRECTIVES)

export function isDirectiveName(name: string): name is DirectiveName {
  return Object.hasOwn(DIRECTIVES, name)
}
