/** The messages between a batch and its workers: values that survive JSON, read back as if anybody had sent them. */
import * as v from 'valibot'
import { diagnosticSchema, observationSchema, textFileSchema } from '../attach/carried-schema.ts'
import { plainValue } from '../attach/plain-value.ts'
import { rowSchema } from '../overview/row-schema.ts'

const text = v.string()
const whole = v.pipe(v.number(), v.safeInteger())

const taskSchema = v.object({
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
  files: v.array(
    v.object({
      /** Relative to the folder. */
      path: text,
      /** Where its bytes stand until the file is published. */
      staged: text,
      sha256: text,
      bytes: whole,
    }),
  ),
  diagnostics: v.array(diagnosticSchema),
  /** What the national summary keeps of it. */
  row: rowSchema,
})

/** What became of a task; without files where an error stopped the report. */
export type BatchResult = v.InferOutput<typeof resultSchema>

/** Throws for what is no task: it comes from this program alone. */
export function parseTask(message: unknown): BatchTask {
  return v.parse(taskSchema, message)
}

export function parseResult(message: unknown): BatchResult {
  return v.parse(resultSchema, message)
}

/** A task or a result without anything that JSON would bend. */
export function message(value: object): unknown {
  return plainValue(value)
}
