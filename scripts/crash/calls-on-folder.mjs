/** Which system calls a run makes on a folder, each with the number that strace's fault injection counts it by. */
import { readFileSync } from 'node:fs'
import { runProgram } from './run-program.mjs'

/** All that publishing makes of the file system; what a Node of another build calls otherwise is added here. */
const CALLS = ['openat', 'write', 'pwrite64', 'fsync', 'close', 'link', 'linkat', 'rename', 'renameat', 'renameat2']
const MORE = ['unlink', 'unlinkat', 'mkdir', 'rmdir', 'utimensat']
const TRACED = [...CALLS, ...MORE].map((name) => `?${name}`).join(',')

/**
 * Runs the program once under strace. Calls are counted by thread, as strace does; the same call and number of two
 * threads is one place to inject at.
 * @returns `[{ call, number, target }]` in the order of the run
 */
export async function callsOnFolder(args, { cwd, folder, log }) {
  await runProgram(args, { cwd, strace: ['-y', '-s', '300', '-e', `trace=${TRACED}`, '-o', log] })
  const counts = new Map()
  const found = new Map()
  for (const line of readFileSync(log, 'utf8').split('\n')) {
    const [, thread, call] = /^(\d+) +(\w+)\(/.exec(line) ?? []
    if (!call) continue
    const number = (counts.get(`${thread} ${call}`) ?? 0) + 1
    counts.set(`${thread} ${call}`, number)
    const at = line.indexOf(folder)
    if (at < 0 || found.has(`${call} ${number}`)) continue
    const target = line.slice(at + folder.length).split(/["<>]/)[0]
    found.set(`${call} ${number}`, { call, number, target: target || '/' })
  }
  return [...found.values()]
}
