/** The module that a worker of a batch loads. */
import { workOnTask } from './cli/batch/work-on-task.ts'

/** From a task to its result; see `src/batch/task.ts`. */
export function work(message: unknown): Promise<unknown> {
  return workOnTask(message)
}
