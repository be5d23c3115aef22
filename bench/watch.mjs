/**
 * How long `build --watch` takes to make the sample's report again, and what it costs while nothing happens: processor time
 * of the watching process (Linux: it is read from /proc).
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROGRAM = join(dirname(fileURLToPath(import.meta.url)), '..', 'bin', 'ict-report.js')
const REBUILDS = 20
const IDLE_SECONDS = 20
/** Ticks of a hundredth of a second, on every Linux that Node runs on. */
const TICK_MILLISECONDS = 10

const office = mkdtempSync(join(tmpdir(), 'ict-report-'))
for (const command of ['init', 'eject']) spawnSync(process.execPath, [PROGRAM, command], { cwd: office })
const child = spawn(process.execPath, [PROGRAM, 'build', '2023', '--watch', '--lang', 'en'], { cwd: office })
process.on('exit', () => {
  child.kill()
  rmSync(office, { recursive: true, force: true })
})

let said = ''
let onText = () => undefined
child.stdout.resume()
child.stderr.setEncoding('utf8').on('data', (text) => {
  said += text
  onText()
})

/** Waits for a word on the standard error. */
const until = (word) =>
  new Promise((done) => {
    onText = () => {
      const at = said.indexOf(word)
      if (at < 0) return
      said = said.slice(at + word.length)
      onText = () => undefined
      done()
    }
    onText()
  })

const used = () => {
  const [user, system] = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(' ').slice(13, 15)
  return { user: Number(user) * TICK_MILLISECONDS, system: Number(system) * TICK_MILLISECONDS }
}

const template = join(office, 'templates', 'postal.md.hbs')
const text = readFileSync(template, 'utf8')
const times = []
await until('Ctrl+C')
for (let index = 0; index < REBUILDS; index += 1) {
  const before = used().user
  writeFileSync(template, `${text}\nThêm ${index}.\n`)
  await until('To look at')
  times.push(used().user - before)
}
console.log(`user ms, rebuild by rebuild: ${times.join(' ')}`)
console.log(`median of the last ten: ${times.slice(-10).sort((a, b) => a - b)[5]}`)

const before = used()
await new Promise((done) => setTimeout(done, IDLE_SECONDS * 1000))
const after = used()
const idle = after.user + after.system - before.user - before.system
console.log(`idle: ${idle} ms of processor time in ${IDLE_SECONDS} s`)
process.exit(0)
