/** Whether the reference data that a report carries are those of the program: nobody may bring a population of his own. */
import type { CarriedReport } from '../attach/carried-report.ts'
import type { Catalog } from '../catalog/catalog.ts'
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Bilingual } from '../model/indicator.ts'
import { mapDate } from '../model/map-date.ts'
import type { SourceLocation } from '../model/provenance.ts'
import { jsonDifferences } from '../verify/json-differences.ts'

export function referenceFindings(
  { area, benchmarks, year, settings }: CarriedReport,
  catalog: Catalog,
  place: SourceLocation,
): readonly Diagnostic[] {
  const finding = (subject: Bilingual, own: unknown, carried: unknown): readonly Diagnostic[] => {
    const [first] = jsonDifferences(asJson(own), asJson(carried), 1)
    if (!first) return []
    const { path, expected, found } = first
    return [diagnose('ICT-A018', [place], { subject, detail: `${path} «${found}» ≠ «${expected}»` })]
  }
  // An office's own benchmarks stand in its project file; those are its own to answer for.
  const shipped = benchmarks.filter(({ provenance }) => provenance.kind !== 'setting')
  return [
    ...finding(AREA, catalog.areaOn(area.code, mapDate(year, settings.map)), area),
    ...shipped.flatMap((each) =>
      finding(
        BENCHMARK,
        catalog.benchmarks.find(({ code }) => code === each.code),
        each,
      ),
    ),
  ]
}

/** Exact decimals as they are carried. */
function asJson(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value))
}

const AREA: Bilingual = { vi: 'Diện tích, dân số của địa bàn', en: 'Area and population of the province' }
const BENCHMARK: Bilingual = { vi: 'Mức bình quân cả nước', en: 'A national average' }
