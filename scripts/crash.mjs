/**
 * Kills the program at every call on its output folder, lets each call fail, fills the disk, takes away rights, runs
 * many at once; looks after each whether every file and every report is old or new as a whole, whether the manifest tells
 * the truth, and whether a plain run repairs everything. What no program can promise is not asked: of a run that was
 * killed between two renames a report may be old and new, where a record of the switch lies beside it; then a run of
 * another command in the folder must make it whole. Needs Linux, strace and a built program.
 *
 *   node scripts/crash.mjs [--quick]
 *
 * ends with 1 where anything did not hold. `--quick` takes a part of the cases, in a minute; all of them are some
 * hundreds of runs, and take a quarter of an hour where nothing else is to be done.
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { setPriority, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { callsOnFolder } from './crash/calls-on-folder.mjs'
import { faultsAfter, faultsOfRepair, hashesOf, mixedReports } from './crash/judge.mjs'
import { runProgram } from './crash/run-program.mjs'
import { resultTable } from './crash/table.mjs'

const ERRORS = ['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'EMFILE']
/** Cases side by side; each waits for the disk most of its time. */
const AT_ONCE = 3
/** Bytes that are free on the small disks beside the old reports. */
const FREE_KILOBYTES = [0, 4, 12, 20, 28, 40, 60, 84, 120]
const RIVALS = 6
const MARKDOWN = ['--format', 'md']
/** A run in the same folder for another province, and how its files begin. */
const OTHER = ['build', '2023', '--province', '79', ...MARKDOWN, '--quiet']
const OTHER_REPORT = 'ho-chi-minh-2023'

// Hundreds of runs are not to keep others from their work.
setPriority(10)
const isQuick = process.argv.includes('--quick')
const base = mkdtempSync(join(tmpdir(), 'crash-'))
const table = resultTable()
let cases = 0

/**
 * A command with the reports of an earlier day in its folder, and what stands there once it has run.
 * @param errors how many of the errors each call is let fail with: all in turn where it is fewer
 * @param isAlone whether it is one process
 */
async function scene(name, cwd, args, errors, isAlone = false) {
  const argsFor = (day, out) => [...args, '--date', day, '--out', out, '--quiet']
  const old = join(base, `${name}-old`)
  const fresh = join(base, `${name}-new`)
  for (const [day, out] of [
    ['2024-01-08', old],
    ['2024-02-05', fresh],
  ]) {
    const { code, said } = await runProgram(argsFor(day, out), { cwd })
    if (code !== 0) throw new Error(`${name} cannot be prepared: ${said}`)
  }
  const command = (out) => argsFor('2024-02-05', out)
  return { name, cwd, errors, isAlone, old, command, before: hashesOf(old), after: hashesOf(fresh) }
}

function caseFolder({ old }) {
  cases += 1
  const folder = join(base, `case-${cases}`, 'out')
  cpSync(old, folder, { recursive: true })
  return folder
}

/** The plain run that repairs, and what does not hold after it. */
async function repair({ cwd, command, after }, folder) {
  return faultsOfRepair(folder, after, await runProgram(command(folder), { cwd }))
}

/** What is wrong after a run of another command in the folder, which is to make whole what the killed one has left. */
async function faultsOfOther({ before, after }, folder) {
  const { code, said } = await runProgram([...OTHER, '--out', folder], { cwd: join(base, 'national') })
  for (const name of readdirSync(folder)) if (name.startsWith(OTHER_REPORT)) rmSync(join(folder, name))
  const told = code === 0 ? [] : [`another command ends with ${code}: ${said.trim()}`]
  return [...told, ...mixedReports(folder, before, after).map((name) => `another command leaves ${name} old and new`)]
}

async function inject(of, { call, number, target }, what) {
  const folder = caseFolder(of)
  const log = join(dirname(folder), 'struck.txt')
  const strace = ['-y', '-s', '300', '-o', log, '-e', `trace=${call}`, '-e', `inject=${call}:${what}:when=${number}`]
  const run = await runProgram(of.command(folder), { cwd: of.cwd, strace })
  const faults = faultsAfter(folder, of.before, of.after, { isKilled: run.isKilled })
  const done = run.code === 0 && faultsAfter(folder, new Map(), of.after).length > 0
  // Calls are counted in each thread for itself: what fails with that number may be another call as well, on a file of the
  // program's own, on the line to a worker, or one by which Node wakes itself. Of these it may end as it can.
  const isStruckElsewhere = !of.isAlone && strikesElsewhere(log, folder)
  if (run.isHung && !isStruckElsewhere) faults.push('it hangs, or a worker outlives it')
  if (done) faults.push('it ends with 0 and has not written everything')
  if (call === 'fsync' && what === 'error=EIO' && run.code === 0) faults.push('a failed fsync goes unnoticed')
  if (/^\s+at .*:\d+\)?$/m.test(run.said)) faults.push(`it shows its inside: ${run.said.trim()}`)
  if (run.code === 1 && !isStruckElsewhere) faults.push(`it takes the refusal for its own fault: ${run.said.trim()}`)
  if (mixedReports(folder, of.before, of.after).length > 0) faults.push(...(await faultsOfOther(of, folder)))
  faults.push(...(await repair(of, folder)))
  const isKill = what.startsWith('signal')
  const kind = isKill ? `${of.name}: killed before a call` : `${of.name}: a call fails with ${what.slice(6)}`
  table.add(kind, `${call} ${number} (${target})`, faults, run.seconds)
  rmSync(dirname(folder), { recursive: true, force: true })
}

/** Whether a call failed, by the log of strace, that has nothing to do with the folder. */
function strikesElsewhere(log, folder) {
  const struck = readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line.endsWith('(INJECTED)'))
  return struck.some((line) => !line.includes(folder))
}

/** Every call with every mishap of the scene; the quick part takes some of the calls, each with one error. */
async function injections(of) {
  const folder = caseFolder(of)
  const calls = await callsOnFolder(of.command(folder), { cwd: of.cwd, folder, log: join(base, 'calls.txt') })
  if (calls.length === 0) throw new Error('strace sees no call on the folder')
  const step = isQuick ? Math.ceil(calls.length / 4) : 1
  const mishaps = calls.flatMap((call, index) => {
    if (index % step > 0) return []
    const count = Math.min(of.errors, isQuick ? 1 : ERRORS.length)
    const errors = Array.from({ length: count }, (_, place) => ERRORS[(count * (index / step) + place) % ERRORS.length])
    return ['signal=KILL', ...errors.map((error) => `error=${error}`)].map((what) => ({ call, what }))
  })
  const lane = async () => {
    for (let next = mishaps.shift(); next; next = mishaps.shift()) await inject(of, next.call, next.what)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
}

async function fullDisks(of) {
  const used = [...of.before.keys()].length * 4 + 4 * Math.ceil(sizeOf(of.old) / 4096)
  for (const free of isQuick ? FREE_KILOBYTES.filter((_, index) => index % 3 === 0) : FREE_KILOBYTES) {
    cases += 1
    const folder = join(base, `case-${cases}`, 'out')
    mkdirSync(folder, { recursive: true })
    const mount = (size, more = '') =>
      spawnSync('mount', ['-t', 'tmpfs', '-o', `${more}size=${size}k`, 'tmpfs', folder]).status === 0
    if (!mount(used + free)) {
      console.log('A disk of its own cannot be mounted here: full disks are not tried.')
      return
    }
    try {
      cpSync(of.old, folder, { recursive: true })
      const { code } = await runProgram(of.command(folder), { cwd: of.cwd })
      const faults = faultsAfter(folder, of.before, of.after)
      if (code !== 0 && code !== 6) faults.push(`it ends with ${code}`)
      mount(16_384, 'remount,')
      table.add(`${of.name}: a full disk`, `${free} kB free`, [...faults, ...(await repair(of, folder))])
    } finally {
      spawnSync('umount', [folder])
    }
  }
}

function sizeOf(folder) {
  const { stdout } = spawnSync('du', ['-sb', folder], { encoding: 'utf8' })
  return Number.parseInt(stdout, 10)
}

async function withoutRights(of) {
  if ((await runProgram(['--version'], { cwd: of.cwd, isBoundByModes: true })).code !== 0) {
    console.log('Root cannot be bound by modes here: a folder without rights is not tried.')
    return
  }
  const folder = caseFolder(of)
  chmodSync(folder, 0o555)
  const { code } = await runProgram(of.command(folder), { cwd: of.cwd, isBoundByModes: true })
  const faults = faultsAfter(folder, of.before, of.after)
  if (code !== 6) faults.push(`it ends with ${code}`)
  chmodSync(folder, 0o755)
  table.add(`${of.name}: a folder without rights`, 'mode 555', [...faults, ...(await repair(of, folder))])
}

async function rivals(of) {
  const folder = caseFolder(of)
  const runs = await Promise.all(Array.from({ length: RIVALS }, () => runProgram(of.command(folder), { cwd: of.cwd })))
  const faults = faultsAfter(folder, of.before, of.after)
  faults.push(...runs.filter(({ code }) => code !== 0 && code !== 9).map(({ code }) => `one ends with ${code}`))
  table.add(`${of.name}: ${RIVALS} at once`, 'the same folder', [...faults, ...(await repair(of, folder))])
}

async function main() {
  const national = join(base, 'national')
  const generator = join(dirname(fileURLToPath(import.meta.url)), 'generate-national.mjs')
  spawnSync(process.execPath, [generator, national, '2023-2023'])
  const scenes = [
    await scene('build', base, ['build', '2023', ...MARKDOWN], ERRORS.length, true),
    await scene('batch', national, ['batch', '2023', '--only', '01,17', '--jobs', '1', ...MARKDOWN], 2),
    await scene('batch with PDF', national, ['batch', '2023', '--only', '17', '--jobs', '1'], 1),
  ]
  for (const of of scenes) {
    await injections(of)
    if (of.name.endsWith('PDF')) continue
    await fullDisks(of)
    await withoutRights(of)
    await rivals(of)
  }
}

// Whoever has no time for all of it sees what was tried so far.
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    table.print()
    rmSync(base, { recursive: true, force: true })
    process.exit(1)
  })

try {
  if (spawnSync('strace', ['-V']).status !== 0) throw new Error('strace is not installed')
  await main()
  table.print()
  process.exitCode = table.hasHeld() ? 0 : 1
} finally {
  rmSync(base, { recursive: true, force: true })
}
