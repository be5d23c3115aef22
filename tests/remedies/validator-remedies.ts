/** Remedies of what keeps a file from being validated: a validator is put there, mended, or consents. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { World } from '../../src/io/world.ts'
import { nodeWorld } from '../../src/io/node-world.ts'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { validateFiles } from '../../src/verapdf/validate-files.ts'
import { sampleDocument } from '../support/sample-document.ts'
import { tinos } from '../support/tinos.ts'
import type { Remedy, Told } from './remedy.ts'

const details = { passedChecks: 1, failedChecks: 0, ruleSummaries: [] }
const rule = { status: 'failed', specification: 'ISO 14289-1:2014', clause: '7.3', description: 'Alt', failedChecks: 1 }
const report = (result: unknown): string => JSON.stringify({ report: { jobs: [{ validationResult: [result] }] } })
const CONSENT = report({ compliant: true, details })
const REFUSAL = report({ compliant: false, details: { ...details, ruleSummaries: [rule] } })

/** Validates the sample by a script that prints; null where no script is there. */
const judgedBy = (printed: string | null): Told => {
  return async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ict-report-remedy-'))
    const path = join(folder, 'verapdf')
    if (printed !== null) {
      writeFileSync(path, `#!${process.execPath}\nconsole.log(${JSON.stringify(printed)})\n`)
      chmodSync(path, 0o755)
    }
    const world: World = { ...nodeWorld(), env: (name) => (name === 'ICT_REPORT_VERAPDF' ? path : undefined) }
    const bytes = await renderPdf(sampleDocument, { fonts: tinos })
    const told = await validateFiles([{ fileName: 'a.pdf', bytes }], world)
    rmSync(folder, { recursive: true })
    return told
  }
}

const found = (code: string, remedy: string, printed: string | null): Remedy => ({
  code,
  remedy,
  fault: judgedBy(printed),
  mended: judgedBy(CONSENT),
})

export const validatorRemedies: readonly Remedy[] = [
  found('ICT-P220', 'the validator is installed', null),
  found('ICT-P221', 'the validator is updated', 'x'),
  found('ICT-P222', 'the program is mended', REFUSAL),
]
