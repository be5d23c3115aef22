/** Whether the files that a report was made from are still what they were. */
import type { InputIdentity, InputRole } from '../attach/carried-report.ts'
import { inputIdentity } from '../attach/input-identity.ts'
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'

/** The office's own files; templates and reference data ship with the program. */
const COMPARED: ReadonlySet<InputRole> = new Set(['data', 'previousData', 'project', 'officeText'])

/** How many digits of a fingerprint are shown: enough to tell two files apart. */
const SHOWN = 12

/** @param bytesOf content of a file by its name in the report; null where it is not there */
export function compareInputs(
  inputs: readonly InputIdentity[],
  bytesOf: (file: string) => Uint8Array | null,
): readonly Diagnostic[] {
  return inputs
    .filter(({ role }) => COMPARED.has(role))
    .flatMap(({ role, file, sha256 }) => {
      const bytes = bytesOf(file)
      if (!bytes) return [diagnose('ICT-A023', [], { file })]
      const isSame = inputIdentity(role, { path: file, bytes }).sha256 === sha256
      return isSame ? [] : [diagnose('ICT-A022', [], { file, hash: sha256.slice(0, SHOWN) })]
    })
}
