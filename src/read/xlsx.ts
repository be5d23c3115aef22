/**
 * An Excel workbook to raw tables, one a sheet. The door to hucre for reading. Nothing is unpacked before the directory of
 * the file has been looked at, and no sheet is taken that is not whole.
 */
import type { Cell, Sheet } from 'hucre'
import { readXlsx } from 'hucre/xlsx'
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Bilingual } from '../model/indicator.ts'
import type { Outcome } from '../model/outcome.ts'
import type { SourceLocation } from '../model/provenance.ts'
import type { FileSettings } from '../model/project.ts'
import type { RawTable } from '../model/raw-table.ts'
import type { SourceFile } from '../model/source-file.ts'
import { placeInText } from './text-position.ts'
import { unusedSettings } from './unused-settings.ts'
import { type NearestName, chosenSheets } from './chosen-sheets.ts'
import { type SheetAudit, type SheetFault, auditSheet, cellName } from './xlsx-audit.ts'
import type { StoredCell, StoredValue } from './xlsx-cell.ts'
import { type SheetPart, type WorkbookParts, xlsxParts } from './xlsx-parts.ts'
import { type StoredSheet, sheetTable } from './xlsx-table.ts'
import { type ZipFault, zipDirectory } from './zip-directory.ts'

/** First bytes of an OLE2 file: a workbook of Excel 97–2003, or an encrypted one of any later year. */
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0]
const ZIP = [0x50, 0x4b]

/**
 * The tables of all visible sheets, or of the one that the office has named. Faults: encrypted, of another kind, damaged,
 * too large, no such sheet. Never throws.
 */
export async function readWorkbook(
  { path, bytes }: SourceFile,
  settings: FileSettings | null = null,
  nearestName: NearestName = () => null,
): Promise<Outcome<readonly RawTable[]>> {
  const whole = placeInText(path, null, null)
  const refused = refusal(bytes, whole)
  if (refused) return { diagnostics: [refused] }
  const directory = zipDirectory(bytes)
  if (directory.kind === 'fault') return { diagnostics: [zipDiagnostic(directory.fault, whole)] }
  const reading = xlsxParts(bytes, directory.entries)
  if (reading.kind === 'other') return { diagnostics: [notWorkbook(whole)] }
  if (reading.kind === 'broken') return { diagnostics: [diagnose('ICT-R053', [whole], {})] }
  const chosen = chosenSheets(reading.parts.sheets, settings?.sheet ?? null, whole, nearestName)
  if (!chosen.value) return { diagnostics: chosen.diagnostics }
  const { value, diagnostics } = await readSheets(bytes, reading.parts, chosen.value, whole)
  const unused = settings ? unusedSettings(settings, 'workbook', path) : []
  return { ...(value ? { value } : {}), diagnostics: [...unused, ...chosen.diagnostics, ...diagnostics] }
}

async function readSheets(
  bytes: Uint8Array,
  { textCount }: WorkbookParts,
  chosen: readonly SheetPart[],
  whole: SourceLocation,
): Promise<Outcome<readonly RawTable[]>> {
  const audits = chosen.map((part) => ({ part, audit: auditSheet(part.xml, textCount) }))
  const faults = audits.flatMap(({ part, audit }) => (audit.fault ? [sheetDiagnostic(audit.fault, part, whole)] : []))
  if (faults.length > 0) return { diagnostics: faults }
  const filled = audits.filter(({ audit }) => audit.rows > 0)
  if (filled.length === 0) return { diagnostics: [diagnose('ICT-R055', [whole], {})] }
  const read = await storedSheets(bytes, filled)
  if (read === null) return { diagnostics: [diagnose('ICT-R053', [whole], {})] }
  const readings = read.map((sheet) => sheetTable(whole.file, sheet))
  return {
    value: readings.map(({ table }) => table),
    diagnostics: readings.flatMap(({ faults: inCells, notes }) => [...inCells, ...notes]),
  }
}

/** Whatever the library throws over a file that seemed whole, it says that the file cannot be read. */
async function storedSheets(
  bytes: Uint8Array,
  filled: readonly { readonly part: SheetPart; readonly audit: SheetAudit }[],
): Promise<readonly StoredSheet[] | null> {
  const rows = Math.max(...filled.map(({ audit }) => audit.rows))
  const columns = Math.max(...filled.map(({ audit }) => audit.columns))
  const names = new Set(filled.map(({ part }) => part.name))
  try {
    // Formats reach far beyond the data in many files; the range keeps them out of memory.
    const { sheets } = await readXlsx(bytes, {
      readStyles: true,
      range: `A1:${cellName(rows, columns)}`,
      sheets: ({ name }) => names.has(name),
    })
    const stored = filled.map(({ part, audit }) => {
      const sheet = sheets.find(({ name }) => name === part.name)
      return sheet ? storedSheet(sheet, audit) : null
    })
    return stored.flatMap((sheet) => sheet ?? []).length === filled.length
      ? stored.flatMap((sheet) => sheet ?? [])
      : null
  } catch {
    return null
  }
}

function storedSheet(sheet: Sheet, { rows, columns }: SheetAudit): StoredSheet {
  const shared = sharedFormulas(sheet)
  return {
    name: sheet.name,
    rows,
    columns,
    cell: (row, column) =>
      storedCell(sheet.rows[row - 1]?.[column - 1] ?? null, sheet.cells?.get(`${row - 1},${column - 1}`), shared),
    merged: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow + 1,
      left: startCol + 1,
      bottom: endRow + 1,
      right: endCol + 1,
    })),
    isHiddenRow: (row) => sheet.rowDefs?.get(row - 1)?.hidden ?? false,
    isHiddenColumn: (column) => sheet.columns?.[column - 1]?.hidden ?? false,
  }
}

function storedCell(value: StoredValue, cell: Cell | undefined, shared: ReadonlyMap<number, string>): StoredCell {
  const own = cell?.formula
  const formula = own === '' ? (shared.get(cell?.formulaSharedIndex ?? -1) ?? '…') : (own ?? null)
  return { value, isError: cell?.type === 'error', formula, format: cell?.style?.numFmt }
}

/** Formulas that are written once and hold for many cells, by their number. */
function sharedFormulas({ cells }: Sheet): ReadonlyMap<number, string> {
  const formulas = new Map<number, string>()
  for (const { formula, formulaSharedIndex } of cells?.values() ?? []) {
    if (formulaSharedIndex !== undefined && formula !== undefined && formula !== '')
      formulas.set(formulaSharedIndex, formula)
  }
  return formulas
}

function refusal(bytes: Uint8Array, whole: SourceLocation): Diagnostic | null {
  if (bytes.length === 0) return diagnose('ICT-R001', [whole], {})
  if (OLE2.every((byte, index) => bytes[index] === byte)) {
    return holdsName(bytes, 'EncryptedPackage') ? diagnose('ICT-R050', [whole], {}) : diagnose('ICT-R051', [whole], {})
  }
  return ZIP.every((byte, index) => bytes[index] === byte) ? null : notWorkbook(whole)
}

/** Names inside an OLE2 file are UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0])
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}

function notWorkbook(whole: SourceLocation): Diagnostic {
  return diagnose('ICT-R052', [whole], {})
}

function zipDiagnostic(fault: ZipFault, whole: SourceLocation): Diagnostic {
  switch (fault) {
    case 'broken':
      return diagnose('ICT-R053', [whole], {})
    case 'encrypted':
      return diagnose('ICT-R050', [whole], {})
    case 'tooLarge':
      return diagnose('ICT-R054', [whole], { where: TOO_LARGE_FILE })
    default:
      return fault satisfies never
  }
}

const TOO_LARGE_FILE: Bilingual = { vi: 'Tệp', en: 'The file' }

function sheetDiagnostic(fault: SheetFault, { name }: SheetPart, whole: SourceLocation): Diagnostic {
  const sheet = { ...whole, sheet: name }
  switch (fault.kind) {
    case 'tooLarge':
      return diagnose('ICT-R054', [sheet], { where: { vi: `Trang tính «${name}»`, en: `The sheet «${name}»` } })
    case 'duplicateCell':
    case 'missingText':
    case 'noSuchCell':
      return diagnose('ICT-R060', [{ ...sheet, cell: fault.cell }], { cell: fault.cell, problem: PROBLEMS[fault.kind] })
    default:
      return fault satisfies never
  }
}

const PROBLEMS: Readonly<Record<'duplicateCell' | 'missingText' | 'noSuchCell', Bilingual>> = {
  duplicateCell: { vi: 'được ghi hai lần trong tệp', en: 'stands twice in the file' },
  missingText: { vi: 'trỏ tới một nội dung không có trong tệp', en: 'refers to a text that is not in the file' },
  noSuchCell: { vi: 'nằm ngoài giới hạn của trang tính', en: 'lies outside the limits of a sheet' },
}
