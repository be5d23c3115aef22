/**
 * The sample report as pages: how long the stage takes, how even the spaces between words are, and how much of each page
 * is left white. Spaces are told as shares of the natural space of their line (1 is neither widened nor narrowed).
 * Usage: node bench/layout.mjs [rounds]
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const rounds = Number(process.argv[2] ?? 20)

const ENTRY = `
export { layout } from './src/layout/layout.ts'
export { officialPage } from './src/layout/page-style.ts'
export { openFonts } from './src/render/pdf/fonts.ts'
export { measurer } from './src/render/pdf/measurer.ts'
export { documentOf, sampleRequest } from './tests/support/sample.ts'
`

async function loadSources(folder) {
  const outfile = join(folder, 'sources.mjs')
  await build({
    stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    outfile,
    define: { 'import.meta.dirname': JSON.stringify(join(root, 'tests', 'support')) },
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  })
  return import(pathToFileURL(outfile).href)
}

const userMs = () => process.cpuUsage().user / 1000

function sorted(values) {
  return values.toSorted((a, b) => a - b)
}

const median = (values) => sorted(values)[Math.floor(values.length / 2)] ?? 0

/** How wide the spaces of each justified line are; a line that is not stretched has none to tell. */
function spaceShares(pages, measure) {
  const byLine = new Map()
  for (const [index, page] of pages.entries()) {
    for (const primitive of page.primitives) {
      if (primitive.kind !== 'text' || primitive.wordSpacing === 0) continue
      const space = measure.width(' ', primitive.style, primitive.size)
      byLine.set(`${index} ${primitive.baseline.toFixed(2)}`, 1 + primitive.wordSpacing / space)
    }
  }
  return [...byLine.values()]
}

/** Share of the text block below the last box of each page. */
function whiteShares(pages, { margin }) {
  return pages.map((page) => {
    const bottom = Math.max(...page.boxes.map((box) => box.y + box.height))
    return (page.height - margin.bottom - bottom) / (page.height - margin.top - margin.bottom)
  })
}

const folder = mkdtempSync(join(tmpdir(), 'ict-report-bench-'))
try {
  const { layout, officialPage, openFonts, measurer, documentOf, sampleRequest } = await loadSources(folder)
  const request = sampleRequest()
  const document = await documentOf(request)
  const fonts = await request.fonts()
  const times = []
  let pages = []
  for (let round = 0; round < rounds; round += 1) {
    const measure = measurer(openFonts(fonts))
    const start = userMs()
    pages = layout(document, officialPage, measure).pages
    times.push(userMs() - start)
  }
  const shares = sorted(spaceShares(pages, measurer(openFonts(fonts))))
  const at = (share) => (shares[Math.min(shares.length - 1, Math.floor(share * shares.length))] ?? 0).toFixed(2)
  console.log(`layout, user ms: first ${times[0].toFixed(0)}, median of ${rounds} ${median(times).toFixed(1)}`)
  console.log(
    `word spaces of ${shares.length} justified lines: min ${at(0)}, 5 % ${at(0.05)}, median ${at(0.5)}, 95 % ${at(0.95)}, max ${at(1)}`,
  )
  const white = whiteShares(pages, officialPage).map((share) => `${(100 * share).toFixed(0)} %`)
  console.log(`white at the foot of ${pages.length} pages: ${white.join(', ')}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
