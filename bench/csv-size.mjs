/**
 * A national CSV of a million figures, from bytes to checked figures of one province, beside csv-parse alone on the same
 * file, in the shapes of csv-shapes.mjs. Every measure is a process of its own; the runs of both are interleaved, so that
 * a busy moment of the machine falls on both alike. csv-parse runs as a stream whose records are dropped, its quickest way.
 * Usage: node bench/csv-size.mjs [figures] [rounds] [--check] [--only=plain,wide]
 * With `--check` the exit code is 1 when a shape misses a goal.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { SHAPES, writeShape } from './csv-shapes.mjs'

/** User time of the quickest run, times that of csv-parse alone; and the peak of the process. */
const MOST_RATIO = 1.3
const MOST_MEBIBYTES = 300

/** The beginning of an error is the line of the bundle, which is the whole program. */
const LONGEST_ERROR = 1000

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false }, only: { type: 'string' } },
})
const figures = Number(positionals[0] ?? 1_000_000)
const rounds = Number(positionals[1] ?? 5)

/** Loaded into each measured process: peak memory in KiB and processor times in microseconds, on exit. */
const MEASURE = `
const { writeFileSync } = require('node:fs')
process.on('exit', () => {
  const { maxRSS, userCPUTime } = process.resourceUsage()
  writeFileSync(process.env.ICT_REPORT_BENCH_FILE, JSON.stringify([maxRSS, userCPUTime]))
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

/** What a check does, in a process tuned like its own: read, normalize, compute, validate. Where no province is asked for, that is what it says. */
const OURS = `
import { readFileSync } from 'node:fs'
import { loadCatalog } from './src/catalog/load-catalog.ts'
import { evaluate } from './src/pipeline/evaluate.ts'
import { defaultProject } from './src/project/default-project.ts'
import { tuneForShortRun } from './src/start/short-run.ts'
tuneForShortRun()
const seeds = ['indicators', 'units', 'areas', 'benchmarks', 'institutions', 'sources'].map((name) => name + '.json')
const catalog = loadCatalog(new Map(seeds.map((name) => [name, readFileSync(process.argv[3] + '/seeds/' + name, 'utf8')])))
const province = process.env.BENCH_PROVINCE || null
const { value, diagnostics } = await evaluate({
  year: 2023,
  province,
  provinceLocation: null,
  sources: [{ path: 'quoc-gia.csv', bytes: readFileSync(process.argv[2]) }],
  previousSources: [],
  project: defaultProject,
}, catalog)
const codes = [...new Set(diagnostics.map(({ code }) => code))].sort().join(' ')
if (!value && province) throw new Error(JSON.stringify(diagnostics.slice(0, 3)))
console.log(value?.figures.size ?? '-', value?.observations.length ?? '-', diagnostics.length, codes)
`

/** One process. Node reads extra certificates at every start, which is not ours to measure. */
function run({ name, script, file, shape }, folder) {
  const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...env } = process.env
  const ICT_REPORT_BENCH_FILE = join(folder, 'memory.txt')
  const own = { ICT_REPORT_BENCH_FILE, BENCH_DELIMITER: shape.delimiter, BENCH_PROVINCE: shape.province ?? '' }
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--require', join(folder, 'measure.cjs'), script, file, root],
    { env: { ...env, ...own }, encoding: 'utf8' },
  )
  const milliseconds = performance.now() - start
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr.slice(-LONGEST_ERROR)}`)
  const [kibibytes, microseconds] = JSON.parse(readFileSync(ICT_REPORT_BENCH_FILE, 'utf8'))
  return { milliseconds, user: microseconds / 1000, mebibytes: kibibytes / 1024, said: stdout.trim() }
}

/** Both programs on one file, in turns. */
function measure(file, shape, scripts, folder) {
  const cases = scripts.map((one) => ({ ...one, file, shape }))
  const runs = new Map(cases.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const one of cases) runs.get(one.name).push(run(one, folder))
  }
  return new Map([...runs].map(([name, list]) => [name, summary(list)]))
}

function summary(runs) {
  const of = (key) => runs.map((run) => run[key]).sort((a, b) => a - b)
  const [times, users] = [of('milliseconds'), of('user')]
  const middle = Math.floor(runs.length / 2)
  return {
    min: times[0],
    median: times[middle],
    userMin: users[0],
    userMedian: users[middle],
    mebibytes: Math.max(...of('mebibytes')),
    said: runs[0].said,
  }
}

/** Heads of the columns with their widths; figures stand to the right. */
const COLUMNS = [
  text('shape', 18),
  figure('rows', 8),
  figure('MiB', 5),
  text('program', 11),
  figure('min ms', 7),
  figure('median', 7),
  figure('user min', 9),
  figure('median', 7),
  figure('ratio min', 10),
  figure('median', 7),
  figure('user min', 9),
  figure('median', 7),
  figure('peak MiB', 9),
  text('goal', 7),
  text('says', 0),
]

function text(head, width) {
  return { head, width, isFigure: false }
}

function figure(head, width) {
  return { head, width, isFigure: true }
}

function line(cells) {
  const padded = COLUMNS.map(({ width, isFigure }, index) => {
    const cell = String(cells[index])
    return isFigure ? cell.padStart(width) : cell.padEnd(width)
  })
  return padded.join(' ')
}

/** The lines of a shape. */
function table(name, rows, bytes, results) {
  const base = results.get('csv-parse')
  return [...results].map(([program, one]) => {
    const times = ['min', 'median', 'userMin', 'userMedian']
    const ratios = times.map((key) => (one[key] / base[key]).toFixed(2))
    const goal = program === 'csv-parse' ? '' : isMet(one, base) ? 'met' : 'MISSED'
    const sizes = [rows, (bytes / 2 ** 20).toFixed(0)]
    const measured = times.map((key) => one[key].toFixed(0))
    return line([name, ...sizes, program, ...measured, ...ratios, one.mebibytes.toFixed(0), goal, one.said])
  })
}

/** Wall clock and user time must both keep the goal, each by its quickest run: other programs only ever add. */
function isMet(ours, base) {
  const ratio = Math.max(ours.min / base.min, ours.userMin / base.userMin)
  return ratio <= MOST_RATIO && ours.mebibytes < MOST_MEBIBYTES
}

function wantedShapes() {
  const names = options.only?.split(/,(?! )/) ?? [...SHAPES.keys()]
  for (const name of names)
    if (!SHAPES.has(name)) throw new Error(`no shape «${name}»: ${[...SHAPES.keys()].join(', ')}`)
  return names
}

async function bundle(outfile) {
  await build({
    absWorkingDir: root,
    stdin: { contents: OURS, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    mainFields: ['module', 'main'],
    minify: true,
    logLevel: 'warning',
  })
}

const folder = mkdtempSync(join(tmpdir(), 'ict-report-bench-'))
try {
  const scripts = [
    { name: 'csv-parse', script: join(folder, 'parse.cjs') },
    { name: 'ict-report', script: join(folder, 'ours.mjs') },
  ]
  writeFileSync(join(folder, 'measure.cjs'), MEASURE)
  writeFileSync(scripts[0].script, PARSE)
  await bundle(scripts[1].script)
  console.log(
    `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${rounds} interleaved rounds; ` +
      `goal: ratio ≤ ${MOST_RATIO} by clock and by user time, peak < ${MOST_MEBIBYTES} MiB`,
  )
  console.log(line(COLUMNS.map(({ head }) => head)))
  for (const name of wantedShapes()) {
    const shape = SHAPES.get(name)
    const file = join(folder, 'quoc-gia.csv')
    const rows = await writeShape(file, shape, figures)
    const results = measure(file, shape, scripts, folder)
    for (const row of table(name, rows, statSync(file).size, results)) console.log(row)
    if (options.check && !isMet(results.get('ict-report'), results.get('csv-parse'))) process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
