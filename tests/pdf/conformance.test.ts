/** Files of every shape keep PDF/A-3a and PDF/UA-1, whoever reads their objects. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breachesOf, checkConformance } from '../../src/conformance/check-conformance.ts'
import type { Document } from '../../src/document/nodes.ts'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { arbitraryDocument } from '../support/arbitrary-document.ts'
import { mupdfFile } from '../support/mupdf-file.ts'
import { sampleDocument } from '../support/sample-document.ts'
import { tinos } from '../support/tinos.ts'

const breaches = async (document: Document): Promise<readonly unknown[]> =>
  checkConformance(await renderPdf(document, { fonts: tinos }), 'whole')

describe('conformance', () => {
  test('the sample document keeps all rules, read by us and by another reader', async () => {
    const bytes = await renderPdf(sampleDocument, { fonts: tinos })
    expect(checkConformance(bytes, 'whole')).toEqual([])
    expect(breachesOf(mupdfFile(bytes), 'whole')).toEqual([])
  })

  test('any document keeps all rules', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (document) => {
        expect(await breaches(document)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})
