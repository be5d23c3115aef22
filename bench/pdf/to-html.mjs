/** A flat document as a web page for a browser to print. */

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')
const run = ({ text, bold }) => (bold ? `<b>${escaped(text)}</b>` : escaped(text))
const rows = (list, name) =>
  list
    .map(
      (row) =>
        `<tr>${row.map((cell) => `<${name} colspan="${cell.colSpan}" rowspan="${cell.rowSpan}">${escaped(cell.text)}</${name}>`).join('')}</tr>`,
    )
    .join('')

function part(node) {
  switch (node.kind) {
    case 'page':
      return '<div style="break-before: page"></div>'
    case 'text':
      return `<p style="text-align: ${node.align}">${node.runs.map(run).join('')}</p>`
    case 'table':
      return `<table><thead>${rows(node.head, 'th')}</thead><tbody>${rows(node.body, 'td')}</tbody></table>`
    case 'bars':
      return node.bars
        .map(
          ({ label, share, said }) =>
            `<div>${escaped(label)} <i style="width: ${share * 200}px"></i> ${escaped(said)}</div>`,
        )
        .join('')
    default:
      throw new Error(`no such node: ${node.kind}`)
  }
}

/** The page; `fonts` is the folder of the font files. */
export function toHtml({ title, parts }, fonts) {
  const face = (file, weight) =>
    `@font-face { font-family: Tinos; font-weight: ${weight}; src: url("file://${fonts}/Tinos-${file}.ttf") }`
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${escaped(title)}</title><style>
${face('Regular', 400)} ${face('Bold', 700)}
@page { size: A4; margin: 20mm 15mm 20mm 30mm } body { font: 14pt Tinos; margin: 0 }
table { border-collapse: collapse; width: 100%; font-size: 12pt } td, th { border: 0.5pt solid }
i { display: inline-block; height: 8px; background: #999 }
</style>${parts.map(part).join('\n')}</html>`
}
