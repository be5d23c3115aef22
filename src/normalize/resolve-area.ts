/** The area that a row names by code, by name or by both, on the map of its year. */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { AreaMatch } from '../catalog/catalog.ts'
import type { Area } from '../model/area.ts'
import type { Bilingual } from '../model/indicator.ts'
import type { SourceLocation } from '../model/provenance.ts'
import { mapDate } from '../model/map-date.ts'
import type { NormalizeContext } from './normalize-context.ts'
import { isRegion } from './statistical-regions.ts'

/** A text that names an area, with its place for messages. */
export interface AreaText {
  readonly text: string
  readonly place: () => SourceLocation
}

/** Code of the area; null, with the fault told, where the text names none on the map of the year. */
export function resolveArea(named: AreaText, year: number, context: NormalizeContext): string | null {
  const match = context.catalog.matchArea(named.text, mapDate(year, context.options.map))
  if (match.kind === 'found') return match.area.code
  tell(named, year, match, context)
  return null
}

/** The area of a code and a name that stand in one row; they must agree. */
export function resolveBoth(code: AreaText, name: AreaText, year: number, context: NormalizeContext): string | null {
  const byCode = context.catalog.matchArea(code.text, mapDate(year, context.options.map))
  const byName = context.catalog.matchArea(name.text, mapDate(year, context.options.map))
  if (byCode.kind !== 'found') return resolveArea(code, year, context)
  if (byName.kind !== 'found') return resolveArea(name, year, context)
  if (byCode.area === byName.area) return byCode.area.code
  context.faults.gather(`areas ${code.place().file} ${code.text} ${name.text}`, code.place, (places) =>
    diagnose('ICT-N009', [...places, name.place()], { code: code.text, expected: byCode.area.name, name: name.text }),
  )
  return null
}

function tell(
  { text, place }: AreaText,
  year: number,
  match: Exclude<AreaMatch, { kind: 'found' }>,
  context: NormalizeContext,
): void {
  const key = `area ${place().file} ${year} ${text}`
  switch (match.kind) {
    case 'unknown':
      // Sums of regions stand among the provinces of a yearbook.
      if (isRegion(text)) return
      context.faults.gather(key, place, (places) =>
        diagnose('ICT-N006', places, { text, suggestion: suggestion(match.nearest) }),
      )
      return
    case 'notOnDate':
      context.faults.gather(key, place, (places) =>
        diagnose('ICT-N007', places, { text, year: String(year), instead: listed(match.replacedBy) }),
      )
      return
    case 'ambiguous':
      context.faults.gather(key, place, (places) =>
        diagnose('ICT-N008', places, { text, candidates: coded(match.candidates) }),
      )
      return
    default:
      match satisfies never
  }
}

/** «Có phải là «…»?», empty where nothing is near. Ends with a space, to stand before another sentence. */
export function suggestion(nearest: { readonly name: Bilingual | string } | null): Bilingual {
  if (nearest === null) return { vi: '', en: '' }
  const { name } = nearest
  const [vi, en] = typeof name === 'string' ? [name, name] : [name.vi, name.en]
  return { vi: `Có phải là «${vi}» không? `, en: `Did you mean «${en}»? ` }
}

function listed(areas: readonly Area[]): Bilingual {
  if (areas.length === 0) return { vi: '', en: '' }
  const names = areas.map(({ officialName }) => officialName).join(', ')
  return { vi: `Địa bàn tương ứng trong năm đó: ${names}. `, en: `In that year its place was held by: ${names}. ` }
}

function coded(areas: readonly Area[]): string {
  return areas.map(({ code, name }) => `${code} (${name})`).join(', ')
}
