/** The door to PDF files from outside: anything may be in them, and nothing of them is believed. */
import { PDF } from '@libpdf/core'
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Outcome } from '../model/outcome.ts'
import type { SourceFile } from '../model/source-file.ts'

/** An open file, for the functions of this room. */
export type OpenPdf = PDF

// Readers look for the mark within the first 1024 bytes.
const HEAD = 1024

/** Opens a PDF; without a value for what is none, is broken or is encrypted. */
export async function openPdf({ path, bytes }: SourceFile): Promise<Outcome<OpenPdf>> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  if (!head.includes('%PDF-')) return { diagnostics: [diagnose('ICT-A001', [], { file: path })] }
  const pdf = await loaded(bytes)
  if (pdf?.isEncrypted) return { diagnostics: [diagnose('ICT-A003', [], { file: path })] }
  // What the library pieced together from a file without a table of its objects may lack any of them.
  if (!pdf || pdf.recoveredViaBruteForce) return { diagnostics: [diagnose('ICT-A002', [], { file: path })] }
  return { value: pdf, diagnostics: [] }
}

async function loaded(bytes: Uint8Array): Promise<PDF | null> {
  try {
    // A copy, since the library keeps what it is given.
    return await PDF.load(new Uint8Array(bytes))
  } catch (fault) {
    return brokenBy(fault)
  }
}

/** Whatever the library throws at is a file that it cannot read; only what is no error at all is passed on. */
export function brokenBy(fault: unknown): null {
  if (fault instanceof Error) return null
  throw fault
}
