/** The keys of the project file, and what to say of a key that is not one of them. */
import { diagnose } from '../diagnostics/diagnose.ts'
import { nearest } from '../locale/nearest.ts'
import type { Faults } from './read-setting.ts'
import type { YamlEntry } from './yaml-source.ts'

export const PROJECT_KEYS = [
  'province',
  'map',
  'agency',
  'number',
  'date',
  'addressees',
  'signature',
  'recipients',
  'benchmarks',
  'strict',
  'notation',
  'columns',
  'files',
  'severities',
  'accepted',
  'places',
  'sample',
] as const

export const AGENCY_KEYS = ['superior', 'name', 'symbol', 'place'] as const
export const FILE_KEYS = ['encoding', 'delimiter', 'header', 'notation', 'sheet'] as const
export const SIGNATURE_KEYS = ['authority', 'name'] as const
export const ACCEPTANCE_KEYS = ['code', 'figure', 'value', 'reason', 'by'] as const
export const BENCHMARK_KEYS = ['indicator', 'value', 'period', 'scope', 'source'] as const

/** Entries by key. Each entry whose key is not known is told, with the nearest known one. */
export function knownEntries<Key extends string>(
  entries: readonly YamlEntry[],
  keys: readonly Key[],
  faults: Faults,
): Readonly<Partial<Record<Key, YamlEntry>>> {
  const known: Partial<Record<Key, YamlEntry>> = {}
  for (const entry of entries) {
    const key = keys.find((candidate) => candidate === entry.key)
    if (key === undefined) tellUnknown(entry, keys, faults)
    else known[key] = entry
  }
  return known
}

function tellUnknown(entry: YamlEntry, keys: readonly string[], faults: Faults): void {
  const guess = nearest(entry.key, keys, (key) => [key])
  const list = keys.join(', ')
  const suggestion =
    guess === null
      ? { vi: `Các khóa dùng được ở đây: ${list}.`, en: `Keys known here: ${list}.` }
      : {
          vi: `Có phải «${guess}»? Các khóa dùng được ở đây: ${list}.`,
          en: `Is it “${guess}”? Keys known here: ${list}.`,
        }
  faults.push(diagnose('ICT-P002', [entry.keyPlace], { key: entry.key, suggestion }))
}
