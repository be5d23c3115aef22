/** What a batch asks of its workers. */
import * as v from 'valibot'
import { overviewTaskSchema } from './overview-task.ts'
import { taskSchema } from './task.ts'

/** Load what every report needs, while it is still being found out which reports there are. */
const readySchema = v.object({
  kind: v.literal('ready'),
  /** Folder of the installed package. */
  root: v.string(),
  version: v.string(),
  /** Of the reports that there will be. */
  formats: v.array(v.picklist(['pdf', 'md'])),
})

export type ReadyTask = v.InferOutput<typeof readySchema>

const workSchema = v.variant('kind', [readySchema, taskSchema, overviewTaskSchema])

export type Work = v.InferOutput<typeof workSchema>

/** Throws for what is nothing of the kind: it comes from this program alone. */
export function parseWork(message: unknown): Work {
  return v.parse(workSchema, message)
}
