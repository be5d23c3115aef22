/** The two streams: results to the standard output, messages to the standard error. The only place that writes to them. */
import { isatty } from 'node:tty'
import type { Severity } from '../model/diagnostic.ts'
import type { Bilingual, Language } from '../model/indicator.ts'
import type { LogFormat } from './log-format.ts'
import { type LogRecord, logLine } from './log-line.ts'
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
  /** Prints something about it, and a line end; what is blank is left out of a log. */
  message(text: string, level?: Severity): void
  /** Prints a record of a log; null where messages are text for people. */
  readonly record: ((record: LogRecord) => void) | null
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
  logFormat: LogFormat,
): Promise<Terminal> {
  const isLog = logFormat === 'json'
  const painterFor = async (stream: NodeJS.WriteStream): Promise<Painter> =>
    wantsColor(color, env, stream.isTTY) ? colorPainter() : plainPainter
  const shown = [process.stderr, process.stdout].find((stream) => stream.isTTY)
  const columns = shown?.columns ?? DEFAULT_WIDTH
  return {
    width: Math.min(Math.max(columns, NARROWEST), WIDEST),
    resultPainter: await painterFor(process.stdout),
    messagePainter: isLog ? plainPainter : await painterFor(process.stderr),
    result: (text) => {
      process.stdout.write(`${text}\n`)
    },
    resultBytes: (bytes) => {
      process.stdout.write(bytes)
    },
    isResultShown: process.stdout.isTTY,
    message: (text, level = 'info') => {
      if (!isLog || text.trim() !== '') process.stderr.write(`${messageLine(text, level, logFormat)}\n`)
    },
    record: isLog ? (record) => process.stderr.write(`${logLine(record, new Date())}\n`) : null,
    // A question would be no line of a log. The standard input is not opened only to be asked what it is.
    askSecret: isatty(0) && process.stderr.isTTY && !isLog ? askOnTerminal : null,
  }
}

/** A message in the form of the run, without the line end. */
export function messageLine(text: string, level: Severity, logFormat: LogFormat): string {
  return logFormat === 'json' ? logLine({ level, code: null, place: null, message: text }, new Date()) : text
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
