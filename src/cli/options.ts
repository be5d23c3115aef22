/** From the loose record that commander hands over to typed options; the only place that reads it. */
import { MAX_SEVERITIES, type MaxSeverity } from './exit-code.ts'
import type { Format } from './option-parsers.ts'
import { SHELLS, type Shell } from './shells.ts'

type Given = Readonly<Record<string, unknown>>

/** Options of every command. */
export interface CommonOptions {
  readonly json: boolean
  readonly quiet: boolean
  readonly verbose: boolean
}

/** Which data a command is about. */
export interface DataOptions {
  readonly data: string | null
  readonly province: string | null
}

export const FINDINGS_FORMATS = ['text', 'json', 'sarif', 'github'] as const
/** How `check` prints what it found. */
export type FindingsFormat = (typeof FINDINGS_FORMATS)[number]

export interface CheckOptions extends DataOptions {
  readonly year: number
  readonly format: FindingsFormat
  readonly maxSeverity: MaxSeverity
}

export const INSPECT_FORMATS = ['text', 'json', 'csv'] as const
/** How `inspect` prints what it read. */
export type InspectFormat = (typeof INSPECT_FORMATS)[number]

export interface InspectOptions {
  readonly file: string
  readonly format: InspectFormat
  /** Taken for rows that name no year; null for the year in the path, or none. */
  readonly year: number | null
  readonly province: string | null
}

export interface BuildOptions extends DataOptions {
  readonly year: number
  readonly formats: readonly Format[]
  readonly out: string
  readonly date: string | null
  /** Whether the copy for signature is wanted. */
  readonly isFinal: boolean
  /** Key file to sign it with; null leaves it unsigned. */
  readonly sign: string | null
  /** File whose line is the password of the key file. */
  readonly signPasswordFile: string | null
  /** Whether veraPDF judges the PDF before it is written. */
  readonly isValidated: boolean
  /** Whether the report is made again when something changes. */
  readonly isWatching: boolean
  readonly maxSeverity: MaxSeverity
}

export interface BatchOptions {
  readonly year: number
  /** A file or folder of many provinces, or a folder with a folder a province; null for the data of the current folder. */
  readonly data: string | null
  readonly formats: readonly Format[]
  readonly out: string
  readonly date: string | null
  readonly maxSeverity: MaxSeverity
  /** Codes or names of provinces; none for all. */
  readonly only: readonly string[]
  readonly except: readonly string[]
  /** Workers; null for as many as there are cores. */
  readonly jobs: number | null
  readonly isFailFast: boolean
  readonly isForced: boolean
  readonly isDryRun: boolean
  /** As typed: `3/8`, `/8`, `auto`. */
  readonly shard: string | null
}

/** The folder holds the reports and the manifests of all parts; the rest is what the summary is made with. */
export type MergeOptions = Pick<BatchOptions, 'year' | 'out' | 'formats' | 'date'>

export const EXPORT_FORMATS = ['csv', 'json', 'xlsx'] as const

export interface ExportOptions extends DataOptions {
  readonly year: number
  readonly format: (typeof EXPORT_FORMATS)[number]
  /** File to write; null is the standard output. */
  readonly out: string | null
}

export interface FormOptions {
  readonly year: number
  readonly province: string | null
  /** Folder to write to. */
  readonly out: string
  readonly isForced: boolean
}

export interface ExtractOptions {
  /** The report's PDF. */
  readonly file: string
  /** Folder to write to. */
  readonly out: string
  readonly isForced: boolean
}

export interface VerifyOptions {
  /** The report's PDF. */
  readonly file: string
  /** Folder with the files that the report was made from; null leaves them alone. */
  readonly data: string | null
}

export function commonOptions(given: Given): CommonOptions {
  return { json: given['json'] === true, quiet: given['quiet'] === true, verbose: given['verbose'] === true }
}

export function dataOptions(given: Given): DataOptions {
  return { data: textOf(given['data']), province: textOf(given['province']) }
}

export function buildOptions(args: readonly unknown[], given: Given): BuildOptions {
  return {
    ...dataOptions(given),
    year: yearOf(args[0]) ?? 0,
    formats: formatsOf(given['format']),
    out: textOf(given['out']) ?? 'out',
    date: textOf(given['date']),
    isFinal: given['final'] === true,
    sign: textOf(given['sign']),
    signPasswordFile: textOf(given['signPasswordFile']),
    isValidated: given['validate'] === true,
    isWatching: given['watch'] === true,
    maxSeverity: maxSeverityOf(given),
  }
}

export function batchOptions(args: readonly unknown[], given: Given): BatchOptions {
  return {
    year: yearOf(args[0]) ?? 0,
    data: textOf(given['data']),
    formats: formatsOf(given['format']),
    out: textOf(given['out']) ?? 'out',
    date: textOf(given['date']),
    maxSeverity: maxSeverityOf(given),
    only: namesOf(given['only']),
    except: namesOf(given['except']),
    jobs: typeof given['jobs'] === 'number' ? given['jobs'] : null,
    isFailFast: given['failFast'] === true,
    isForced: given['force'] === true,
    isDryRun: given['dryRun'] === true,
    shard: textOf(given['shard']),
  }
}

/** `--json` is another name for the format. */
export function checkOptions(args: readonly unknown[], given: Given): CheckOptions {
  const asked = FINDINGS_FORMATS.find((format) => format === given['format'])
  return {
    ...dataOptions(given),
    year: yearOf(args[0]) ?? 0,
    format: asked ?? (given['json'] === true ? 'json' : 'text'),
    maxSeverity: maxSeverityOf(given),
  }
}

export function inspectOptions(args: readonly unknown[], given: Given): InspectOptions {
  const asked = INSPECT_FORMATS.find((format) => format === given['format'])
  return {
    file: textOf(args[0]) ?? '',
    format: asked ?? (given['json'] === true ? 'json' : 'text'),
    year: yearOf(given['year']),
    province: textOf(given['province']),
  }
}

/** `--json` is another name for the format. */
export function exportOptions(args: readonly unknown[], given: Given): ExportOptions {
  const asked = EXPORT_FORMATS.find((format) => format === given['format'])
  return {
    ...dataOptions(given),
    year: yearOf(args[0]) ?? 0,
    format: asked ?? (given['json'] === true ? 'json' : 'csv'),
    out: textOf(given['out']),
  }
}

export function formOptions(args: readonly unknown[], given: Given): FormOptions {
  return {
    year: yearOf(args[0]) ?? 0,
    province: textOf(given['province']),
    out: textOf(given['out']) ?? 'bieu-nhap',
    isForced: given['force'] === true,
  }
}

export function extractOptions(args: readonly unknown[], given: Given): ExtractOptions {
  return {
    file: textOf(args[0]) ?? '',
    out: textOf(given['out']) ?? 'du-lieu',
    isForced: given['force'] === true,
  }
}

export function verifyOptions(args: readonly unknown[], given: Given): VerifyOptions {
  return { file: textOf(args[0]) ?? '', data: textOf(given['data']) }
}

function maxSeverityOf(given: Given): MaxSeverity {
  return MAX_SEVERITIES.find((severity) => severity === given['maxSeverity']) ?? 'error'
}

/** Whether colour was asked for: true by `--color`, false by `--no-color`, null where neither was given. */
export function colorOption(given: Given): boolean | null {
  return typeof given['color'] === 'boolean' ? given['color'] : null
}

/** The parser lets only these through. */
export function shellOf(value: unknown): Shell {
  return SHELLS.find((shell) => shell === value) ?? 'bash'
}

export function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

export function yearOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}

function formatsOf(value: unknown): readonly Format[] {
  const both: readonly Format[] = ['pdf', 'md']
  return Array.isArray(value) ? both.filter((format) => value.includes(format)) : both
}

function namesOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : []
}
