/** The values between the stages as lines of text: what a reviewer reads when a golden changes. */
import type { Block, Document, Inline, TableCell } from '../../src/document/nodes.ts'
import { toExactDigits } from '../../src/model/decimal.ts'
import type { Figure, SourcedQuantity } from '../../src/model/figure.ts'
import type { Observation } from '../../src/model/observation.ts'
import type { Provenance, SourceLocation } from '../../src/model/provenance.ts'
import type { Quantity } from '../../src/model/quantity.ts'

const quantity = ({ value, qualifier, decimals }: Quantity): string =>
  `${qualifier === 'exact' ? '' : `${qualifier} `}${toExactDigits(value)} (${decimals})`

const place = ({ file, line, column, path }: SourceLocation): string => `${file}:${line}:${column}${path ?? ''}`

/** `postal.points HB 2023 = over 240 (0)  data/2023/a.csv:3:51` */
export function observationLine({ key, area, period, status, ...rest }: Observation): string {
  const value = rest.quantity ? quantity(rest.quantity) : rest.names.join('; ') || status
  const fraction = rest.fraction
    ? ` [${quantity(rest.fraction.numerator)} / ${quantity(rest.fraction.denominator)}]`
    : ''
  const mark = status === 'normal' || status === 'missing' ? '' : ` ${status}`
  return `${key} ${area} ${period} = ${value}${fraction}${mark}  ${rest.locations.map(place).join(' ')}`
}

const origin = (provenance: Provenance): string => {
  switch (provenance.kind) {
    case 'observed':
      return provenance.locations.map(place).join(' ')
    case 'derived':
      return `${provenance.formula}(${provenance.inputs.map((input) => `${input.key} ${input.period}`).join(', ')})`
    case 'seed':
      return `${provenance.place.file} ${provenance.place.key}`
    case 'setting':
      return place(provenance.location)
    case 'request':
      return 'request'
    default:
      return provenance satisfies never
  }
}

const sourced = (name: string, value: SourcedQuantity | null): string =>
  value ? `\n  ${name} ${quantity(value.quantity)}  ${origin(value.provenance)}` : ''

/** A figure with each value it has and the origin of each. */
export function figureLines(figure: Figure): string {
  const compared = [figure.change, ...figure.comparisons].flatMap((comparison) =>
    comparison
      ? [
          `\n  against ${comparison.benchmark?.code ?? comparison.against}: ${comparison.direction}, ${comparison.verdict}, ${comparison.difference ? toExactDigits(comparison.difference) : 'no difference'}`,
        ]
      : [],
  )
  return [
    figure.key,
    sourced('printed', figure.printed),
    sourced('computed', figure.computed),
    sourced('numerator', figure.numerator),
    sourced('denominator', figure.denominator),
    sourced('previous', figure.previous),
    figure.names.length > 0 ? `\n  names ${figure.names.join('; ')}` : '',
    ...compared,
  ].join('')
}

/** Text with each datum as `[key|text]`. */
const inlines = (children: readonly Inline[]): string =>
  children
    .map((child) => {
      switch (child.kind) {
        case 'text':
          return child.text
        case 'datum':
          return `[${child.key}|${child.text}]`
        case 'strong':
          return `**${inlines(child.children)}**`
        case 'emphasis':
          return `*${inlines(child.children)}*`
        case 'lineBreak':
          return ' ⏎ '
        case 'note':
          return `^${child.number}{${inlines(child.children)}}`
        default:
          return child satisfies never
      }
    })
    .join('')

const row = (cells: readonly TableCell[]): string =>
  cells
    .map(({ children, colSpan, rowSpan, header }) => {
      const span = colSpan > 1 || rowSpan > 1 ? `{${colSpan}×${rowSpan}}` : ''
      return `${header === 'none' ? '' : '!'}${span}${inlines(children)}`
    })
    .join(' | ')

const block = (node: Block): readonly string[] => {
  switch (node.kind) {
    case 'heading':
      return [`heading ${node.level} ${node.label} ${inlines(node.children)}`]
    case 'paragraph':
      return [`paragraph ${inlines(node.children)}`]
    case 'list':
      return [`list ${node.marker}`, ...node.items.flatMap((item) => item.flatMap(block).map((line) => `  ${line}`))]
    case 'table':
      return [
        `table ${node.id}: ${inlines(node.caption)}`,
        ...[...node.head, ...node.body].map((cells) => `  ${row(cells)}`),
      ]
    case 'chart':
      return [`chart ${node.id} ${node.chart.type}: ${inlines(node.caption)}`, `  ${inlines(node.alternative)}`]
    case 'letterhead':
      return [`letterhead ${node.superior ?? '-'} / ${node.agency.join(' / ')} / ${node.number} / ${node.placeAndDate}`]
    case 'title':
      return [`title ${node.type} / ${inlines(node.subject)}`]
    case 'addressees':
      return [`addressees ${node.label} ${node.names.join('; ')}`]
    case 'signature':
      return [`signature ${node.authority.join(' / ')} / ${node.name ?? '-'} / ${node.recipients.join('; ')}`]
    default:
      return node satisfies never
  }
}

/** The whole tree, a line a block. */
export function documentLines(document: Document): string {
  const annexes = document.annexes.flatMap(({ label, title, reference, orientation, blocks }) => [
    `annex ${label} ${orientation}: ${inlines(title)} / ${inlines(reference)}`,
    ...blocks.flatMap(block).map((line) => `  ${line}`),
  ])
  return `${[`meta ${JSON.stringify(document.meta)}`, ...document.blocks.flatMap(block), ...annexes].join('\n')}\n`
}
