/** The messages between a command and the thread that reads a report for it. */
import * as v from 'valibot'
import { diagnosticSchema, inputSchema } from '../../attach/carried-schema.ts'

const text = v.string()
const count = v.pipe(v.number(), v.safeInteger())
const bytes = v.instance(Uint8Array)

const taskSchema = v.object({
  kind: v.picklist(['extract', 'verify']),
  /** Folder of the installed package. */
  root: text,
  version: text,
  /** As the user would write it. */
  path: text,
  bytes,
})

/** A report to read. */
export type ReportTask = v.InferOutput<typeof taskSchema>

const diagnostics = v.array(diagnosticSchema)

const verifiedSchema = v.object({
  value: v.exactOptional(
    v.object({
      province: text,
      year: count,
      pages: count,
      datums: count,
      observations: count,
      made: text,
      inputs: v.array(inputSchema),
    }),
  ),
  diagnostics,
})

const extractedSchema = v.object({
  value: v.exactOptional(v.array(v.object({ name: text, bytes }))),
  diagnostics,
})

/** Throws for what is no task: it comes from this program alone. */
export function parseTask(message: unknown): ReportTask {
  return v.parse(taskSchema, message)
}

export function parseVerified(answer: unknown): v.InferOutput<typeof verifiedSchema> {
  return v.parse(verifiedSchema, answer)
}

export function parseExtracted(answer: unknown): v.InferOutput<typeof extractedSchema> {
  return v.parse(extractedSchema, answer)
}
