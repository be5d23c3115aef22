/** The national summary as a task for a worker: all that it is made from. */
import * as v from 'valibot'
import { textFileSchema } from '../attach/carried-schema.ts'
import { rowSchema } from '../overview/row-schema.ts'

const text = v.string()

export const overviewTaskSchema = v.object({
  kind: v.literal('overview'),
  /** Folder of the installed package. */
  root: text,
  version: text,
  /** Absolute path of the folder that the files go to; it is there. */
  folder: text,
  year: v.pipe(v.number(), v.safeInteger()),
  /** Those that this worker makes. */
  formats: v.array(v.picklist(['pdf', 'md', 'csv', 'xlsx', 'json'])),
  date: v.nullable(text),
  project: v.nullable(textFileSchema),
  templates: v.object({ report: textFileSchema, sections: v.record(text, textFileSchema) }),
  /** One a province. */
  rows: v.array(rowSchema),
})

export type OverviewTask = v.InferOutput<typeof overviewTaskSchema>
