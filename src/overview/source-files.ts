/** The files that figures of the summary were read from. */
import { byVietnameseName } from '../locale/collation.ts'
import type { PlainProvenance } from './plain-provenance.ts'
import type { ProvinceRow } from './province-row.ts'

/** Each name once, in order. */
export function sourceFiles(rows: readonly ProvinceRow[]): readonly string[] {
  const names = rows.flatMap(({ metrics }) => metrics.flatMap(({ provenance }) => filesOf(provenance)))
  return [...new Set(names)].toSorted(byVietnameseName)
}

function filesOf(provenance: PlainProvenance): readonly string[] {
  switch (provenance.kind) {
    case 'observed':
      return provenance.locations.map(({ file }) => file)
    case 'derived':
      return provenance.inputs.flatMap((input) => filesOf(input.provenance))
    case 'seed':
      return []
    case 'setting':
    case 'request':
      return []
    default:
      return provenance satisfies never
  }
}
