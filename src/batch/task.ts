/** Reports that a batch has its workers make: values that survive JSON, read back as if anybody had sent them. */
import * as v from 'valibot'
import { diagnosticSchema, observationSchema, textFileSchema } from '../attach/carried-schema.ts'
import { plainValue } from '../attach/plain-value.ts'
import { rowSchema } from '../overview/row-schema.ts'
import { stagedSchema } from './staged-files.ts'

const text = v.string()
const whole = v.pipe(v.number(), v.safeInteger())

export const taskSchema = v.object({
  kind: v.literal('report'),
  /** Folder of the installed package. */
  root: text,
  version: text,
  /** Absolute path of the folder that the files go to; it is there. */
  folder: text,
  year: whole,
  /** Code of the province. */
  area: text,
  formats: v.array(v.picklist(['pdf', 'md'])),
  date: v.nullable(text),
  isSample: v.boolean(),
  project: v.nullable(textFileSchema),
  officeTexts: v.array(textFileSchema),
  /** All of them, those of the office in the place of those that ship. */
  templates: v.object({ report: textFileSchema, sections: v.record(text, textFileSchema) }),
  observations: v.array(observationSchema),
  /** Of years before the last. */
  earlier: v.array(observationSchema),
  faults: v.array(diagnosticSchema),
})

/** One report to make. */
export type BatchTask = v.InferOutput<typeof taskSchema>

const resultSchema = v.object({
  ...stagedSchema.entries,
  /** What the national summary keeps of it. */
  row: rowSchema,
})

/** What became of a task; without files where an error stopped the report. */
export type BatchResult = v.InferOutput<typeof resultSchema>

export function parseResult(message: unknown): BatchResult {
  return v.parse(resultSchema, message)
}

/** A task or a result without anything that JSON would bend. */
export function message(value: object): unknown {
  return plainValue(value)
}
