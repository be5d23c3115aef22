/** A report's PDF with the data that travel inside it. */
import { OBSERVATIONS, REPORT_DATA } from '../attach/attached-names.ts'
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Outcome } from '../model/outcome.ts'
import type { SourceFile } from '../model/source-file.ts'
import { attachedFile } from '../read-pdf/attached-file.ts'
import { type OpenPdf, openPdf } from '../read-pdf/open-pdf.ts'

export interface OpenReport {
  readonly pdf: OpenPdf
  readonly json: Uint8Array
  readonly csv: Uint8Array
}

/** Without a value for a file that is no PDF, cannot be read, or carries no data. */
export async function openReport(file: SourceFile): Promise<Outcome<OpenReport>> {
  const opened = await openPdf(file)
  if (!opened.value) return { diagnostics: opened.diagnostics }
  const [json, csv] = [attachedFile(opened.value, REPORT_DATA), attachedFile(opened.value, OBSERVATIONS)]
  if (json && csv) return { value: { pdf: opened.value, json, csv }, diagnostics: [] }
  const missing = [json ? [] : [REPORT_DATA], csv ? [] : [OBSERVATIONS]].flat().join(', ')
  return { diagnostics: [diagnose('ICT-A004', [], { file: file.path, missing })] }
}

/** The attached files as they are to be written out. */
export async function extractData(
  file: SourceFile,
): Promise<Outcome<readonly { readonly name: string; readonly bytes: Uint8Array }[]>> {
  const report = await openReport(file)
  if (!report.value) return { diagnostics: report.diagnostics }
  const { json, csv } = report.value
  const files = [
    { name: REPORT_DATA, bytes: json },
    { name: OBSERVATIONS, bytes: csv },
  ]
  return { value: files, diagnostics: [] }
}
