/** Asks for a password on a terminal, without showing what is typed. */
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'

export interface Asking {
  readonly input: NodeJS.ReadableStream
  /** Where the question stands. */
  readonly output: NodeJS.WritableStream
  /** Called for Ctrl+C, which a terminal without echo hands over as a key. */
  readonly interrupt: () => void
}

/** What was typed up to the end of the line; null where the input ended before it (Ctrl+D), or at Ctrl+C. */
export function askSecret(question: string, { input, output, interrupt }: Asking): Promise<string | null> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const line = createInterface({ input, output: nowhere, terminal: true, historySize: 0 })
  // Only now does the terminal show nothing: whoever answers the question at once is not seen.
  output.write(question)
  return new Promise((resolve) => {
    let answer: string | null = null
    line.once('line', (text) => {
      answer = text
      line.close()
    })
    line.once('SIGINT', () => {
      line.close()
      interrupt()
    })
    line.once('close', () => {
      // The line end that was typed was not shown either.
      output.write('\n')
      resolve(answer)
    })
  })
}
