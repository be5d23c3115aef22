/** The script that a worker of a batch runs: from a task to its result, see `src/batch/task.ts`. */
import { workOnTask } from './cli/batch/work-on-task.ts'
import { serve } from './pool/serve.ts'
import { tuneForWorker } from './start/short-run.ts'

tuneForWorker()
serve(workOnTask)
