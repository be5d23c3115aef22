/** The fingerprint of a file that a report was made from. */
import { createHash } from 'node:crypto'
import type { SourceFile } from '../model/source-file.ts'
import type { InputIdentity, InputRole } from './carried-report.ts'

export function inputIdentity(role: InputRole, { path, bytes }: SourceFile): InputIdentity {
  return { role, file: path, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}
