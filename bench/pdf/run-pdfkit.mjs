/** pdfkit by its own text and tables, unbundled, untagged. Arguments: input, output, modules (not used), fonts. */
import { readFileSync, writeFileSync } from 'node:fs'
import PDFDocument from 'pdfkit'

const [input, output, , fonts] = process.argv.slice(2)
const regular = `${fonts}/Tinos-Regular.ttf`
const bold = `${fonts}/Tinos-Bold.ttf`
const margins = { top: 57, bottom: 57, left: 85, right: 43 }

function draw(doc, node) {
  switch (node.kind) {
    case 'page':
      return doc.addPage({ size: 'A4', layout: node.orientation, margins })
    case 'text':
      return node.runs.forEach((run, at) => {
        const options = { align: node.align, continued: at < node.runs.length - 1 }
        doc.font(run.bold ? bold : regular, 14).text(run.text, options)
      })
    case 'table': {
      const data = [...node.head, ...node.body].map((row) =>
        row.map(({ text, colSpan, rowSpan }) => ({ text, colSpan, rowSpan })),
      )
      doc.font(regular, 12)
      return doc.table({ data })
    }
    case 'bars':
      return node.bars.forEach(({ label, share, said }) => {
        doc.font(regular, 12).text(`${label}: ${said}`)
        doc
          .rect(doc.x, doc.y, 150 * share, 8)
          .fill('#999')
          .fillColor('black')
          .moveDown()
      })
    default:
      throw new Error(`no such node: ${node.kind}`)
  }
}

async function pdf({ title, parts }) {
  const doc = new PDFDocument({ size: 'A4', margins, info: { Title: title }, font: regular })
  const chunks = []
  doc.on('data', (chunk) => chunks.push(chunk))
  const ended = new Promise((resolve) => doc.on('end', resolve))
  for (const node of parts) draw(doc, node)
  doc.end()
  await ended
  return Buffer.concat(chunks)
}

for (const document of JSON.parse(readFileSync(input, 'utf8'))) writeFileSync(output, await pdf(document))
