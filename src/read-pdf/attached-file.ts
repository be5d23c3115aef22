/** What travels inside an open PDF. */
import { brokenBy, type OpenPdf } from './open-pdf.ts'

/** Bytes of the attached file of that name; null where there is none that can be read. */
export function attachedFile(pdf: OpenPdf, name: string): Uint8Array | null {
  try {
    return pdf.getAttachment(name)
  } catch (fault) {
    return brokenBy(fault)
  }
}
