/**
 * A document as a flat list of headings, paragraphs, tables and bars: what the tools without tags of their own are
 * given, so that each sets the same words.
 */

const words = (children) =>
  children
    .map((node) =>
      'text' in node ? node.text : 'children' in node ? words(node.children) : node.kind === 'lineBreak' ? '\n' : '',
    )
    .join('')

/** Stretches of one weight, as { text, bold }. */
function stretches(children, bold = false) {
  return children.flatMap((node) => {
    if (node.kind === 'lineBreak') return [{ text: '\n', bold }]
    if ('children' in node) return stretches(node.children, bold || node.kind === 'strong')
    return [{ text: node.text, bold }]
  })
}

const cell = ({ children, colSpan, rowSpan, header }) => ({
  text: words(children),
  colSpan,
  rowSpan,
  bold: header !== 'none',
})

function bars({ chart }) {
  if (chart.type === 'bullet') {
    return chart.rows.flatMap(({ label, value, valueNumber, benchmark, benchmarkNumber, benchmarkLabel }) => {
      const top = Math.max(valueNumber, benchmarkNumber) * 1.1
      return [
        { label, share: valueNumber / top, said: value.text },
        { label: benchmarkLabel, share: benchmarkNumber / top, said: benchmark.text },
      ]
    })
  }
  return chart.groups.flatMap(({ label, bars: own }) =>
    own.flatMap((one) => (one ? [{ label, share: one.number / chart.max, said: one.value.text }] : [])),
  )
}

const bold = (text) => ({ kind: 'text', align: 'center', runs: [{ text, bold: true }] })
const center = (text) => ({ kind: 'text', align: 'center', runs: [{ text, bold: false }] })

function block(node) {
  switch (node.kind) {
    case 'heading':
      return [{ kind: 'text', align: 'left', runs: [{ text: `${node.label} ${words(node.children)}`, bold: true }] }]
    case 'paragraph':
      return [{ kind: 'text', align: 'justify', runs: stretches(node.children) }]
    case 'list':
      return node.items.flatMap((item) => item.flatMap(block))
    case 'table':
      return [
        center(words(node.caption)),
        {
          kind: 'table',
          head: node.head.map((row) => row.map(cell)),
          body: node.body.map((row) => row.map(cell)),
          columns: node.columns.length,
        },
      ]
    case 'chart':
      return [{ kind: 'bars', bars: bars(node) }, center(words(node.caption))]
    case 'letterhead':
      return [
        node.superior ?? '',
        ...node.agency,
        node.motto.nation,
        node.motto.creed,
        node.number,
        node.placeAndDate,
      ].map(bold)
    case 'title':
      return [bold(node.type), bold(words(node.subject))]
    case 'addressees':
      return [center(`${node.label} ${node.names.join('\n')}`)]
    case 'signature':
      return [...node.authority, node.name ?? '', node.recipientsLabel, ...node.recipients].map(center)
    default:
      throw new Error(`no such node: ${node.kind}`)
  }
}

/** The list, annexes last, each on a new page. */
export function flatDocument({ meta, blocks, annexes }) {
  const annex = ({ label, title, reference, orientation, blocks: own }) => [
    { kind: 'page', orientation },
    bold(`${label} ${words(title)}`),
    center(words(reference)),
    ...own.flatMap(block),
  ]
  return {
    title: meta.title,
    marks: meta.marks.join(' - '),
    parts: [...blocks.flatMap(block), ...annexes.flatMap(annex)],
  }
}
