/** Decides which data a command is about: those named, those of the current folder, or the sample that ships. */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Outcome } from '../model/outcome.ts'
import { type PackageFiles, SAMPLE_YEAR, sampleFolder } from './package-files.ts'
import { type WorkFolder, dataFilesIn, pathIn, printedPath } from './work-folder.ts'

export const PROJECT_FILE = 'ict-report.yaml'
export const DATA_FOLDER = 'data'
const YEAR_FOLDER = /^[12]\d{3}$/

/** Names of files, relative to the folder they are in. */
export interface ChosenData {
  readonly folder: WorkFolder
  /** True for the sample that ships, taken where there is neither project nor data. */
  readonly isShippedSample: boolean
  readonly files: readonly string[]
  readonly previousFiles: readonly string[]
  /** Of years before that, the latest first; years without a file are left out. */
  readonly earlierFiles: readonly { readonly year: number; readonly files: readonly string[] }[]
}

/**
 * Files of a year.
 * @param data what `--data` names, null where it was not given
 * @returns without value where what was asked for is not there
 */
export function chooseData(
  current: WorkFolder,
  packageFiles: PackageFiles,
  year: number,
  data: string | null,
): Outcome<ChosenData> {
  if (data !== null) return namedData(current, year, data)
  if (hasOwnData(current)) return folderData(current, year, DATA_FOLDER)
  if (year !== SAMPLE_YEAR) {
    return { diagnostics: [diagnose('ICT-P104', [], { year: String(year), sample: String(SAMPLE_YEAR) })] }
  }
  const sample: WorkFolder = { path: sampleFolder(packageFiles), world: current.world }
  const { value, diagnostics } = folderData(sample, year, DATA_FOLDER)
  return value ? { value: { ...value, isShippedSample: true }, diagnostics } : { diagnostics }
}

/** Years with a folder of their own, the latest last; that of the sample where there is no data folder at all. */
export function yearsWithData(current: WorkFolder, data: string | null): readonly number[] {
  if (data === null && !hasOwnData(current)) return [SAMPLE_YEAR]
  return yearFolders(current, data ?? DATA_FOLDER)
}

function hasOwnData({ world, path }: WorkFolder): boolean {
  const has = (name: string, kind: 'file' | 'folder'): boolean => world.kindOf(pathIn({ world, path }, name)) === kind
  return has(PROJECT_FILE, 'file') || has(DATA_FOLDER, 'folder')
}

function namedData(folder: WorkFolder, year: number, name: string): Outcome<ChosenData> {
  const kind = folder.world.kindOf(pathIn(folder, name))
  switch (kind) {
    case 'none':
      return { diagnostics: [diagnose('ICT-P102', [], { path: printedPath(name) })] }
    case 'file':
      return {
        value: { folder, isShippedSample: false, files: [name], previousFiles: [], earlierFiles: [] },
        diagnostics: [],
      }
    case 'folder':
      return folderData(folder, year, name)
    default:
      return kind satisfies never
  }
}

/** Files of the year's own subfolder; of the folder itself where it is not divided by years. */
function folderData(folder: WorkFolder, year: number, name: string): Outcome<ChosenData> {
  const closed = refused(folder, [name, `${name}/${year}`, `${name}/${year - 1}`])
  if (closed.length > 0) return { diagnostics: closed }
  const years = yearFolders(folder, name)
  const base = printedPath(name).replace(/\/+$/, '')
  const isDivided = years.length > 0 || dataFilesIn(folder, name).taken.length === 0
  if (isDivided && !years.includes(year)) return { diagnostics: [missingYear(base, year, years)] }
  const from = isDivided ? `${base}/${year}` : base
  const { taken, leftOut } = dataFilesIn(folder, from)
  if (taken.length === 0) return { diagnostics: [emptyFolder(from, leftOut)] }
  const previousFiles = isDivided ? dataFilesIn(folder, `${base}/${year - 1}`).taken : []
  const earlierFiles = isDivided ? earlierYears(folder, base, year, years) : []
  return {
    value: { folder, isShippedSample: false, files: taken, previousFiles, earlierFiles },
    diagnostics: leftOut.map((file) => diagnose('ICT-P105', [], { file })),
  }
}

/** Folders that may not be looked into: what stands there is not missing, and is not to be passed over. */
function refused(folder: WorkFolder, names: readonly string[]): readonly Diagnostic[] {
  return names.flatMap((name) => {
    const reason = folder.world.refusalOf(pathIn(folder, name))
    return reason === null ? [] : [diagnose('ICT-P106', [], { file: printedPath(name), reason })]
  })
}

/** How many years a development goes back: a decade with the report's own. */
const MOST_EARLIER_YEARS = 8

function earlierYears(
  folder: WorkFolder,
  base: string,
  year: number,
  years: readonly number[],
): ChosenData['earlierFiles'] {
  return years
    .filter((each) => each < year - 1 && each >= year - 1 - MOST_EARLIER_YEARS)
    .toSorted((a, b) => b - a)
    .map((each) => ({ year: each, files: dataFilesIn(folder, `${base}/${each}`).taken }))
    .filter(({ files }) => files.length > 0)
}

function yearFolders(folder: WorkFolder, name: string): readonly number[] {
  return folder.world
    .listFolders(pathIn(folder, name))
    .filter((each) => YEAR_FOLDER.test(each))
    .map(Number)
}

function missingYear(base: string, year: number, years: readonly number[]): Diagnostic {
  const list = years.join(', ')
  return diagnose('ICT-P101', [], {
    year: String(year),
    folder: `${base}/${year}`,
    years: list === '' ? '' : { vi: `Đã có số liệu năm: ${list}. `, en: `There is data for: ${list}. ` },
  })
}

function emptyFolder(folder: string, leftOut: readonly string[]): Diagnostic {
  const list = leftOut.map((file) => file.slice(file.lastIndexOf('/') + 1)).join(', ')
  const skipped = list === '' ? '' : { vi: `Các tệp có trong đó: ${list}. `, en: `The files there: ${list}. ` }
  return diagnose('ICT-P103', [], { folder, skipped })
}
