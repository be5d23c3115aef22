/** From the loose record that commander hands over to typed options; the only place that reads it. */
import type { Format } from './option-parsers.ts'

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

export interface BuildOptions extends DataOptions {
  readonly year: number
  readonly formats: readonly Format[]
  readonly out: string
  readonly date: string | null
  /** Whether the copy for signature is wanted. */
  readonly isFinal: boolean
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
  }
}

/** Whether colour was asked for: true by `--color`, false by `--no-color`, null where neither was given. */
export function colorOption(given: Given): boolean | null {
  return typeof given['color'] === 'boolean' ? given['color'] : null
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
