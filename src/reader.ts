/** The module of a thread that reads a report from outside. */
import { parentPort, workerData } from 'node:worker_threads'
import { workOnReport } from './cli/apart/work-on-report.ts'

void workOnReport(workerData).then((answer) => parentPort?.postMessage(answer, []))
