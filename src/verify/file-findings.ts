/** What differs in a file beyond its pages. */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Bilingual } from '../model/indicator.ts'
import type { SourceLocation } from '../model/provenance.ts'

/** Members of the catalog in words; what is not among them is something that the program never writes. */
const MEMBERS: Readonly<Record<string, Bilingual>> = {
  Metadata: { vi: 'Siêu dữ liệu XMP', en: 'XMP metadata' },
  Info: { vi: 'Thông tin của tệp', en: 'Information about the file' },
  StructTreeRoot: { vi: 'Cấu trúc dành cho trình đọc màn hình', en: 'The structure for screen readers' },
  Outlines: { vi: 'Dấu trang', en: 'Bookmarks' },
  Names: { vi: 'Danh sách tệp đính kèm', en: 'The list of attached files' },
  AF: { vi: 'Danh sách tệp đính kèm', en: 'The list of attached files' },
  AcroForm: { vi: 'Biểu mẫu', en: 'The form' },
}

const OTHER: Bilingual = { vi: 'Danh mục của tệp', en: 'The catalog of the file' }

/** @param path from the catalog, e.g. `Metadata`, `StructTreeRoot/K[0]/Alt` */
export function fileFinding(path: string, report: SourceLocation): Diagnostic {
  const member = /^\w+/.exec(path)?.[0] ?? ''
  const part = Object.hasOwn(MEMBERS, member) ? MEMBERS[member] : undefined
  return diagnose('ICT-A014', [{ ...report, path }], { part: part ?? OTHER, detail: path })
}
