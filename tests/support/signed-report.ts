/** A copy for signature with real signatures, made as the program and as programs for tokens make them. */
import type { Project } from '../../src/model/project.ts'
import { openIdentity } from '../../src/sign/identity.ts'
import { signPdf } from '../../src/sign/sign-pdf.ts'
import { project } from './sample.ts'
import { keyFile, PASSWORD } from './signable.ts'
import { addSignature, type Tampering, tampered } from './tampered-pdf.ts'
import { pdfOf } from './verified.ts'

const TIME = new Date('2030-06-01T02:30:05Z')

const location = {
  ...{ file: 'ict-report.yaml', line: 1, column: 1, field: null },
  ...{ sheet: null, cell: null, path: null, text: null },
}

const accepted = [
  ['ICT-V012', 'postal.dossier_share'] as const,
  ['ICT-V016', 'postal.population_per_point'] as const,
].map(([code, figure]) => ({
  ...{ code: { value: code, location }, figure, value: null },
  ...{ reason: 'Giữ theo văn bản đã phát hành', by: 'Nguyễn Văn A' },
}))

/** The sample as if it were no sample, with its two empty fields. */
export function copyForSignature(): Promise<Uint8Array> {
  const own: Project = { ...project('hoa-binh'), sample: false, accepted }
  return pdfOf({ isSample: false, isFinal: true, project: own })
}

/** Signed in a field that is there. */
export function signedIn(bytes: Uint8Array, field: string, key = 'p-256'): Promise<Uint8Array> {
  const { value: identity } = openIdentity(keyFile(key), PASSWORD, TIME)
  if (!identity) throw new Error(`${key} cannot sign`)
  return signPdf(bytes, { identity, field, time: TIME })
}

/** Signed in a field that the signing program adds and draws, as for a token. */
export async function signedOver(
  bytes: Uint8Array,
  page: number,
  rect: readonly [number, number, number, number],
  name = 'Signature1',
): Promise<Uint8Array> {
  return signedIn(await tampered(bytes, addSignature(page, rect, { isSigned: false, name }), true), name)
}

/** An edit that is appended, so that all that was signed before stays as it was. */
export async function appended(bytes: Uint8Array, edit: Tampering): Promise<Uint8Array> {
  const edited = await tampered(bytes, edit, true)
  if (Buffer.compare(edited.subarray(0, bytes.length), bytes) !== 0) throw new Error('the file was written anew')
  return edited
}
