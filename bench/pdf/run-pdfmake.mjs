/** pdfmake: flat documents in, untagged PDF out. Arguments: input, output, modules, fonts. */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const [input, output, modules, fonts] = process.argv.slice(2)
const pdfmake = createRequire(`${modules}/`)('pdfmake')
pdfmake.setFonts({ Tinos: { normal: `${fonts}/Tinos-Regular.ttf`, bold: `${fonts}/Tinos-Bold.ttf` } })

function row(cells) {
  return cells.flatMap(({ text, colSpan, rowSpan, bold }) => [
    { text, colSpan, rowSpan, bold },
    ...Array.from({ length: colSpan - 1 }, () => ({})),
  ])
}

/** Rows with empty cells where a taller cell above reaches down. */
function rows(list, columns) {
  const open = Array.from({ length: columns }, () => 0)
  return list.map((cells) => {
    const queue = row(cells)
    return open.map((left, at) => {
      if (left > 0) {
        open[at] = left - 1
        return {}
      }
      const cell = queue.shift() ?? {}
      open[at] = (cell.rowSpan ?? 1) - 1
      return cell
    })
  })
}

function part(node) {
  switch (node.kind) {
    case 'page':
      return { text: '', pageBreak: 'before', pageOrientation: node.orientation }
    case 'text':
      return { text: node.runs, alignment: node.align, margin: [0, 0, 0, 6] }
    case 'table':
      return {
        table: {
          headerRows: node.head.length,
          widths: Array.from({ length: node.columns }, () => '*'),
          body: rows([...node.head, ...node.body], node.columns),
        },
        fontSize: 12,
      }
    case 'bars':
      return node.bars.map(({ label, share, said }) => ({
        columns: [
          { text: label },
          { canvas: [{ type: 'rect', x: 0, y: 0, w: 150 * share, h: 8, color: '#999' }] },
          { text: said },
        ],
      }))
    default:
      throw new Error(`no such node: ${node.kind}`)
  }
}

for (const { title, marks, parts } of JSON.parse(readFileSync(input, 'utf8'))) {
  const definition = {
    info: { title },
    pageSize: 'A4',
    pageMargins: [85, 57, 43, 57],
    header: { text: marks, alignment: 'right' },
    defaultStyle: { font: 'Tinos', fontSize: 14 },
    content: parts.map(part),
  }
  writeFileSync(output, await pdfmake.createPdf(definition).getBuffer())
}
