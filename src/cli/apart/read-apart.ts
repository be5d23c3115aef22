/** Reads a report from outside in a thread of its own: anybody may have made it, and to any end. */
import { join } from 'node:path'
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Outcome } from '../../model/outcome.ts'
import type { SourceFile } from '../../model/source-file.ts'
import { type Ending, type Measure, runApart } from '../../pool/run-apart.ts'
import type { PackageFiles } from '../package-files.ts'
import type { ReportTask } from './report-task.ts'

/** A report of ten pages takes a second and 100 MB. */
const MEASURE: Measure = { seconds: 60, bytes: 1_500_000_000 }

/** @param parse reads the answer of the thread back */
export async function readApart<Value>(
  kind: ReportTask['kind'],
  file: SourceFile,
  { root, version }: PackageFiles,
  parse: (answer: unknown) => Outcome<Value>,
): Promise<Outcome<Value>> {
  const task: ReportTask = { kind, root, version, ...file, bytes: new Uint8Array(file.bytes) }
  return outcomeOf(await runApart(join(root, 'dist', 'reader.js'), task, MEASURE), file.path, parse)
}

export function outcomeOf<Value>(
  ending: Ending,
  file: string,
  parse: (answer: unknown) => Outcome<Value>,
): Outcome<Value> {
  switch (ending.kind) {
    case 'done':
      return parse(ending.answer)
    case 'exhausted':
      return { diagnostics: [diagnose('ICT-A006', [], { file })] }
    default:
      return ending satisfies never
  }
}
