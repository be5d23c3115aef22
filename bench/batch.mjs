/**
 * A batch over all provinces: how much a second worker brings, what a run costs that has nothing to do, whether a report
 * costs more among many than among few, and how much memory the process needs that leads the workers.
 * Usage: node bench/batch.mjs [years of the long run, default 1; 10 gives 630 reports, 100 gives 6300 [its formats]]
 * (one year after the other into one folder; with `md` as the format a hundred years are quick enough to be waited for)
 *
 * Processor time is that of the process and all its workers. It says what the work costs where other programs keep the
 * machine busy; the ratio of one worker to two needs an idle machine.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const program = join(here, '..', 'bin', 'ict-report.js')
const generator = join(here, '..', 'scripts', 'generate-national.mjs')
const years = Number(process.argv[2] ?? 1)
const format = process.argv[3] ?? 'pdf,md'
const LAST_YEAR = 2024

/** Loaded by the process that is measured: its peak and its own time. */
const MEASURE = `
const { writeFileSync } = require('node:fs')
if (!process.send) process.on('exit', () => {
  const { userCPUTime, maxRSS } = process.resourceUsage()
  writeFileSync('measured.json', JSON.stringify({ user: userCPUTime / 1e6, peak: maxRSS / 1024 }))
})
`

const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...env } = process.env

/** One run, with a command before it that binds it: seconds, seconds of processor time with workers, seconds of the leading process alone, its peak in MiB. */
function run(folder, year, args, before = []) {
  const spent = childrenTime()
  const start = performance.now()
  const [command, ...rest] = [...before, process.execPath]
  const { status, stderr } = spawnSync(
    command,
    [...rest, '--require', join(folder, 'measure.cjs'), program, 'batch', String(year), '--quiet', ...args],
    { cwd: folder, env, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`batch ${year} ${args.join(' ')} ended with ${status}:\n${stderr}`)
  const seconds = (performance.now() - start) / 1000
  const { user, peak } = JSON.parse(readFileSync(join(folder, 'measured.json'), 'utf8'))
  return { seconds, all: childrenTime() - spent, user, peak }
}

/** User time of all processes that were started and have ended, theirs included (Linux; NaN elsewhere). */
function childrenTime() {
  try {
    const text = readFileSync('/proc/self/stat', 'utf8')
    const TICKS_A_SECOND = 100
    return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[13]) / TICKS_A_SECOND
  } catch {
    return Number.NaN
  }
}

function tell(name, { seconds, all, user, peak }, reports) {
  const figures = [seconds, all, user, (1000 * all) / reports].map((value) => value.toFixed(2).padStart(9))
  console.log(`${name.padEnd(34)}${figures.join('')}${peak.toFixed(0).padStart(9)}`)
}

function sumOf(runs) {
  const sum = (key) => runs.reduce((all, one) => all + one[key], 0)
  return {
    seconds: sum('seconds'),
    all: sum('all'),
    user: sum('user'),
    peak: Math.max(...runs.map(({ peak }) => peak)),
  }
}

const folder = mkdtempSync(join(tmpdir(), 'ict-report-bench-'))
try {
  spawnSync(process.execPath, [generator, folder, `${LAST_YEAR - years}-${LAST_YEAR}`])
  writeFileSync(join(folder, 'measure.cjs'), MEASURE)
  console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}`)
  console.log(`${'case'.padEnd(34)}   wall s    user s   lead s  ms/report peak MiB`)
  const whole = run(folder, LAST_YEAR, ['--jobs', '1', '--out', 'one'])
  const { reports } = JSON.parse(readFileSync(join(folder, 'one', 'ict-report-manifest.json'), 'utf8'))
  const count = reports.length
  tell(`${count} reports, --jobs 1`, whole, count)
  const two = run(folder, LAST_YEAR, ['--jobs', '2', '--out', 'two'])
  tell(`${count} reports, --jobs 2`, two, count)
  console.log(`a second worker: ${(whole.seconds / two.seconds).toFixed(2)} times as fast`)
  // A worker alone uses more than a core: V8 compiles and collects beside it, and the leading process publishes.
  if (spawnSync('taskset', ['-V']).status === 0) {
    const bound = run(folder, LAST_YEAR, ['--out', 'bound'], ['taskset', '-c', '0'])
    tell(`${count} reports on one core`, bound, count)
    console.log(`a second core: ${(bound.seconds / two.seconds).toFixed(2)} times as fast (goal 1.70)`)
  }
  const again = Array.from({ length: 5 }, () => run(folder, LAST_YEAR, ['--out', 'two'])).sort(
    (a, b) => a.seconds - b.seconds,
  )[2]
  tell('again, nothing changed (median)', again, count)
  const span = years > 1 ? Array.from({ length: years }, (_, index) => LAST_YEAR - years + 1 + index) : []
  const runs = span.map((year) => run(folder, year, ['--jobs', '2', '--format', format, '--out', 'many']))
  const tenth = Math.ceil(years / 10)
  if (years > 1) {
    tell(`${years * count} reports of ${years} years`, sumOf(runs), years * count)
    // The same where a report costs no more, and the leading process needs no more, among many than among few.
    tell(`the first ${tenth * count} of them`, sumOf(runs.slice(0, tenth)), tenth * count)
    tell(`the last ${tenth * count} of them`, sumOf(runs.slice(-tenth)), tenth * count)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
