/**
 * What is carried by a report that names no places: whoever leaves files and lines out of the report does not send them along
 * inside it, and exports of one office in different forms give the same bytes (docs/decisions/0004).
 */
import type { Observation } from '../model/observation.ts'
import { placeIn, type Provenance } from '../model/provenance.ts'
import type { CarriedReport, InputRole } from './carried-report.ts'

const NOWHERE = placeIn('')

/** Files of the office that differ with the form of the export. */
const OWN: ReadonlySet<InputRole> = new Set(['data', 'previousData', 'project'])

/** Figures in an order of their own: that of the file would tell its form. */
export function carriedWithoutPlaces(carried: CarriedReport): CarriedReport {
  return {
    ...carried,
    observations: carried.observations
      .map((observation): Observation => ({ ...observation, locations: [NOWHERE] }))
      .sort((a, b) => Number(orderOf(a) > orderOf(b)) - Number(orderOf(a) < orderOf(b))),
    // That a finding has a place at all is part of the way to its sentence.
    diagnostics: carried.diagnostics.map((diagnostic) => ({
      ...diagnostic,
      locations: diagnostic.locations.slice(0, 1).map(() => NOWHERE),
    })),
    inputs: carried.inputs.filter(({ role }) => !OWN.has(role)),
  }
}

/** An origin without the cell that it is. */
export function originWithoutPlaces(
  origin: Exclude<Provenance, { readonly kind: 'derived' }>,
): Exclude<Provenance, { readonly kind: 'derived' }> {
  switch (origin.kind) {
    case 'observed':
      return { ...origin, locations: [NOWHERE] }
    case 'setting':
      return { ...origin, location: NOWHERE }
    case 'seed':
    case 'request':
      return origin
    default:
      return origin satisfies never
  }
}

function orderOf({ area, period, key }: Observation): string {
  return `${area} ${period} ${key}`
}
