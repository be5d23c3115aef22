/** The file as it was when each of its signatures was made: what a signature is over, and nothing that came after. */
import { PdfArray, type PdfDict, PdfRef, PdfString } from '@libpdf/core'
import type { SourceFile } from '../model/source-file.ts'
import { isSame, resolveIn } from './object-walk.ts'
import { brokenBy, type OpenPdf, openPdf } from './open-pdf.ts'
import { annotationsOf, isSignatureWidget, type Resolve, valueOf } from './signature-parts.ts'

/** By the reference of the widget that shows a signature; one whose ranges are not right has none. */
export type SignedRevisions = ReadonlyMap<string, OpenPdf>

/** Whether a signature is right in itself is not asked here: that needs to know whom to trust, and readers of PDF tell it. */
export async function signedRevisions(pdf: OpenPdf, file: SourceFile): Promise<SignedRevisions> {
  const revisions = new Map<string, OpenPdf>()
  const byEnd = new Map<number, OpenPdf | undefined>()
  for (const { key, end } of signedWidgets(pdf, file.bytes)) {
    if (!byEnd.has(end)) byEnd.set(end, (await openPdf({ ...file, bytes: file.bytes.subarray(0, end) })).value)
    const revision = byEnd.get(end)
    if (revision) revisions.set(key, revision)
  }
  return revisions
}

interface SignedWidget {
  readonly key: string
  /** Bytes of the file up to the end of what was signed. */
  readonly end: number
}

function signedWidgets(pdf: OpenPdf, bytes: Uint8Array): readonly SignedWidget[] {
  const resolve = resolveIn(pdf)
  try {
    return pdf
      .getPages()
      .flatMap(({ dict }) => annotationsOf(dict, resolve))
      .flatMap((each) => {
        if (!(each instanceof PdfRef) || !isSignatureWidget(each, resolve)) return []
        const end = signedEnd(valueOf(each, resolve), bytes, resolve)
        return end === null ? [] : [{ key: String(each), end }]
      })
  } catch (fault) {
    return brokenBy(fault) ?? []
  }
}

/** ISO 32000-1, 12.8.1: two ranges that leave out nothing but the signature itself; null where they are others. */
function signedEnd(value: PdfDict | null, bytes: Uint8Array, resolve: Resolve): number | null {
  const ranges = resolve(value?.get('ByteRange'))
  const contents = resolve(value?.get('Contents'))
  if (!(ranges instanceof PdfArray) || !(contents instanceof PdfString)) return null
  const [start, length = 0, behind = 0, rest = 0, ...more] = ranges
    .toArray()
    .map(resolve)
    .map((each) => (each?.type === 'number' ? each.value : Number.NaN))
  if (start !== 0 || more.length > 0 || !(length > 0 && behind > length && rest > 0)) return null
  const hole = new TextDecoder('latin1').decode(bytes.subarray(length, behind))
  const [, digits = ''] = /^<((?:[\da-f]{2})+)>$/i.exec(hole) ?? []
  const signature = Uint8Array.from(digits.match(/../g) ?? [], (each) => Number.parseInt(each, 16))
  const isWhole = signature.length > 0 && isSame(signature, contents.bytes) && behind + rest <= bytes.length
  return isWhole ? behind + rest : null
}
