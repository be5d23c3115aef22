/** What stood where an area stands now: a code alone does not say it, for 15 was Yên Bái and is Lào Cai. */
import type { Area } from '../model/area.ts'
import type { Catalog } from './catalog.ts'

/** The area itself where it was there on the ISO date, else those it was merged from; empty where nothing is known of then. */
export function areasInPlace(area: Area, date: string, { areaOn }: Pick<Catalog, 'areaOn'>): readonly Area[] {
  if (area.validFrom === null || area.validFrom <= date) return [area]
  return area.predecessors.flatMap((code) => areaOn(code, date) ?? [])
}
