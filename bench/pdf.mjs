/**
 * One report as PDF by this program and by others, each from a cold process, and 63 different reports in one process.
 * All set the same words, tables and bars in the same fonts: the document of the sample, translated to what each tool
 * reads. This program's cold run also reads and checks the data and writes the sentences, which the others are given.
 * The other tools are installed for the run into a temporary folder. Runs of all cases are interleaved.
 * Usage: node bench/pdf.mjs [rounds] [rounds with 63 reports]
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { flatDocument } from './pdf/flat-document.mjs'
import { toHtml } from './pdf/to-html.mjs'
import { toTypst } from './pdf/to-typst.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..')
const fonts = join(root, 'dist', 'fonts')
const rounds = Number(process.argv[2] ?? 9)
const batchRounds = Number(process.argv[3] ?? 3)
const REPORTS = 63
const OTHERS = ['@myriaddreamin/typst-ts-node-compiler@0.7.0', 'pdfmake@0.3.11']
const BROWSER = '/usr/bin/chromium'

const folder = mkdtempSync(join(tmpdir(), 'ict-report-bench-'))
const path = (name) => join(folder, name)
const tool = (name) => join(here, 'pdf', name)

/** Node 20 reads extra certificates at every start, which is not ours to measure. */
function run({ name, command = process.execPath, args }) {
  const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...env } = process.env
  const isNode = command === process.execPath
  const measured = isNode ? ['--require', tool('measure.cjs')] : []
  const start = performance.now()
  const { status, stderr } = spawnSync(command, [...measured, ...args], {
    cwd: folder,
    env: { ...env, ICT_REPORT_BENCH_FILE: path('measure.json') },
    encoding: 'utf8',
  })
  const milliseconds = performance.now() - start
  if (status !== 0) throw new Error(`${name} ended with ${status}:\n${stderr.slice(-2000)}`)
  const [kibibytes, microseconds] = isNode ? JSON.parse(readFileSync(path('measure.json'), 'utf8')) : []
  return { milliseconds, cpu: microseconds / 1000, mebibytes: kibibytes / 1024 }
}

/** pdfkit looks for the profile of its colours beside the file that it ends up in. */
async function bundleOurs() {
  cpSync(join(root, 'dist', 'chunks', 'data'), path('ours/data'), { recursive: true })
  await build({
    absWorkingDir: root,
    entryPoints: [tool('run-ours.mjs')],
    outfile: path('ours/ours.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    mainFields: ['module', 'main'],
    minify: true,
    banner: { js: 'import { createRequire as __c } from "node:module"; const require = __c(import.meta.url);' },
    logLevel: 'warning',
  })
}

/** The document for another province: another name and other figures, so that no result can be used again whole. */
function varied(node, number) {
  if (Array.isArray(node)) return node.map((each) => varied(each, number))
  if (typeof node !== 'object' || node === null) {
    return typeof node === 'string' ? node.replaceAll('Hòa Bình', `Hòa Bình ${number}`) : node
  }
  const own = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, varied(value, number)]))
  if (node.kind !== 'datum') return own
  return { ...own, text: own.text.replace(/\d/g, (digit) => String((Number(digit) + number) % 10)) }
}

function writeInputs() {
  run({ name: 'document', args: [path('ours/ours.mjs'), 'document', '-', path('document.json'), root] })
  const document = JSON.parse(readFileSync(path('document.json'), 'utf8'))
  const all = Array.from({ length: REPORTS }, (_, number) => varied(document, number))
  const write = (name, list) => {
    writeFileSync(path(`one-${name}`), JSON.stringify(list.slice(0, 1)))
    writeFileSync(path(`all-${name}`), JSON.stringify(list))
  }
  write('documents.json', all)
  write('typst.json', all.map(toTypst))
  write('flat.json', all.map(flatDocument))
  writeFileSync(path('page.html'), toHtml(flatDocument(document), fonts))
}

function casesOf(some) {
  const input = (name) => path(`${some}-${name}.json`)
  const modules = path('node_modules')
  const script = (name, file, data) => ({
    name,
    args: [tool(file), input(data), path(`${file}.pdf`), modules, fonts],
    output: path(`${file}.pdf`),
  })
  return [
    script('Typst, tagged PDF/A-3a', 'run-typst.mjs', 'typst'),
    script('pdfkit, untagged', 'run-pdfkit.mjs', 'flat'),
    script('pdfmake, untagged', 'run-pdfmake.mjs', 'flat'),
  ]
}

const ours = (name, task, some) => ({
  name,
  args: [path('ours/ours.mjs'), task, path(`${some}-documents.json`), path(`${task}.pdf`), root],
  output: path(`${task}.pdf`),
})

const coldCases = () => [
  {
    name: 'ict-report build --format pdf',
    args: [join(root, 'bin', 'ict-report.js'), 'build', '2023', '--format', 'pdf', '--quiet'],
    output: path('out/hoa-binh-2023.pdf'),
  },
  ...casesOf('one'),
  ...(existsSync(BROWSER)
    ? [
        {
          name: 'Chromium, headless',
          command: BROWSER,
          args: [
            '--headless',
            '--no-sandbox',
            '--disable-gpu',
            `--print-to-pdf=${path('browser.pdf')}`,
            `file://${path('page.html')}`,
          ],
          output: path('browser.pdf'),
        },
      ]
    : []),
  { name: 'node -e 0', args: ['-e', '0'] },
]

const batchCases = () => [
  ours('ict-report, documents to PDF', 'render', 'all'),
  ours('ict-report, data to PDF', 'build', 'all'),
  ...casesOf('all'),
]

function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

/** Interleaved runs; prints medians, and ratios to Typst. */
function compare(title, cases, times) {
  const results = new Map(cases.map(({ name }) => [name, []]))
  for (let round = 0; round < times; round += 1) for (const one of cases) results.get(one.name).push(run(one))
  const of = (name, key) => median(results.get(name).map((result) => result[key]))
  const base = cases.find(({ name }) => name.startsWith('Typst')).name
  console.log(`\n${title}, ${times} interleaved rounds`)
  console.log('case                            median ms    min   ratio   CPU ms   ratio   peak MiB  file bytes')
  for (const { name, output } of cases) {
    const least = Math.min(...results.get(name).map(({ milliseconds }) => milliseconds))
    const cells = [
      name.padEnd(30),
      of(name, 'milliseconds').toFixed(0).padStart(10),
      least.toFixed(0).padStart(6),
      (of(name, 'milliseconds') / of(base, 'milliseconds')).toFixed(2).padStart(7),
      of(name, 'cpu').toFixed(0).padStart(8),
      (of(name, 'cpu') / of(base, 'cpu')).toFixed(2).padStart(7),
      of(name, 'mebibytes').toFixed(0).padStart(10),
      (output ? String(statSync(output).size) : '-').padStart(11),
    ]
    console.log(cells.join(' '))
  }
}

try {
  execFileSync(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder, ...OTHERS],
    {
      stdio: 'ignore',
    },
  )
  await bundleOurs()
  writeInputs()
  console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}`)
  for (const one of coldCases()) run(one)
  compare('One report, cold process', coldCases(), rounds)
  compare(`${REPORTS} reports in one process`, batchCases(), batchRounds)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
