/** What an office has settled in its project file (`ict-report.yaml`); every member has a default. */
import type { Severity } from './diagnostic.ts'
import type { SourceLocation } from './provenance.ts'

/** A value from the project file with the place it stands at. */
export interface Setting<T> {
  readonly value: T
  readonly location: SourceLocation
}

/** How numbers are written in a file: `7.105,5` is `vi`, `7,105.5` is `en`. */
export type Notation = 'vi' | 'en'

/** Encodings that an office can declare, in the words of the project file. */
export const FILE_ENCODINGS = ['utf-8', 'utf-16', 'windows-1258', 'tcvn3', 'vni'] as const
export type FileEncoding = (typeof FILE_ENCODINGS)[number]

/** What can separate the cells of a CSV file, in the order of preference: Excel in Vietnamese writes semicolons. */
export const DELIMITERS = [';', '\t', '|', ','] as const
export type Delimiter = (typeof DELIMITERS)[number]

/** How one data file is to be read; null leaves a point to be found out from the file. */
export interface FileSettings {
  /** Name of the file, or its path relative to the folder, as written. */
  readonly name: Setting<string>
  readonly encoding: Setting<FileEncoding> | null
  readonly delimiter: Setting<Delimiter> | null
  /** Physical line of the header in a text file, row of the sheet in a workbook; from 1. */
  readonly header: Setting<number> | null
  readonly notation: Setting<Notation> | null
  /** The one sheet of a workbook that is read. */
  readonly sheet: Setting<string> | null
}

export interface BenchmarkSetting {
  readonly indicator: Setting<string>
  /** Plain or Vietnamese notation as written; parsed by the pipeline with the notation of the language. */
  readonly value: Setting<string>
  readonly period: string
  readonly scope: string
  readonly source: string
}

/** A code of the catalogue of diagnostics that weighs more or less for this office. */
export interface SeverityRule {
  readonly code: Setting<string>
  readonly severity: Severity
}

/** A diagnostic that the office has looked into and answers for. */
export interface Acceptance {
  readonly code: Setting<string>
  /** Figure key it is about; null is whatever figure the code is told of. */
  readonly figure: string | null
  /** The cell as it stood when it was accepted; null is whatever the cell says. */
  readonly value: string | null
  readonly reason: string
  readonly by: string
}

export interface Project {
  /** ISO date whose map of provinces holds for the year that it lies in; null takes the last day of every year. */
  readonly map: Setting<string> | null
  /** Code or name of the province; null where the data decide. */
  readonly province: Setting<string> | null
  readonly agency: {
    /** In capitals, as in the letterhead; null takes the one the date of issue asks for. */
    readonly superior: string | null
    readonly name: readonly string[] | null
    /** `BC-STTTT` */
    readonly symbol: string | null
    /** Place in the date line; null takes the province. */
    readonly place: string | null
  }
  /** Number of the document, null leaves it blank. */
  readonly number: string | null
  /** ISO date of the document; null leaves the day blank unless `--date` gives it. */
  readonly date: Setting<string> | null
  /** Null takes those that a department reports to at the date of issue. */
  readonly addressees: readonly string[] | null
  readonly signature: {
    readonly authority: readonly string[] | null
    readonly name: string | null
  }
  readonly recipients: readonly string[] | null
  readonly benchmarks: readonly BenchmarkSetting[]
  /** True where a benchmark of an old period or another scope is not compared with. */
  readonly strictBenchmarks: boolean
  /** Declared notation of numbers in the exports; null settles it from the data. */
  readonly notation: Notation | null
  /** Header as it stands in the export → indicator code (`code` or `code@level`), or null to leave the column out. */
  readonly columns: ReadonlyMap<string, string | null>
  /** Files for which the office has settled how they are read. */
  readonly files: readonly FileSettings[]
  readonly severities: readonly SeverityRule[]
  readonly accepted: readonly Acceptance[]
  /** Whether the annex and the review section print file and line of each figure. */
  readonly places: boolean
  /** True while the figures are those of the sample: the report then says «SỐ LIỆU MẪU» on every page. */
  readonly sample: boolean
}

/** The settings that bear on what a report says, beyond its figures. */
export type WordingSettings = Pick<Project, 'agency' | 'number' | 'addressees' | 'signature' | 'recipients' | 'places'>
