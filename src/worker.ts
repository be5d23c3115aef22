/** The script that a worker of a batch runs: from what it is asked to its result, see `src/batch/work.ts`. */
import { work } from './cli/batch/work.ts'
import { serve } from './pool/serve.ts'
import { tuneForWorker } from './start/short-run.ts'

tuneForWorker()
serve(work)
