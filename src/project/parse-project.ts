/** Turns the project file (`ict-report.yaml`) into settings; what is not written takes its default. */
import type { Outcome } from '../model/outcome.ts'
import type { Acceptance, BenchmarkSetting, Project, SeverityRule } from '../model/project.ts'
import type { TextFile } from '../model/source-file.ts'
import { defaultProject } from './default-project.ts'
import { readFileSettings } from './file-settings.ts'
import {
  ACCEPTANCE_KEYS,
  AGENCY_KEYS,
  BENCHMARK_KEYS,
  PROJECT_KEYS,
  SIGNATURE_KEYS,
  knownEntries,
} from './project-keys.ts'
import {
  type Faults,
  readChoice,
  readDate,
  readEntries,
  readItems,
  readText,
  readTexts,
  readYesNo,
  tellMissing,
} from './read-setting.ts'
import { type YamlEntry, yamlSource } from './yaml-source.ts'

/**
 * Settings of a project file. All faults are told at once, each with line and column; the value is absent where
 * there is any.
 */
export function parseProject(file: TextFile): Outcome<Project> {
  const { root, diagnostics } = yamlSource(file)
  if (diagnostics.length > 0) return { diagnostics }
  const faults: Faults = []
  const whole: YamlEntry = { key: file.path, keyPlace: root.place, value: root }
  const entries = knownEntries(readEntries(whole, faults), PROJECT_KEYS, faults)
  const project: Project = {
    map: readDate(entries.map, faults),
    province: readText(entries.province, faults),
    agency: readAgency(entries.agency, faults),
    number: readText(entries.number, faults)?.value ?? null,
    date: readDate(entries.date, faults),
    addressees: readTexts(entries.addressees, faults),
    signature: readSignature(entries.signature, faults),
    recipients: readTexts(entries.recipients, faults),
    benchmarks: readItems(entries.benchmarks, faults).flatMap((item) => readBenchmark(item, faults)),
    strictBenchmarks: readYesNo(entries.strict, faults) ?? defaultProject.strictBenchmarks,
    notation: readChoice(entries.notation, ['vi', 'en'], faults),
    columns: readColumns(entries.columns, faults),
    files: readEntries(entries.files, faults).map((entry) => readFileSettings(entry, faults)),
    severities: readEntries(entries.severities, faults).flatMap((entry) => readSeverity(entry, faults)),
    accepted: readItems(entries.accepted, faults).flatMap((item) => readAcceptance(item, faults)),
    places: readYesNo(entries.places, faults) ?? defaultProject.places,
    sample: readYesNo(entries.sample, faults) ?? defaultProject.sample,
  }
  return faults.length > 0 ? { diagnostics: faults } : { value: project, diagnostics: [] }
}

function readAgency(entry: YamlEntry | undefined, faults: Faults): Project['agency'] {
  const agency = knownEntries(readEntries(entry, faults), AGENCY_KEYS, faults)
  return {
    superior: readText(agency.superior, faults)?.value ?? null,
    name: readTexts(agency.name, faults),
    symbol: readText(agency.symbol, faults)?.value ?? null,
    place: readText(agency.place, faults)?.value ?? null,
  }
}

function readSignature(entry: YamlEntry | undefined, faults: Faults): Project['signature'] {
  const signature = knownEntries(readEntries(entry, faults), SIGNATURE_KEYS, faults)
  return {
    authority: readTexts(signature.authority, faults),
    name: readText(signature.name, faults)?.value ?? null,
  }
}

function readSeverity(entry: YamlEntry, faults: Faults): readonly SeverityRule[] {
  const severity = readChoice(entry, ['error', 'warning', 'info'], faults)
  return severity === null ? [] : [{ code: { value: entry.key, location: entry.keyPlace }, severity }]
}

/** Whoever accepts a diagnostic says why, and signs with a name. */
function readAcceptance(item: YamlEntry, faults: Faults): readonly Acceptance[] {
  const entries = knownEntries(readEntries(item, faults), ACCEPTANCE_KEYS, faults)
  const before = faults.length
  const code = readText(entries.code, faults)
  const reason = readText(entries.reason, faults)
  const by = readText(entries.by, faults)
  const figure = readText(entries.figure, faults)?.value ?? null
  const value = readText(entries.value, faults)?.value ?? null
  if (code && reason && by) return [{ code, figure, value, reason: reason.value, by: by.value }]
  if (faults.length > before) return []
  for (const key of ['code', 'reason', 'by'] as const) {
    const written = entries[key]
    if (!written || written.value.kind === 'empty') tellMissing(item, `accepted.${key}`, faults)
  }
  return []
}

/** A benchmark without its period, scope and source could not be printed: all five are asked for. */
function readBenchmark(item: YamlEntry, faults: Faults): readonly BenchmarkSetting[] {
  const entries = knownEntries(readEntries(item, faults), BENCHMARK_KEYS, faults)
  const before = faults.length
  const indicator = readText(entries.indicator, faults)
  const value = readText(entries.value, faults)
  const period = readText(entries.period, faults)
  const scope = readText(entries.scope, faults)
  const source = readText(entries.source, faults)
  if (indicator && value && period && scope && source)
    return [{ indicator, value, period: period.value, scope: scope.value, source: source.value }]
  if (faults.length > before) return []
  for (const key of BENCHMARK_KEYS) {
    const written = entries[key]
    if (!written || written.value.kind === 'empty') tellMissing(item, `benchmarks.${key}`, faults)
  }
  return []
}

function readColumns(entry: YamlEntry | undefined, faults: Faults): ReadonlyMap<string, string | null> {
  return new Map(
    readEntries(entry, faults).map((column) => [column.key, readText(column, faults)?.value ?? null] as const),
  )
}
