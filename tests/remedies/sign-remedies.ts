/** Remedies of what stands in the way of a signature. */
import { signingRequest } from '../../src/cli/signing-request.ts'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { openIdentity } from '../../src/sign/identity.ts'
import { signReport } from '../../src/pipeline/sign-report.ts'
import { memoryWorld } from '../support/memory-world.ts'
import { keyFile, PASSWORD, signable } from '../support/signable.ts'
import { tinos } from '../support/tinos.ts'
import type { Remedy, Told } from './remedy.ts'

const TIME = new Date('2030-06-01T02:30:00Z')

const asked = {
  year: 2023,
  data: null,
  province: null,
  formats: ['pdf', 'md'],
  out: 'out',
  date: null,
  isFinal: true,
  sign: 'a.p12',
  signPasswordFile: 'p.txt',
  isValidated: false,
  isWatching: false,
  maxSeverity: 'error',
} as const

/** What can be known before a report is built. */
const request = (
  changes: Partial<Parameters<typeof signingRequest>[0]>,
  files: Readonly<Record<string, string | null>> = { '/home/office/a.p12': 'x', '/home/office/p.txt': PASSWORD },
): Told => {
  const world = memoryWorld(files)
  const surroundings = { current: { path: world.cwd, world }, language: 'vi', ask: null, now: TIME } as const
  return async () => signingRequest({ ...asked, ...changes }, surroundings).diagnostics
}

const opening = (name: string, { password = PASSWORD, time = TIME } = {}): Told => {
  return async () => openIdentity(keyFile(name), password, time).diagnostics
}

const signing = (blocks: typeof signable.blocks): Told => {
  return async () => {
    const document = { ...signable, blocks }
    const pdf = { format: 'pdf', bytes: await renderPdf(document, { fonts: tinos }) } as const
    const password = async () => ({ value: PASSWORD, diagnostics: [] })
    const request = { file: keyFile('rsa-2048'), password, time: TIME }
    return (await signReport(document, [pdf], request)).diagnostics
  }
}

const found = (code: string, remedy: string, fault: Told, mended: Told): Remedy => ({ code, remedy, fault, mended })
const good = opening('rsa-2048')

export const signRemedies: readonly Remedy[] = [
  found('ICT-S001', 'the copy for signature is asked for', request({ isFinal: false }), request({})),
  found('ICT-S002', 'the PDF is asked for', request({ formats: ['md'] }), request({ formats: ['pdf'] })),
  found('ICT-S003', 'a password file is named', request({ signPasswordFile: null }), request({})),
  found('ICT-S004', 'the path is corrected', request({ sign: 'b.p12' }), request({})),
  found('ICT-S005', 'the path is corrected', request({ signPasswordFile: 'q.txt' }), request({})),
  found(
    'ICT-S006',
    'the signature block is put back',
    signing(signable.blocks.filter(({ kind }) => kind !== 'signature')),
    signing(signable.blocks),
  ),
  found(
    'ICT-S010',
    'the key file is exported again',
    async () => openIdentity({ path: 'a.p12', bytes: new Uint8Array(9) }, PASSWORD, TIME).diagnostics,
    good,
  ),
  found('ICT-S011', 'the password is corrected', opening('rsa-2048', { password: 'matkhau' }), good),
  found('ICT-S012', 'it is exported with another protection', opening('legacy-rc4'), opening('legacy')),
  found('ICT-S013', 'it is exported with its key', opening('without-key'), good),
  found('ICT-S014', 'it is exported with its certificate', opening('without-certificate'), good),
  found('ICT-S015', 'a key of another kind is used', opening('ed25519'), opening('p-256')),
  found('ICT-S016', 'it is signed in time', opening('rsa-2048', { time: new Date('2999-01-01') }), good),
  found('ICT-S017', 'the clock is set right', opening('rsa-2048', { time: new Date(0) }), good),
  found('ICT-S018', 'a certificate for signing is used', opening('encryption'), good),
]
