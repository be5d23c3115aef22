/**
 * A national file in which rows of every commune stand below those of its province: what it costs to pass them over.
 * Usage: node bench/communes.mjs
 *
 * Processor time is that of the process; of three runs the one in the middle counts.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const program = join(here, '..', 'bin', 'ict-report.js')
const generator = join(here, '..', 'scripts', 'generate-national.mjs')
const YEAR = '2023'
const FILE = join('data', YEAR, `toan-quoc-${YEAR}.csv`)

/** Loaded by the process that is measured: its time, and its peak. */
const MEASURE = `
const { writeFileSync } = require('node:fs')
process.on('exit', () => {
  const { userCPUTime, maxRSS } = process.resourceUsage()
  writeFileSync('measured.json', JSON.stringify({ user: userCPUTime / 1e6, peak: maxRSS / 1024 }))
})
`

function run(folder, args) {
  const preload = ['--require', join(folder, 'measure.cjs')]
  const result = spawnSync(process.execPath, [...preload, program, ...args], { cwd: folder, encoding: 'utf8' })
  const measured = JSON.parse(readFileSync(join(folder, 'measured.json'), 'utf8'))
  return { ...measured, status: result.status, output: result.stdout }
}

const median = (folder, args) =>
  Array.from({ length: 3 }, () => run(folder, args)).toSorted((a, b) => a.user - b.user)[1]

const folders = [
  ['provinces alone', []],
  ['with every commune', ['--communes']],
].map(([name, options]) => {
  const path = mkdtempSync(join(tmpdir(), 'ict-report-bench-'))
  spawnSync(process.execPath, [generator, path, `${YEAR}-${YEAR}`, ...options])
  writeFileSync(join(path, 'measure.cjs'), MEASURE)
  return { name, path }
})

try {
  console.log(`${'file'.padEnd(22)}${'rows'.padStart(8)}${'MB'.padStart(6)}  ${'command'.padEnd(26)}  user s  peak MiB`)
  for (const { name, path } of folders) {
    const rows = readFileSync(join(path, FILE), 'utf8').split('\n').length - 2
    const size = (statSync(join(path, FILE)).size / 1e6).toFixed(1)
    for (const args of [
      ['check', YEAR, '--province', '17', '--format', 'json'],
      ['batch', YEAR, '--dry-run', '--json'],
    ]) {
      const { user, peak, status, output } = median(path, args)
      if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`)
      // Finer rows are one fact of the file, not one of each row.
      const told = JSON.parse(output).diagnostics.map(({ code }) => code)
      const figures = `${user.toFixed(2).padStart(8)}${peak.toFixed(0).padStart(10)}`
      console.log(
        `${name.padEnd(22)}${String(rows).padStart(8)}${size.padStart(6)}  ${args.slice(0, 3).join(' ').padEnd(26)}${figures}  ${told.join(' ')}`,
      )
    }
  }
} finally {
  for (const { path } of folders) rmSync(path, { recursive: true, force: true })
}
