/** Where a datum comes from, in a few words, and the places in the files that were read. */
import type { DatumNode } from '../document/nodes.ts'
import type { Bilingual } from '../model/indicator.ts'
import type { Provenance, SourceLocation } from '../model/provenance.ts'

export interface DatumSource {
  /** To stand behind a sentence; empty where no datum is known. */
  readonly text: Bilingual
  readonly locations: readonly SourceLocation[]
}

export function datumSource(datum: DatumNode | null): DatumSource {
  if (!datum) return { text: { vi: '', en: '' }, locations: [] }
  const { key, provenance } = datum
  const origin = originOf(provenance)
  return {
    text: {
      vi: ` Số liệu: ${key}${origin.vi === '' ? '' : `, ${origin.vi}`}.`,
      en: ` Figure: ${key}${origin.en === '' ? '' : `, ${origin.en}`}.`,
    },
    locations: locationsOf(provenance),
  }
}

function originOf(provenance: Provenance): Bilingual {
  switch (provenance.kind) {
    case 'observed': {
      const places = provenance.locations.map(placeText).join(', ')
      return { vi: `nguồn: ${places}`, en: `from: ${places}` }
    }
    case 'derived': {
      const inputs = provenance.inputs.map(({ key, period }) => `${key} ${period}`).join(', ')
      return { vi: `tính theo ${provenance.formula} từ ${inputs}`, en: `by ${provenance.formula} of ${inputs}` }
    }
    case 'seed': {
      const { file, key } = provenance.place
      return { vi: `danh mục: ${file} ${key}`, en: `reference data: ${file} ${key}` }
    }
    case 'setting': {
      const place = placeText(provenance.location)
      return { vi: `nguồn: ${place}`, en: `from: ${place}` }
    }
    case 'request':
      return { vi: '', en: '' }
    default:
      return provenance satisfies never
  }
}

function placeText({ file, line, sheet, cell, path }: SourceLocation): string {
  if (sheet !== null) return `${file} ${sheet}!${cell ?? ''}`
  if (line !== null) return `${file}:${line}`
  return path === null ? file : `${file} ${path}`
}

function locationsOf(provenance: Provenance): readonly SourceLocation[] {
  switch (provenance.kind) {
    case 'observed':
      return provenance.locations
    case 'derived':
      return provenance.inputs.flatMap((input) => locationsOf(input.provenance))
    case 'setting':
      return [provenance.location]
    case 'seed':
    case 'request':
      return []
    default:
      return provenance satisfies never
  }
}
