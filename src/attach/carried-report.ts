/**
 * What a report carries inside its PDF so that everything printed can be computed again: the observations and whatever
 * else bears on a word or a figure. Formulas and the catalogue of indicators are those of the program that is named.
 */
import type { Area } from '../model/area.ts'
import type { Benchmark } from '../model/benchmark.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Observation } from '../model/observation.ts'
import type { WordingSettings } from '../model/project.ts'
import type { TextFile } from '../model/source-file.ts'

/** What a file was read for. `reference` is what ships with the program: indicators, areas, benchmarks. */
export const INPUT_ROLES = ['data', 'previousData', 'project', 'officeText', 'template', 'reference'] as const
export type InputRole = (typeof INPUT_ROLES)[number]

/** A file that the report was made from, by what tells it from any other. */
export interface InputIdentity {
  readonly role: InputRole
  /** As the user would write it, relative to the project folder, with forward slashes. */
  readonly file: string
  /** In bytes. */
  readonly size: number
  /** In hexadecimal. */
  readonly sha256: string
}

/** The office's settings that bear on what the report says, in plain values. */
export interface CarriedSettings extends WordingSettings {
  /** ISO date of the map that the office has settled, null where it has not. */
  readonly map: string | null
  readonly strictBenchmarks: boolean
}

export interface CarriedReport {
  /** Version of the program. */
  readonly version: string
  readonly year: number
  /** ISO date of the document, null where the day is blank. */
  readonly date: string | null
  readonly isSample: boolean
  readonly isFinal: boolean
  readonly area: Area
  /** Those that were compared with. */
  readonly benchmarks: readonly Benchmark[]
  readonly settings: CarriedSettings
  readonly officeTexts: readonly TextFile[]
  readonly templates: {
    readonly report: TextFile
    readonly sections: ReadonlyMap<string, TextFile>
  }
  /** Of the area, in the report’s year and up to nine years before. */
  readonly observations: readonly Observation[]
  /** What was found before the report was worded, in the order in which it was told. */
  readonly diagnostics: readonly Diagnostic[]
  readonly inputs: readonly InputIdentity[]
}
