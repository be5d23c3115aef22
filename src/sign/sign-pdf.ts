/** The stage `sign`: an electronic signature in one field of a finished PDF. Pure: bytes, an identity and a time in, bytes out. */
import { createHash } from 'node:crypto'
import { cmsSignature } from './cms.ts'
import type { Identity } from './identity.ts'
import { withUnfilledSignature } from './signature-update.ts'

export interface SignRequest {
  readonly identity: Identity
  /** Name of the field to fill; it must be in the file, and empty. */
  readonly field: string
  /** When it is signed, as the file will say. */
  readonly time: Date
}

/** Octets beside the certificates: names, attributes and the signature of the longest keys, with some to spare. */
const SPARE = 4096

/**
 * The file with a signature of level PAdES baseline B-B over all of it, in an update of its own: the bytes that were
 * there stay as they were. With an RSA key the same input gives the same bytes; ECDSA draws a number anew each time.
 */
export async function signPdf(pdf: Uint8Array, { identity, field, time }: SignRequest): Promise<Uint8Array> {
  const certificates = [identity.certificate, ...identity.issuers]
  const room = certificates.reduce((sum, { raw }) => sum + raw.length, SPARE)
  const { bytes, contents, ranges } = await withUnfilledSignature(pdf, field, { time, room })
  const file = Buffer.from(bytes)
  // All but the signature with its brackets.
  const behind = contents.end + 1
  const signed = [0, contents.start - 1, behind, file.length - behind]
  file.write(signed.join(' ').padEnd(ranges.end - ranges.start), ranges.start, 'latin1')
  const hash = createHash(identity.scheme.hash)
  hash.update(file.subarray(0, contents.start - 1)).update(file.subarray(behind))
  const signature = Buffer.from(cmsSignature(hash.digest(), identity)).toString('hex')
  if (signature.length > contents.end - contents.start) throw new Error('the signature is longer than its room')
  file.write(signature, contents.start, 'latin1')
  return new Uint8Array(file.buffer, file.byteOffset, file.length)
}
