/** Runs the validator in a process of its own, and waits for it no longer than it may take. */
import { spawn, type ChildProcess } from 'node:child_process'
import { systemCode } from '../io/system-code.ts'

export type Ending =
  | { readonly kind: 'ended'; readonly code: number | null; readonly output: string; readonly complaint: string }
  | { readonly kind: 'hung' }
  | { readonly kind: 'flooded' }
  /** The system did not start it; `reason` is its code, e.g. `EACCES`. */
  | { readonly kind: 'refused'; readonly reason: string }

export interface Command {
  readonly program: string
  readonly args: readonly string[]
  readonly verbatim: boolean
}

// A report on one file has some kilobytes.
const MOST_OUTPUT = 32 * 1024 * 1024

const OWN_VARIABLES = 'ICT_REPORT_'

/**
 * How a program is started. Windows starts batch files through its command processor alone; there the whole line is
 * put in quotes, since the path of the program may have blanks.
 */
export function commandOf(program: string, args: readonly string[], platform: string, shell: string): Command {
  if (platform !== 'win32' || !/\.(bat|cmd)$/i.test(program)) return { program, args, verbatim: false }
  const line = [program, ...args].map((part) => `"${part}"`).join(' ')
  return { program: shell, args: ['/d', '/s', '/c', `"${line}"`], verbatim: true }
}

/** @param folder the folder it is run in */
export function runValidator(command: Command, folder: string, timeoutMs: number): Promise<Ending> {
  return new Promise((resolve) => {
    const child = start(command, folder)
    if ('reason' in child) {
      resolve(child)
      return
    }
    let output = ''
    let complaint = ''
    const end = (ending: Ending): void => {
      clearTimeout(timer)
      // What it has started may hold the pipes open after its end: nobody waits for that.
      child.stdout?.destroy()
      child.stderr?.destroy()
      resolve(ending)
    }
    const stop = (ending: Ending): void => {
      child.kill('SIGKILL')
      end(ending)
    }
    const timer = setTimeout(() => stop({ kind: 'hung' }), timeoutMs)
    child.stdout?.setEncoding('utf8').on('data', (part: string) => {
      output += part
      if (output.length > MOST_OUTPUT) stop({ kind: 'flooded' })
    })
    child.stderr?.setEncoding('utf8').on('data', (part: string) => {
      complaint = (complaint + part).slice(-2000)
    })
    child.on('error', (fault) => end({ kind: 'refused', reason: systemCode(fault) }))
    child.on('close', (code) => end({ kind: 'ended', code, output, complaint }))
  })
}

/** What is set for this program is nobody else's, least of all the password of a key file. */
function withoutSecrets(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.toUpperCase().startsWith(OWN_VARIABLES)))
}

function start({ program, args, verbatim }: Command, folder: string): ChildProcess | (Ending & { kind: 'refused' }) {
  try {
    return spawn(program, [...args], {
      cwd: folder,
      env: withoutSecrets(process.env),
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      windowsVerbatimArguments: verbatim,
    })
  } catch (fault) {
    return { kind: 'refused', reason: systemCode(fault) }
  }
}
