/**
 * Whole processes, from cold: how long a command takes beside bare Node, and how much memory it needs.
 * Runs of all cases are interleaved, so that a busy moment of the machine falls on all alike.
 * Usage: node bench/start-up.mjs [rounds]
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const program = join(here, '..', 'bin', 'ict-report.js')
const rounds = Number(process.argv[2] ?? 15)

const CASES = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: '--version', args: [program, '--version'] },
  { name: '--help', args: [program, '--help'] },
  { name: 'check 2023', args: [program, 'check', '2023', '--quiet'] },
  { name: 'build 2023 --format md', args: [program, 'build', '2023', '--format', 'md', '--quiet'] },
  { name: 'build 2023 --format pdf', args: [program, 'build', '2023', '--format', 'pdf', '--quiet'] },
]

/** One process in a folder of its own. Node 20 reads extra certificates at every start, which is not ours to measure. */
function run({ name, args }, folder, more = []) {
  const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...env } = process.env
  const memoryFile = join(folder, 'memory.txt')
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [...more, ...args], {
    cwd: folder,
    env: { ...env, ICT_REPORT_BENCH_FILE: memoryFile },
    encoding: 'utf8',
  })
  const milliseconds = performance.now() - start
  if (status !== 0) throw new Error(`${name} ended with ${status}:\n${stderr}`)
  return { milliseconds, memoryFile }
}

/** Peak memory in MiB, measured in a run of its own so that it costs the others no time. */
function peakMemory(one, folder) {
  const { memoryFile } = run(one, folder, ['--require', join(here, 'peak-memory.cjs')])
  return Number(readFileSync(memoryFile, 'utf8')) / 1024
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

/** Median distance from the median: a spread that one outlier does not move. */
function spread(values) {
  const middle = median(values)
  return median(values.map((value) => Math.abs(value - middle)))
}

const folder = mkdtempSync(join(tmpdir(), 'ict-report-bench-'))
try {
  const times = new Map(CASES.map(({ name }) => [name, []]))
  for (const one of CASES) run(one, folder)
  for (let round = 0; round < rounds; round += 1) {
    for (const one of CASES) times.get(one.name).push(run(one, folder).milliseconds)
  }
  const base = median(times.get('node -e 0'))
  console.log(
    `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${rounds} interleaved rounds`,
  )
  console.log('case                        median ms    min    MAD   ratio   peak MiB')
  for (const one of CASES) {
    const values = times.get(one.name)
    const row = [
      one.name.padEnd(26),
      median(values).toFixed(1).padStart(10),
      Math.min(...values)
        .toFixed(1)
        .padStart(7),
      spread(values).toFixed(1).padStart(6),
      (median(values) / base).toFixed(2).padStart(7),
      peakMemory(one, folder).toFixed(0).padStart(10),
    ]
    console.log(row.join(' '))
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
