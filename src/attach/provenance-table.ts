/** Each provenance once: many datums share one, and one of a computed value holds those of its inputs. */
import type { FormulaInput, Provenance } from '../model/provenance.ts'
import { originWithoutPlaces } from './without-places.ts'

export interface ProvenanceTable {
  /** Number of the provenance in the list. */
  add(provenance: Provenance): number
  /** In the order in which they were first met; the inputs of a formula name theirs by number. */
  readonly entries: readonly unknown[]
}

/** @param places whether the cells are named from which the data come */
export function provenanceTable(places: boolean): ProvenanceTable {
  const entries: unknown[] = []
  const byText = new Map<string, number>()
  const known = new WeakMap<Provenance, number>()
  const numberOf = (entry: unknown): number => {
    const text = JSON.stringify(entry)
    const number = byText.get(text) ?? entries.push(entry) - 1
    byText.set(text, number)
    return number
  }
  const add = (provenance: Provenance): number => {
    const number = known.get(provenance) ?? numberOf(entryOf(provenance, add, places))
    known.set(provenance, number)
    return number
  }
  return { add, entries }
}

function entryOf(provenance: Provenance, add: ProvenanceTable['add'], places: boolean): unknown {
  if (provenance.kind !== 'derived') return places ? provenance : originWithoutPlaces(provenance)
  return { kind: 'derived', formula: provenance.formula, inputs: inputsOf(provenance.inputs, add) }
}

/** Inputs of a formula, each naming its provenance by number. */
export function inputsOf(inputs: readonly FormulaInput[], add: ProvenanceTable['add']): readonly unknown[] {
  return inputs.map(({ provenance, ...input }) => ({ ...input, provenance: add(provenance) }))
}
