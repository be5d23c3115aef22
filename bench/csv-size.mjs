/**
 * A national CSV of a million rows, from bytes to checked figures of one province, beside csv-parse alone on the same
 * file. Every measure is a process of its own; the runs of all cases are interleaved, so that a busy moment of the
 * machine falls on all alike. csv-parse runs as a stream whose records are dropped, its quickest way.
 * Usage: node bench/csv-size.mjs [rows] [rounds]
 */
import { spawnSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { cpus, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const rows = Number(process.argv[2] ?? 1_000_000)
const rounds = Number(process.argv[3] ?? 5)

/** Loaded into each measured process: peak memory in KiB and processor time in microseconds, on exit. */
const MEASURE = `
const { writeFileSync } = require('node:fs')
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  writeFileSync(process.env.ICT_REPORT_BENCH_FILE, JSON.stringify([maxRSS, userCPUTime + systemCPUTime]))
})
`

/** What csv-parse does alone. */
const PARSE = `
const { createReadStream } = require('node:fs')
const { parse } = require(${JSON.stringify(createRequire(import.meta.url).resolve('csv-parse'))})
let records = 0
const parser = parse({ delimiter: process.env.BENCH_DELIMITER, bom: true, relax_column_count: true })
parser.on('data', () => { records += 1 })
parser.on('end', () => console.log(records))
createReadStream(process.argv[2]).pipe(parser)
`

/** What a check does: read, normalize, compute, validate. */
const OURS = `
import { readFileSync } from 'node:fs'
import { loadCatalog } from './src/catalog/load-catalog.ts'
import { evaluate } from './src/pipeline/evaluate.ts'
import { defaultProject } from './src/project/default-project.ts'
const seeds = ['indicators', 'units', 'areas', 'benchmarks', 'institutions', 'sources'].map((name) => name + '.json')
const catalog = loadCatalog(new Map(seeds.map((name) => [name, readFileSync(process.argv[3] + '/seeds/' + name, 'utf8')])))
const { value, diagnostics } = await evaluate({
  year: 2023,
  province: '17',
  provinceLocation: null,
  sources: [{ path: 'quoc-gia.csv', bytes: readFileSync(process.argv[2]) }],
  previousSources: [],
  project: defaultProject,
}, catalog)
if (!value) throw new Error(JSON.stringify(diagnostics.slice(0, 3)))
console.log(value.figures.size, value.observations.length, diagnostics.length)
`

/** Rows in the order of a national register: indicator, province, year; later rounds repeat the same values. */
function* lines(quote) {
  const read = (name) => JSON.parse(readFileSync(join(root, 'seeds', `${name}.json`), 'utf8'))[name]
  const indicators = read('indicators').filter(({ kind }) => kind === 'count' || kind === 'measure' || kind === 'share')
  const units = new Map(read('units').map((unit) => [unit.code, unit.printed.vi]))
  const areas = read('areas').filter(({ type, validTo }) => type !== 'country' && validTo !== null)
  const names = { province: 'Cấp tỉnh', district: 'Cấp huyện', commune: 'Cấp xã', all: 'Các cấp' }
  const figures = indicators.flatMap((indicator) => indicator.levels.map((level) => ({ indicator, level })))
  yield `${['Mã chỉ tiêu', 'Cấp', 'Mã tỉnh', 'Địa bàn', 'Năm', 'Giá trị', 'Đơn vị tính'].map(quote).join(';')}\r\n`
  for (let row = 0; row < rows; row += 1) {
    const { indicator, level } = figures[Math.floor(row / areas.length) % figures.length]
    const area = areas[row % areas.length]
    const year = 2005 + (Math.floor(row / areas.length / figures.length) % 20)
    const seed = Math.imul(row % (areas.length * figures.length * 20), 2_654_435_761) >>> 0
    const value =
      indicator.kind === 'count'
        ? String(seed % 20_000)
        : `${indicator.kind === 'share' ? seed % 100 : seed % 5000},${(seed >>> 8) % 10}`
    const cells = [indicator.code, names[level], area.code, area.name, String(year), value, units.get(indicator.unit)]
    yield `${cells.map(quote).join(';')}\r\n`
  }
}

async function write(path, quote) {
  const file = createWriteStream(path)
  let part = '\uFEFF'
  for (const line of lines(quote)) {
    part += line
    if (part.length < 1 << 20) continue
    if (!file.write(part)) await once(file, 'drain')
    part = ''
  }
  file.end(part)
  await once(file, 'close')
}

/** One process. Node reads extra certificates at every start, which is not ours to measure. */
function run({ name, script, file }, folder) {
  const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...env } = process.env
  const memoryFile = join(folder, 'memory.txt')
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--require', join(folder, 'measure.cjs'), script, file, root],
    { env: { ...env, ICT_REPORT_BENCH_FILE: memoryFile, BENCH_DELIMITER: ';' }, encoding: 'utf8' },
  )
  const milliseconds = performance.now() - start
  if (status !== 0) throw new Error(`${name} ended with ${status}:\n${stderr}`)
  const [kibibytes, microseconds] = JSON.parse(readFileSync(memoryFile, 'utf8'))
  return { milliseconds, cpu: microseconds / 1000, mebibytes: kibibytes / 1024, said: stdout.trim() }
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

const folder = mkdtempSync(join(tmpdir(), 'ict-report-bench-'))
try {
  const parseScript = join(folder, 'parse.cjs')
  const oursScript = join(folder, 'ours.mjs')
  writeFileSync(join(folder, 'measure.cjs'), MEASURE)
  writeFileSync(parseScript, PARSE)
  await build({
    absWorkingDir: root,
    stdin: { contents: OURS, resolveDir: root, loader: 'ts' },
    outfile: oursScript,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    mainFields: ['module', 'main'],
    minify: true,
    logLevel: 'warning',
  })
  const files = { plain: join(folder, 'plain.csv'), quoted: join(folder, 'quoted.csv') }
  await write(files.plain, (cell) => cell)
  await write(files.quoted, (cell) => `"${cell}"`)
  console.log(
    `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${rounds} interleaved rounds`,
  )
  console.log('file    rows       MiB  case         median ms    min   ratio   CPU ms  ratio  peak MiB  says')
  for (const [kind, file] of Object.entries(files)) {
    const cases = [
      { name: 'csv-parse', script: parseScript, file },
      { name: 'ict-report', script: oursScript, file },
    ]
    const results = new Map(cases.map(({ name }) => [name, []]))
    for (let round = 0; round < rounds; round += 1) {
      for (const one of cases) results.get(one.name).push(run(one, folder))
    }
    const cpuOf = (name) => median(results.get(name).map(({ cpu }) => cpu))
    const base = median(results.get('csv-parse').map(({ milliseconds }) => milliseconds))
    for (const { name } of cases) {
      const times = results.get(name).map(({ milliseconds }) => milliseconds)
      const row = [
        kind.padEnd(6),
        String(rows).padStart(8),
        (statSync(file).size / 2 ** 20).toFixed(0).padStart(5),
        ` ${name.padEnd(11)}`,
        median(times).toFixed(0).padStart(10),
        Math.min(...times)
          .toFixed(0)
          .padStart(6),
        (median(times) / base).toFixed(2).padStart(7),
        cpuOf(name).toFixed(0).padStart(8),
        (cpuOf(name) / cpuOf('csv-parse')).toFixed(2).padStart(6),
        Math.max(...results.get(name).map(({ mebibytes }) => mebibytes))
          .toFixed(0)
          .padStart(9),
        ` ${results.get(name)[0].said}`,
      ]
      console.log(row.join(' '))
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
