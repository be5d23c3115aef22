/** The working side of a pool: answers questions until nobody is there any more who asks. */
import type { Answer } from './answer.ts'

/**
 * Serves the process that has started this one. An answer that does not get through ends the process: to be dead is the
 * one thing that is always noticed.
 * @param work from message to answer
 */
export function serve(work: (message: unknown) => Promise<unknown>): void {
  const reply = (answer: Answer): void => {
    if (!process.connected) process.exit(1)
    process.send?.(answer, (fault: Error | null) => fault && process.exit(1))
  }
  process.on('disconnect', () => process.exit(0))
  process.on('message', (message: unknown) => {
    if (typeof message !== 'object' || message === null || !('question' in message)) return
    work(message.question).then(
      (value) => reply({ value }),
      (fault: unknown) => reply({ fault: fault instanceof Error ? fault.message : String(fault) }),
    )
  })
}
