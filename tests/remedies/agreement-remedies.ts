/** Remedies of what is said of a finished PDF: its original is one of which nothing is said. */
import { OBSERVATIONS, REPORT_DATA } from '../../src/attach/attached-names.ts'
import { inputIdentity } from '../../src/attach/input-identity.ts'
import { outcomeOf } from '../../src/cli/apart/read-apart.ts'
import { parseVerified } from '../../src/cli/apart/report-task.ts'
import { compareInputs } from '../../src/pipeline/compare-inputs.ts'
import { signedOver } from '../support/signed-report.ts'
import {
  addAnnotation,
  editAttachment,
  editMetadata,
  editText,
  type Tampering,
  tampered,
} from '../support/tampered-pdf.ts'
import { pdfOf, samplePdf, verified, verifiedAfter } from '../support/verified.ts'
import type { Remedy, Told } from './remedy.ts'

let told: ReturnType<Told> | null = null

/** Verified once for all. */
const original: Told = () => {
  told ??= samplePdf().then(verified)
  return told
}

const edited = (code: string, tampering: Tampering, beside: readonly string[] = []): Remedy => ({
  code,
  remedy: 'the original is taken',
  beside,
  fault: () => verifiedAfter(tampering),
  mended: original,
})

const file = (code: string, remedy: string, bytes: () => Promise<Uint8Array>): Remedy => ({
  code,
  remedy,
  fault: async () => verified(await bytes()),
  mended: original,
})

const json = (from: string | RegExp, to: string): Tampering =>
  editAttachment(REPORT_DATA, (text) => text.replace(from, to))

const SOURCE = { path: 'data/2023/a.csv', bytes: new Uint8Array([1]) }

const inputs = (code: string, remedy: string, bytes: Uint8Array | null): Remedy => ({
  code,
  remedy,
  fault: async () => compareInputs([inputIdentity('data', SOURCE)], () => bytes),
  mended: async () => compareInputs([inputIdentity('data', SOURCE)], () => SOURCE.bytes),
})

export const agreementRemedies: readonly Remedy[] = [
  file('ICT-A001', 'the PDF is named', async () => new TextEncoder().encode('# Báo cáo')),
  file('ICT-A002', 'the file is fetched again', async () => (await samplePdf()).subarray(0, 50_000)),
  file('ICT-A003', 'the original is taken', async () =>
    tampered(await samplePdf(), (pdf) => pdf.setProtection({ userPassword: 'a', ownerPassword: 'b' })),
  ),
  file('ICT-A004', 'the original is taken', async () =>
    tampered(await samplePdf(), (pdf) => void pdf.removeAttachment(OBSERVATIONS)),
  ),
  edited('ICT-A005', json('"version": 1', '"version": 2')),
  {
    code: 'ICT-A006',
    remedy: 'the original is taken',
    fault: async () => outcomeOf({ kind: 'exhausted' }, 'a.pdf', parseVerified).diagnostics,
    mended: original,
  },
  edited('ICT-A011', editText(3, '1.060', '1.860')),
  edited('ICT-A012', addAnnotation(2, 'Stamp')),
  edited('ICT-A013', (pdf) => void pdf.addPage()),
  edited(
    'ICT-A014',
    editMetadata((xml) => xml.replace('2023', '2024')),
  ),
  edited('ICT-A015', json('{"text":"1.060"', '{"text":"1.860"')),
  edited(
    'ICT-A016',
    editAttachment(OBSERVATIONS, (text) => text.replace(',1060,', ',1860,')),
  ),
  edited('ICT-A017', json('{{> postal}}', '{{> postal')),
  edited('ICT-A018', json('"population":"880474"', '"population":"980474"'), ['ICT-A011', 'ICT-A015']),
  file('ICT-A021', 'the version that made it verifies', () => pdfOf({ version: '0.0.1' })),
  inputs('ICT-A022', 'the file of that time is found', new Uint8Array([2])),
  inputs('ICT-A023', 'the folder of that time is named', null),
  file('ICT-A024', 'the original is signed elsewhere', async () =>
    signedOver(await samplePdf(), 3, [50, 50, 550, 800]),
  ),
  file('ICT-A025', 'the original is signed in its fields', async () =>
    signedOver(await samplePdf(), 0, [100, 650, 160, 690]),
  ),
]
