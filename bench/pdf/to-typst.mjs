/** A document as the source of Typst: the same words, tables and charts, set by plain means. */

const escaped = (text) =>
  text
    .replace(/[\\#$*_`<>@=\-+/~"'[\]]/g, '\\$&')
    .replace(/^(\s*\d+)\./, '$1\\.')
    .replaceAll('\u00a0', '~')

const inlines = (children) => children.map(inline).join('')

function inline(node) {
  switch (node.kind) {
    case 'text':
    case 'datum':
      return escaped(node.text)
    case 'strong':
      return `#strong[${inlines(node.children)}]`
    case 'emphasis':
      return `#emph[${inlines(node.children)}]`
    case 'lineBreak':
      return ' \\ '
    case 'note':
      return `#footnote[${inlines(node.children)}]`
    default:
      throw new Error(`no such node: ${node.kind}`)
  }
}

const cell = ({ children, colSpan, rowSpan, header }) => {
  const text = header === 'none' ? inlines(children) : `#strong[${inlines(children)}]`
  return colSpan > 1 || rowSpan > 1 ? `table.cell(colspan: ${colSpan}, rowspan: ${rowSpan})[${text}]` : `[${text}]`
}

const ALIGN = { left: 'left', center: 'center', right: 'right', decimal: 'right' }

function table({ caption, columns, head, body }) {
  const rows = (list) => list.map((row) => row.map(cell).join(', ')).join(',\n')
  const widths = columns.map(({ align }) => (align === 'left' ? '2fr' : '1fr')).join(', ')
  const set = `#table(columns: (${widths},), align: (${columns.map(({ align }) => ALIGN[align]).join(', ')},),
table.header(${rows(head)}),
${rows(body)})`
  return `#figure(kind: table, supplement: none, numbering: none, caption: [${inlines(caption)}])[${set}]`
}

const bar = (share) => `rect(width: ${(share * 100).toFixed(2)}%, height: 8pt, fill: luma(60%), stroke: 0.5pt)`

function chartRows({ chart }) {
  if (chart.type === 'bullet') {
    return chart.rows.flatMap(({ label, value, valueNumber, benchmark, benchmarkNumber, benchmarkLabel }) => {
      const top = Math.max(valueNumber, benchmarkNumber) * 1.1
      return [
        [label, valueNumber / top, value.text],
        [benchmarkLabel, benchmarkNumber / top, benchmark.text],
      ]
    })
  }
  return chart.groups.flatMap(({ label, bars }) =>
    bars.flatMap((one) => (one ? [[label, one.number / chart.max, one.value.text]] : [])),
  )
}

function chart(node) {
  const rows = chartRows(node).map(([label, share, said]) => `[${escaped(label)}], ${bar(share)}, [${escaped(said)}]`)
  return `#figure(kind: image, supplement: none, numbering: none, alt: ${JSON.stringify(plain(node.alternative))}, caption: [${inlines(node.caption)}],
grid(columns: (1fr, 2fr, 1fr), row-gutter: 4pt, ${rows.join(',\n')}))`
}

const plain = (children) =>
  children.map((node) => ('text' in node ? node.text : 'children' in node ? plain(node.children) : ' ')).join('')

const center = (lines) => `#align(center)[${lines.join(' \\ ')}]`

function block(node) {
  switch (node.kind) {
    case 'heading':
      return `${'='.repeat(node.level)} ${escaped(node.label)} ${inlines(node.children)}`
    case 'paragraph':
      return inlines(node.children)
    case 'list':
      return node.items.map((item) => `- ${item.map(block).join('\n\n').replaceAll('\n', '\n  ')}`).join('\n')
    case 'table':
      return table(node)
    case 'chart':
      return chart(node)
    case 'letterhead': {
      const left = [
        ...(node.superior ? [escaped(node.superior)] : []),
        ...node.agency.map((line) => `*${escaped(line)}*`),
      ]
      const right = [`*${escaped(node.motto.nation)}*`, `*${escaped(node.motto.creed)}*`]
      const cells = [left, right, [escaped(node.number)], [`_${escaped(node.placeAndDate)}_`]]
      return `#grid(columns: (1fr, 1fr), row-gutter: 8pt, ${cells.map((lines) => `[${center(lines)}]`).join(', ')})`
    }
    case 'title':
      return center([`*${escaped(node.type)}*`, `#strong[${inlines(node.subject)}]`])
    case 'addressees':
      return `${escaped(node.label)} \\ ${node.names.map(escaped).join(' \\ ')}`
    case 'signature': {
      const left = [
        `*_${escaped(node.recipientsLabel)}_*`,
        ...node.recipients.map((one) => `#text(11pt)[\\- ${escaped(one)}]`),
      ]
      const right = [...node.authority, '', '', node.name ?? ''].map((line) => (line ? `*${escaped(line)}*` : '~'))
      return `#grid(columns: (1fr, 1fr), [${left.join(' \\ ')}], [${center(right)}])`
    }
    default:
      throw new Error(`no such node: ${node.kind}`)
  }
}

/** The source text of one document. */
export function toTypst({ meta, blocks, annexes }) {
  const annex = ({ label, title, reference, orientation, blocks: own }) =>
    `#page(flipped: ${orientation === 'landscape'})[
${center([`*${escaped(label)}*`, `#strong[${inlines(title)}]`, `_${inlines(reference)}_`])}

${own.map(block).join('\n\n')}
]`
  return `#set document(title: ${JSON.stringify(meta.title)}, author: ${JSON.stringify(meta.author)})
#set page("a4", margin: (top: 20mm, bottom: 20mm, left: 30mm, right: 15mm), numbering: "1",
  header: align(right)[${escaped(meta.marks.join(' - '))}])
#set text(font: "Tinos", size: 14pt, lang: "vi", region: "vn")
#set par(justify: true, first-line-indent: 1.27cm)
#set table(stroke: 0.5pt)
#show table: set text(size: 12pt)
#show table: set par(justify: false, first-line-indent: 0pt)
#show heading: set text(size: 14pt)
#show figure: set block(breakable: true)

${blocks.map(block).join('\n\n')}

${annexes.map(annex).join('\n\n')}
`
}
