/** What signing is tested with: a report with the two fields, the key files, and the password of them all. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from '../../src/document/nodes.ts'
import type { SourceFile } from '../../src/model/source-file.ts'
import { sampleDocument } from './sample-document.ts'

export const PASSWORD = 'mat-khau'

export const FIELDS = {
  signer: { name: 'ChuKyNguoiCoThamQuyen', label: 'Chữ ký số của người có thẩm quyền' },
  agency: { name: 'ChuKyCoQuan', label: 'Chữ ký số của cơ quan ban hành' },
}

/** The sample document as a copy for signature. */
export const signable: Document = {
  ...sampleDocument,
  meta: { ...sampleDocument.meta, marks: [] },
  blocks: sampleDocument.blocks.map((block) => (block.kind === 'signature' ? { ...block, fields: FIELDS } : block)),
}

/** A key file made by keys/make.sh. */
export function keyFile(name: string): SourceFile {
  const path = `${name}.p12`
  return { path, bytes: new Uint8Array(readFileSync(join(import.meta.dirname, 'keys', path))) }
}
