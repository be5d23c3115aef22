/** The two streams: results to the standard output, messages to the standard error. The only place that writes to them. */
import type { Bilingual, Language } from '../model/indicator.ts'
import { type Painter, colorPainter, plainPainter, wantsColor } from './painter.ts'

export interface Terminal {
  /** Columns to fill: that of the terminal, 80 where there is none. */
  readonly width: number
  readonly resultPainter: Painter
  readonly messagePainter: Painter
  /** Prints what was asked for, and a line end. */
  result(text: string): void
  /** Writes what was asked for as it is: a file for a pipe. */
  resultBytes(bytes: Uint8Array): void
  /** Whether results are shown to a person, and not read by a file or a program. */
  readonly isResultShown: boolean
  /** Prints something about it, and a line end. */
  message(text: string): void
  /** Asks a person for what is not to be seen; null where nobody is there to be asked. */
  readonly askSecret: ((question: string) => Promise<string | null>) | null
}

const DEFAULT_WIDTH = 80
const NARROWEST = 40
/** Longer lines are hard to read. */
const WIDEST = 100

/** The terminal of this process. `color` is what the option says, null where it was not given. */
export async function openTerminal(
  color: boolean | null,
  env: (name: string) => string | undefined,
): Promise<Terminal> {
  const painterFor = async (stream: NodeJS.WriteStream): Promise<Painter> =>
    wantsColor(color, env, stream.isTTY) ? colorPainter() : plainPainter
  const shown = [process.stderr, process.stdout].find((stream) => stream.isTTY)
  const columns = shown?.columns ?? DEFAULT_WIDTH
  return {
    width: Math.min(Math.max(columns, NARROWEST), WIDEST),
    resultPainter: await painterFor(process.stdout),
    messagePainter: await painterFor(process.stderr),
    result: (text) => {
      process.stdout.write(`${text}\n`)
    },
    resultBytes: (bytes) => {
      process.stdout.write(bytes)
    },
    isResultShown: process.stdout.isTTY,
    message: (text) => {
      process.stderr.write(`${text}\n`)
    },
    askSecret: process.stdin.isTTY && process.stderr.isTTY ? askOnTerminal : null,
  }
}

async function askOnTerminal(question: string): Promise<string | null> {
  const { askSecret } = await import('./ask-secret.ts')
  const interrupt = (): void => {
    process.kill(process.pid, 'SIGINT')
  }
  return askSecret(question, { input: process.stdin, output: process.stderr, interrupt })
}

/** Says that results could not be written to the standard output, e.g. to a full disk behind `>`. */
export function streamFault(reason: string, language: Language): string {
  const text: Bilingual = {
    vi: `Không ghi được kết quả ra nơi đã chuyển hướng: hệ thống báo lỗi ${reason}.`,
    en: `The results cannot be written to where they were redirected: the system reports ${reason}.`,
  }
  return text[language]
}

/**
 * Lets a reader close its end (`ict-report areas | head`) without a fault: what it no longer wants is dropped.
 * @param onFailure called where a stream fails for another reason, e.g. a full disk behind `>`
 */
export function tolerateClosedPipes(onFailure: (reason: string) => void): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (fault: NodeJS.ErrnoException) => {
      if (fault.code !== 'EPIPE' && fault.code !== 'EOF') onFailure(fault.code ?? 'EIO')
    })
  }
}
