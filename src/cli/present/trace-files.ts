/** The files behind a figure with their fingerprints: the last leaf of a trace. */
import type { Figure } from '../../model/figure.ts'
import type { Bilingual, Language } from '../../model/indicator.ts'
import type { Provenance, SourceLocation } from '../../model/provenance.ts'
import type { FileHash } from '../file-hash.ts'
import type { TreeNode } from './tree.ts'
import { visible } from './visible.ts'

const FILES: Bilingual = { vi: 'tệp nguồn (SHA-256)', en: 'source files (SHA-256)' }

/** The files behind a figure, each with its fingerprint; nothing where no file is behind it. */
export function fileNodes(figure: Figure, language: Language, hashOf: FileHash): readonly TreeNode[] {
  const { printed, computed, numerator, denominator, previous, observation, comparisons } = figure
  const sourced = [printed, computed, numerator, denominator, previous, ...comparisons.map(({ base }) => base)]
  const places = sourced.flatMap((each) => (each ? placesIn(each.provenance) : []))
  const files = new Set([...(observation?.locations ?? []), ...places].map(({ file }) => file))
  const children = [...files].sort().flatMap((file): TreeNode[] => {
    const hash = hashOf(file)
    return hash === null ? [] : [{ text: `${visible(file)} ${hash}`, children: [] }]
  })
  return children.length === 0 ? [] : [{ text: FILES[language], children }]
}

function placesIn(provenance: Provenance): readonly SourceLocation[] {
  switch (provenance.kind) {
    case 'observed':
      return provenance.locations
    case 'setting':
      return [provenance.location]
    case 'derived':
      return provenance.inputs.flatMap((input) => placesIn(input.provenance))
    case 'seed':
    case 'request':
      return []
    default:
      return provenance satisfies never
  }
}
