/** What a worker has put on the medium, for the batch to publish: all files of a report, or none. */
import * as v from 'valibot'
import { diagnosticSchema } from '../attach/carried-schema.ts'

const text = v.string()

export const stagedSchema = v.object({
  files: v.array(
    v.object({
      /** Relative to the folder. */
      path: text,
      /** Where its bytes stand until the file is published. */
      staged: text,
      sha256: text,
      bytes: v.pipe(v.number(), v.safeInteger()),
    }),
  ),
  diagnostics: v.array(diagnosticSchema),
})

/** Without files where an error stopped them. */
export type StagedFiles = v.InferOutput<typeof stagedSchema>

export function parseStagedFiles(message: unknown): StagedFiles {
  return v.parse(stagedSchema, message)
}
