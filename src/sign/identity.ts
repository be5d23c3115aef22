/** Who signs: a private key with its certificate and those above it, looked over before anything is signed. */
import type { KeyObject, X509Certificate } from 'node:crypto'
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Outcome } from '../model/outcome.ts'
import type { SourceFile } from '../model/source-file.ts'
import { vietNamTime } from '../model/viet-nam-time.ts'
import { Malformed } from './asn1.ts'
import { openKeyFile } from './key-file.ts'
import { keyUsage } from './key-usage.ts'
import { type Scheme, schemeOf } from './scheme.ts'

export interface Identity {
  readonly key: KeyObject
  readonly certificate: X509Certificate
  /** From the certificate's issuer upwards, as far as the file has them. */
  readonly issuers: readonly X509Certificate[]
  readonly scheme: Scheme
}

/**
 * The identity in a key file, with which a report may be signed at a time; what stands in the way is told.
 * @param file a PKCS #12 file
 * @param time when it is signed: the certificate must be valid then
 */
export function openIdentity(file: SourceFile, password: string, time: Date): Outcome<Identity> {
  const opened = openKeyFile(file.bytes, password)
  switch (opened.kind) {
    case 'broken':
      return { diagnostics: [diagnose('ICT-S010', [], { file: file.path })] }
    case 'locked':
      return { diagnostics: [diagnose('ICT-S011', [], { file: file.path })] }
    case 'unknown':
      return { diagnostics: [diagnose('ICT-S012', [], { file: file.path, algorithm: opened.algorithm })] }
    case 'open':
      return guarded(file.path, () => chosen(file.path, opened, time))
    default:
      return opened satisfies never
  }
}

/** A certificate that Node takes, and that is none all the same, is a fault of the file. */
function guarded(file: string, read: () => Outcome<Identity>): Outcome<Identity> {
  try {
    return read()
  } catch (fault) {
    if (!(fault instanceof Malformed)) throw fault
    return { diagnostics: [diagnose('ICT-S010', [], { file })] }
  }
}

interface Contents {
  readonly keys: readonly KeyObject[]
  readonly certificates: readonly X509Certificate[]
}

/** The first pair with which can be signed; where there is none, what is wrong with the first. */
function chosen(file: string, { keys, certificates }: Contents, time: Date): Outcome<Identity> {
  if (keys.length === 0) return { diagnostics: [diagnose('ICT-S013', [], { file })] }
  const outcomes = keys.flatMap((key) =>
    certificates
      .filter((certificate) => certificate.checkPrivateKey(key))
      .map((certificate) => checked(file, key, certificate, { certificates, time })),
  )
  const [first = { diagnostics: [diagnose('ICT-S014', [], { file })] }] = outcomes
  return outcomes.find(({ value }) => value !== undefined) ?? first
}

function checked(
  file: string,
  key: KeyObject,
  certificate: X509Certificate,
  { certificates, time }: { readonly certificates: readonly X509Certificate[]; readonly time: Date },
): Outcome<Identity> {
  const scheme = schemeOf(key)
  if (!scheme) return { diagnostics: [diagnose('ICT-S015', [], { file, kind: key.asymmetricKeyType ?? '?' })] }
  const diagnostics = [...validity(file, certificate, time), ...usage(file, certificate)]
  if (diagnostics.length > 0) return { diagnostics }
  return { value: { key, certificate, issuers: issuersOf(certificate, certificates), scheme }, diagnostics }
}

function validity(file: string, certificate: X509Certificate, time: Date): readonly Diagnostic[] {
  const [from, to] = [new Date(certificate.validFrom), new Date(certificate.validTo)]
  const params = { file, owner: ownerOf(certificate), time: minuteOf(time) }
  if (time > to) return [diagnose('ICT-S016', [], { ...params, end: minuteOf(to) })]
  return time < from ? [diagnose('ICT-S017', [], { ...params, begin: minuteOf(from) })] : []
}

function usage(file: string, certificate: X509Certificate): readonly Diagnostic[] {
  const uses = keyUsage(certificate)
  if (uses === null || uses.has('digitalSignature') || uses.has('nonRepudiation')) return []
  return [diagnose('ICT-S018', [], { file, owner: ownerOf(certificate), uses: [...uses].join(', ') })]
}

/** Common name of the owner of a certificate; the whole name where there is none. */
export function ownerOf({ subject }: X509Certificate): string {
  return /^CN=(.*)$/m.exec(subject)?.[1] ?? subject.replaceAll('\n', ', ')
}

function issuersOf(certificate: X509Certificate, all: readonly X509Certificate[]): readonly X509Certificate[] {
  const issuers: X509Certificate[] = []
  const isNext = (lower: X509Certificate, upper: X509Certificate): boolean =>
    upper !== certificate && !issuers.includes(upper) && lower.checkIssued(upper)
  for (let lower = certificate; ; ) {
    const upper = all.find((each) => isNext(lower, each))
    if (!upper) return issuers
    issuers.push(upper)
    lower = upper
  }
}

/** As it is said: `2024-01-08 09:30`. */
function minuteOf(time: Date): string {
  return vietNamTime(time).slice(0, 16).replace('T', ' ')
}
