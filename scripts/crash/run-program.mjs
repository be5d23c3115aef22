/** Runs the built program, alone or under strace, and never leaves a process behind. */
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROGRAM = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'bin', 'ict-report.js')
/** Root without the right to write where modes forbid it; another user might not be let in to the program itself. */
const BOUND_BY_MODES = ['setpriv', '--bounding-set=-dac_override,-dac_read_search', '--']
/** As a shell tells what SIGKILL and SIGABRT have ended. */
const [KILLED, ABORTED] = [137, 134]
/** A run that takes longer hangs. */
const LONGEST = 60_000

/**
 * @param args of the program
 * @param given cwd, whether modes of files bind it even as root, and arguments of strace, without which it is not traced
 * @returns exit code (null: killed), whether it was killed, whether it hung, what it said and how many seconds it took
 */
export function runProgram(args, { cwd, isBoundByModes = false, strace }) {
  const bounds = isBoundByModes && process.getuid() === 0 ? BOUND_BY_MODES : []
  const command = [...bounds, process.execPath, PROGRAM, ...args]
  const [file, ...rest] = strace ? ['strace', '-f', '-qq', '--seccomp-bpf', ...strace, ...command] : command
  return new Promise((resolve) => {
    // A group of its own, so that workers of a run that hangs end with it.
    const child = spawn(file, rest, { cwd, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    const began = performance.now()
    let said = ''
    let isHung = false
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        said += text
      })
    const patience = setTimeout(() => {
      isHung = true
      if (child.pid) process.kill(-child.pid, 'SIGKILL')
    }, LONGEST)
    child.on('error', ({ message }) => {
      said += message
    })
    child.on('close', (code, signal) => {
      clearTimeout(patience)
      // Node itself ends by SIGABRT where it cannot write to its own queues.
      const isKilled = signal !== null || code === KILLED || code === ABORTED
      resolve({ code, isKilled, isHung, said, seconds: (performance.now() - began) / 1000 })
    })
  })
}
