/** The chain behind a figure as a tree: printed value, rounding, formula, inputs, places in the files. */
import { formatQuantity } from '../../locale/number-format.ts'
import type { Decimal } from '../../model/decimal.ts'
import type { Figure, SourcedQuantity } from '../../model/figure.ts'
import type { Bilingual, Language } from '../../model/indicator.ts'
import type { Unit } from '../../model/unit.ts'
import type { FileHash } from '../file-hash.ts'
import { exactText } from './exact-text.ts'
import { originNodes, placesOf } from './origin-nodes.ts'
import { fileNodes } from './trace-files.ts'
import { benchmarkNode, changeNodes } from './trace-comparison.ts'
import type { TreeNode } from './tree.ts'
import { visible } from './visible.ts'

const WORDS = {
  printed: { vi: 'in trong báo cáo', en: 'printed' },
  missing: { vi: 'chưa có số liệu', en: 'no figure' },
  computed: { vi: 'tính từ số liệu', en: 'computed' },
  rounded: { vi: 'làm tròn từ', en: 'rounded from' },
  numerator: { vi: 'tử số', en: 'numerator' },
  denominator: { vi: 'mẫu số', en: 'denominator' },
  names: { vi: 'danh sách', en: 'names' },
  previous: { vi: 'năm trước', en: 'year before' },
  benchmark: { vi: 'mức so sánh', en: 'benchmark' },
} as const satisfies Record<string, Bilingual>

/**
 * The printed text, its rounding, the formula with its inputs, their places, and the fingerprints of the files.
 * @param unit the indicator's unit, printed after its name
 */
export function traceTree(figure: Figure, unit: Unit, language: Language, hashOf: FileHash): TreeNode {
  const word = (key: keyof typeof WORDS): string => WORDS[key][language]
  const { indicator, printed, computed, metric, numerator, denominator, observation, names, previous } = figure
  const printedUnit = unit.printed[language] === '' ? '' : ` (${unit.printed[language]})`
  const year: Bilingual = { vi: `năm ${figure.period}`, en: String(figure.period) }
  const value = (label: string, of: SourcedQuantity | null, note = ''): readonly TreeNode[] =>
    of === null
      ? []
      : [{ text: `${label}: ${quantityText(of, language)}${note}`, children: originNodes(of.provenance, language) }]

  const isSame = printed !== null && printed === computed
  const rounding = metric ? ` (${word('rounded')} ${roundingText(metric.value, computed, language)})` : ''
  const listed: readonly TreeNode[] =
    names.length === 0
      ? []
      : [{ text: `${word('names')}: ${visible(names.join('; '))}`, children: placesOf(observation?.locations ?? []) }]
  const isMissing = printed === null && names.length === 0
  return {
    text: `${figure.key}: ${indicator.name[language]}${printedUnit}, ${year[language]}`,
    children: [
      ...(isMissing ? [{ text: `${word('printed')}: ${word('missing')}`, children: [] }] : []),
      ...value(word('printed'), printed, isSame ? rounding : ''),
      ...listed,
      ...(isSame ? [] : value(word('computed'), computed, rounding)),
      ...value(word('numerator'), numerator),
      ...value(word('denominator'), denominator),
      ...value(word('previous'), previous),
      ...changeNodes(figure, language),
      ...figure.comparisons.flatMap((comparison) => {
        const { base, benchmark } = comparison
        const note = benchmark ? ` (${benchmark.period}, ${benchmark.scopeName[language]})` : ''
        return [...value(word('benchmark'), base, note), benchmarkNode(figure, comparison, language)]
      }),
      ...fileNodes(figure, language, hashOf),
    ],
  }
}

/** `2,4674338218… đến 1 chữ số thập phân` */
function roundingText(exact: Decimal, rounded: SourcedQuantity | null, language: Language): string {
  const places = rounded?.quantity.decimals ?? 0
  const to: Bilingual = {
    vi: `đến ${places} chữ số thập phân`,
    en: `to ${places} ${places === 1 ? 'decimal' : 'decimals'}`,
  }
  return `${exactText(exact, language)} ${to[language]}`
}

function quantityText({ quantity }: SourcedQuantity, language: Language): string {
  return formatQuantity(quantity, { places: quantity.decimals, language })
}
