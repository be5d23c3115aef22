/** A total and a ranking of the national summary with what they are made from: for people as a tree, for machines as JSON. */
import type { Catalog } from '../../catalog/catalog.ts'
import type { Bilingual, Language } from '../../model/indicator.ts'
import type { Unit } from '../../model/unit.ts'
import type { Ranking, Standing } from '../../overview/ranking.ts'
import type { Total } from '../../overview/totals.ts'
import { formatQuantity } from '../../locale/number-format.ts'
import { originNodes } from './origin-nodes.ts'
import { quantityJson } from './sourced-json.ts'
import type { TreeNode } from './tree.ts'

export interface TracedSummary {
  readonly key: string
  readonly year: number
  readonly total: Total | null
  readonly ranking: Ranking | null
  /** The province whose rank is asked for; null shows the order of all. */
  readonly standing: Standing | null
}

const WORDS = {
  total: { vi: 'các tỉnh, thành phố đã báo cáo cộng lại', en: 'the provinces that reported, together' },
  ranking: { vi: 'xếp hạng', en: 'ranking' },
  rank: { vi: 'hạng', en: 'rank' },
  provinces: { vi: 'tỉnh, thành phố', en: 'provinces' },
  printed: { vi: 'số liệu', en: 'figure' },
} as const satisfies Record<string, Bilingual>

/** The total with its parts, the order of the provinces; or the rank of one, down to its file. */
export function summaryTree(traced: TracedSummary, catalog: Catalog, language: Language): TreeNode {
  const word = (key: keyof typeof WORDS): string => WORDS[key][language]
  const { key, year, total, ranking, standing } = traced
  const { name, unit } = namedIn(traced, catalog)
  const printedUnit = unit.printed[language] === '' ? '' : ` (${unit.printed[language]})`
  const time: Bilingual = { vi: `năm ${year}`, en: String(year) }
  return {
    text: `${key}: ${name[language]}${printedUnit}, ${time[language]}`,
    children: [
      ...(total ? [totalNode(total, language)] : []),
      ...(ranking && standing ? [standingNode(ranking, standing, language)] : []),
      ...(ranking && !standing && ranking.standings.length > 0
        ? [
            {
              text: `${word('ranking')} (${ranking.standings.length} ${word('provinces')})`,
              children: ranking.standings.map(placeInOrder),
            },
          ]
        : []),
    ],
  }
}

function totalNode({ sourced, provinces }: Total, language: Language): TreeNode {
  const value = formatQuantity(sourced.quantity, { places: sourced.quantity.decimals, language })
  return {
    text: `${WORDS.total[language]}: ${value} (${provinces} ${WORDS.provinces[language]})`,
    children: originNodes(sourced.provenance, language),
  }
}

function standingNode({ standings }: Ranking, { name, rank, text, sourced }: Standing, language: Language): TreeNode {
  const value = { text: `${WORDS.printed[language]}: ${text}`, children: originNodes(sourced.provenance, language) }
  return { text: `${name}: ${WORDS.rank[language]} ${rank}/${standings.length}`, children: [value] }
}

const placeInOrder = ({ rank, name, text, isExact }: Standing): TreeNode => ({
  text: `${rank}${isExact ? '' : ' (*)'}. ${name}: ${text}`,
  children: [],
})

/** As docs/schemas/trace-summary.schema.json describes it. */
export function summaryJson(traced: TracedSummary, catalog: Catalog): object {
  const { key, year, total, ranking, standing } = traced
  const { name, unit } = namedIn(traced, catalog)
  const standings = standing ? [standing] : (ranking?.standings ?? [])
  // The files are not read again: what they were when the reports were built is in the manifest.
  const hashOf = (): null => null
  return {
    key,
    name,
    unit: unit.printed,
    period: year,
    total: total && { ...quantityJson(total.sourced, hashOf), provinces: total.provinces },
    ranked: ranking?.standings.length ?? 0,
    ranking: standings.map(({ rank, area, name: province, text, isExact, sourced }) => ({
      ...{ rank, area, name: province, text, isExact },
      value: quantityJson(sourced, hashOf),
    })),
  }
}

function namedIn(
  { key, ranking }: TracedSummary,
  catalog: Catalog,
): { readonly name: Bilingual; readonly unit: Pick<Unit, 'printed'> } {
  const indicator = catalog.figureOf(key)?.indicator
  if (indicator) return { name: indicator.name, unit: catalog.unitOf(indicator) }
  // A metric that only the summary has is named by it in Vietnamese.
  const name = ranking?.metric.name ?? key
  return { name: { vi: name, en: name }, unit: ranking?.metric.unit ?? { printed: { vi: '', en: '' } } }
}
