/**
 * The checks once more, over the observations that a report carries: a finding may be neither hidden nor changed nor made up.
 * What the office has decided about one, its severity and its acceptance, is the office's own to answer for.
 */
import { REPORT_DATA } from '../attach/attached-names.ts'
import type { CarriedReport } from '../attach/carried-report.ts'
import type { Catalog } from '../catalog/catalog.ts'
import { compute } from '../compute/compute.ts'
import { diagnose } from '../diagnostics/diagnose.ts'
import { definitionOf, messageOf } from '../diagnostics/message.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Bilingual } from '../model/indicator.ts'
import { mapDate } from '../model/map-date.ts'
import type { SourceLocation } from '../model/provenance.ts'
import { validate, validateFigures } from '../validate/validate.ts'
import { findingPairs } from '../verify/finding-pairs.ts'
import { MIXED_NOTATION, withoutFaulted } from './without-faulted.ts'

/** Letter of what the checks find; other letters are of the files, which are not at hand. */
const OF_A_CHECK = 'ICT-V'

/** Told of one row that stands under another year or area: such rows are not carried. */
const OF_A_STRAY: ReadonlySet<string> = new Set(['ICT-V039', 'ICT-V040'])

/** Told against the rows of the country, which are not carried; which figures it puts in doubt is not known either. */
const OF_THE_COUNTRY = 'ICT-V033'

/** Differences between the findings that are carried and those that follow; empty where too little is carried to tell. */
export function checkAgain(carried: CarriedReport, reference: Catalog, report: SourceLocation): readonly Diagnostic[] {
  const { diagnostics, settings } = carried
  const has = (code: string): boolean => diagnostics.some((each) => each.code === code)
  // Without places, a number of mixed notation cannot be told from the others.
  const isOpaque = has(OF_THE_COUNTRY) || (!settings.places && has(MIXED_NOTATION))
  const expected = isOpaque ? null : findingsOf(carried, reference)
  if (!expected) return []
  const found = diagnostics.filter(isComparable)
  // The order of the rows, which a report without places does not keep, bears on the words of some findings.
  const likenesses = settings.places ? [wholly] : [inWords, inKind]
  return findingPairs(expected.filter(isComparable), found, likenesses).map((pair) =>
    diagnose(
      'ICT-A015',
      [report],
      {
        file: REPORT_DATA,
        place: pair.found ? `diagnostics[${diagnostics.indexOf(pair.found)}]` : 'diagnostics',
        printed: sentenceOf(pair.found),
        expected: sentenceOf(pair.expected),
        source: '',
      },
      (pair.expected ?? pair.found)?.figure ?? null,
    ),
  )
}

/** Null where the area is none of the program's: that is told by itself. */
function findingsOf(carried: CarriedReport, reference: Catalog): readonly Diagnostic[] | null {
  const { year, benchmarks, settings, diagnostics } = carried
  const { map, strictBenchmarks: isStrict } = settings
  const catalog = reference.asOf(mapDate(year, map))
  const area = catalog.areaOn(carried.area.code, mapDate(year, map))
  if (!area) return null
  // Years before the last were not checked.
  const observations = carried.observations.filter(({ period }) => period >= year - 1)
  const strays = diagnostics.filter(({ code }) => OF_A_STRAY.has(code))
  const doubted = new Set(strays.flatMap(({ figure }) => figure ?? []))
  const context = { area, year, map, doubted }
  const figures = compute(observations, catalog, { area, year, map, benchmarks, isStrict })
  const findings = [
    ...validate(observations, catalog, context),
    ...validateFigures(figures, catalog, context, observations),
  ]
  return withoutFaulted(findings, diagnostics.filter(({ code }) => !code.startsWith(OF_A_CHECK)).map(undecided))
}

/** With the severity that it had before the office decided. */
function undecided(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, severity: definitionOf(diagnostic.code)?.severity ?? diagnostic.severity }
}

const isComparable = ({ code }: Diagnostic): boolean => code.startsWith(OF_A_CHECK) && !OF_A_STRAY.has(code)

const inKind = ({ code }: Diagnostic): string => code
const inWords = (finding: Diagnostic): string => JSON.stringify([finding.figure, sentenceOf(finding)])
const wholly = (diagnostic: Diagnostic): string => JSON.stringify([inWords(diagnostic), diagnostic.locations])

/** Nothing, where there is no finding. */
function sentenceOf(finding: Diagnostic | null): Bilingual {
  if (!finding) return { vi: '–', en: '–' }
  const of = (language: 'vi' | 'en'): string => `${finding.code}: ${messageOf(finding, language).message}`
  return { vi: of('vi'), en: of('en') }
}
