/** Whether a process of this machine still lives: its number alone does not tell, for numbers are given again. */
import { readFileSync } from 'node:fs'
import { systemCode } from '../io/system-code.ts'

/** A process as others can recognise it. */
export interface ProcessIdentity {
  /** Name of the machine or container, in letters that a file name takes. */
  readonly host: string
  readonly pid: number
  /** When it began, in ticks of the machine's clock; 0 where the system does not tell. */
  readonly began: number
}

/** True for a process of this machine that runs and is the one that is meant, not a later one with its number. */
export function isLiving({ pid, began }: ProcessIdentity): boolean {
  if (!hasNumber(pid)) return false
  const state = procState(pid)
  if (state === null) return true
  // A dead process that nobody has fetched yet keeps its number.
  if (state.letter === 'Z' || state.letter === 'X') return false
  return began === 0 || state.began === began
}

/** When a process began; 0 where the system does not tell. */
export function beganAt(pid: number): number {
  return procState(pid)?.began ?? 0
}

function hasNumber(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (fault) {
    return systemCode(fault) !== 'ESRCH'
  }
}

interface ProcState {
  readonly letter: string
  readonly began: number
}

/** State and starting time after proc(5): fields 3 and 22, counted behind the name, which may hold anything. */
function procState(pid: number): ProcState | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return { letter: fields[0] ?? '', began: Number(fields[19] ?? 0) }
  } catch (fault) {
    systemCode(fault)
    return null
  }
}
