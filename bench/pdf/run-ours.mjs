/**
 * This program without its command line, bundled by bench/pdf.mjs. Arguments: task, input, output, root.
 * `document` writes the document of the sample as JSON; `render` lays out and writes each document of the input;
 * `build` makes as many reports from the data, from bytes to bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { prepareData } from '../../src/cli/data-request.ts'
import { shippedCatalog, shippedFonts } from '../../src/cli/package-files.ts'
import { reportRequest } from '../../src/cli/report-request.ts'
import { nodeWorld } from '../../src/io/node-world.ts'
import { buildDocument, buildReport } from '../../src/pipeline/build-report.ts'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'

const [task, input, output, root] = process.argv.slice(2)
const world = nodeWorld()
const files = { root, version: '0.0.0-bench', world }
const current = { path: world.cwd, world }
const options = { year: 2023, data: null, province: null, formats: ['pdf'], date: null, isFinal: false }

async function request() {
  const data = await prepareData(current, files, options.year, options)
  return reportRequest(current, files, data.value, options).value
}

const read = () => JSON.parse(readFileSync(input, 'utf8'))

switch (task) {
  case 'document': {
    const { value } = await buildDocument(await request(), shippedCatalog(files))
    writeFileSync(output, JSON.stringify(value))
    break
  }
  case 'render': {
    const fonts = await shippedFonts(files)
    for (const document of read()) writeFileSync(output, await renderPdf(document, { fonts }))
    break
  }
  case 'build': {
    const catalog = shippedCatalog(files)
    for (const _ of read()) {
      const { artifacts } = await buildReport(await request(), catalog)
      writeFileSync(output, artifacts[0].bytes)
    }
    break
  }
  default:
    throw new Error(`no such task: ${task}`)
}
