/** Signs what was rendered, in the field of the authority; whatever stands in the way leaves nothing to publish. */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Document } from '../document/nodes.ts'
import type { Outcome } from '../model/outcome.ts'
import { openIdentity, ownerOf } from '../sign/identity.ts'
import { signPdf } from '../sign/sign-pdf.ts'
import type { ReportFormat, SigningRequest } from './build-request.ts'

interface Rendered {
  readonly format: ReportFormat | 'svg'
  readonly bytes: Uint8Array
}

export interface SignedReport<Artifact> {
  readonly artifacts: readonly Artifact[]
  /** Owner of the certificate. */
  readonly signedBy: string
}

/** The artifacts, those that are PDF signed; the others go with them unchanged. */
export async function signReport<Artifact extends Rendered>(
  document: Document,
  artifacts: readonly Artifact[],
  { file, password, time }: SigningRequest,
): Promise<Outcome<SignedReport<Artifact>>> {
  const field = signerField(document)
  if (field === null) return { diagnostics: [diagnose('ICT-S006', [], {})] }
  const secret = await password()
  if (secret.value === undefined) return { diagnostics: secret.diagnostics }
  const identity = openIdentity(file, secret.value, time)
  const { value: signer } = identity
  if (!signer) return { diagnostics: identity.diagnostics }
  const signed = artifacts.map(async (artifact) =>
    artifact.format === 'pdf'
      ? { ...artifact, bytes: await signPdf(artifact.bytes, { identity: signer, field, time }) }
      : artifact,
  )
  return { value: { artifacts: await Promise.all(signed), signedBy: ownerOf(signer.certificate) }, diagnostics: [] }
}

/** Name of the field for the hand of the authority; null where the template has no signature block. */
const signerField = ({ blocks }: Document): string | null => {
  for (const block of blocks) if (block.kind === 'signature' && block.fields) return block.fields.signer.name
  return null
}
