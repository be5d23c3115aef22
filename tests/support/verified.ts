/** The sample's PDF, built once, and what `verify` says of a file. */
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { buildReport } from '../../src/pipeline/build-report.ts'
import type { BuildRequest } from '../../src/pipeline/build-request.ts'
import { verifyReport } from '../../src/pipeline/verify-report.ts'
import { catalog, sampleRequest } from './sample.ts'
import { type Tampering, tampered } from './tampered-pdf.ts'

export async function pdfOf(changes: Partial<BuildRequest> = {}): Promise<Uint8Array> {
  const { artifacts, diagnostics } = await buildReport(sampleRequest({ formats: ['pdf'], ...changes }), catalog)
  const [artifact] = artifacts
  if (!artifact) throw new Error(`no report: ${JSON.stringify(diagnostics)}`)
  return artifact.bytes
}

let built: Promise<Uint8Array> | null = null

/** The sample, the same bytes for every test. */
export function samplePdf(): Promise<Uint8Array> {
  built ??= pdfOf()
  return built
}

export async function verified(bytes: Uint8Array): Promise<readonly Diagnostic[]> {
  const { version, fonts } = sampleRequest()
  const { diagnostics } = await verifyReport({ file: { path: 'bao-cao.pdf', bytes }, version, fonts }, catalog)
  return diagnostics
}

/** What is said of the sample after an edit. */
export async function verifiedAfter(tampering: Tampering): Promise<readonly Diagnostic[]> {
  return verified(await tampered(await samplePdf(), tampering))
}
