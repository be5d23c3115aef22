/** The chain behind a figure as a tree: printed value, rounding, formula, inputs, places in the files. */
import { formatDecimal, formatQuantity } from '../../locale/number-format.ts'
import { type Decimal, toExactDigits } from '../../model/decimal.ts'
import type { Figure, SourcedQuantity } from '../../model/figure.ts'
import type { Bilingual, Language } from '../../model/indicator.ts'
import type { FormulaInput, Provenance, SourceLocation } from '../../model/provenance.ts'
import type { Unit } from '../../model/unit.ts'
import { writtenFormula } from '../../pipeline/written-formula.ts'
import type { FileHash } from '../file-hash.ts'
import { placeText } from './place-text.ts'
import { fileNodes } from './trace-files.ts'
import type { TreeNode } from './tree.ts'
import { visible } from './visible.ts'

/** More places of an unrounded value tell nothing. */
const MOST_PLACES = 10

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
  formula: { vi: 'công thức', en: 'formula' },
  request: { vi: 'theo câu lệnh', en: 'as the command asks' },
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
      : [{ text: `${label}: ${quantityText(of, language)}${note}`, children: origin(of.provenance, language) }]

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
      ...figure.comparisons.flatMap(({ base, benchmark }) =>
        value(word('benchmark'), base, benchmark ? ` (${benchmark.period}, ${benchmark.scopeName[language]})` : ''),
      ),
      ...fileNodes(figure, language, hashOf),
    ],
  }
}

function origin(provenance: Provenance, language: Language): readonly TreeNode[] {
  switch (provenance.kind) {
    case 'observed':
      return placesOf(provenance.locations)
    case 'derived':
      return [
        {
          text: formulaText(provenance.formula, provenance.inputs, language),
          children: provenance.inputs.map((input) => inputNode(input, language)),
        },
      ]
    case 'seed':
      return [{ text: `${provenance.place.file} ${provenance.place.key}: ${provenance.place.source}`, children: [] }]
    case 'setting':
      return placesOf([provenance.location])
    case 'request':
      return [{ text: WORDS.request[language], children: [] }]
    default:
      return provenance satisfies never
  }
}

/** `công thức averageServiceRadius: √(diện tích (km²) / (π × số điểm phục vụ)) = √(4.590,3 / (π × 240))` */
function formulaText(name: string, inputs: readonly FormulaInput[], language: Language): string {
  const written = writtenFormula(name)
  const values = inputs.map(({ value }) => exactText(value, language))
  const steps = written ? `: ${written.words[language]} = ${written.withValues(values)}` : ''
  return `${WORDS.formula[language]} ${name}${steps}`
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

function inputNode(input: FormulaInput, language: Language): TreeNode {
  const year: Bilingual = { vi: `năm ${input.period}`, en: String(input.period) }
  return {
    text: `${input.parameter} = ${exactText(input.value, language)} (${input.key}, ${year[language]})`,
    children: origin(input.provenance, language),
  }
}

function placesOf(places: readonly SourceLocation[]): readonly TreeNode[] {
  return places.map((place) => ({
    text: [
      placeText(place),
      ...(place.path === null ? [] : [visible(place.path)]),
      ...(place.text === null ? [] : [`«${visible(place.text)}»`]),
    ].join(' '),
    children: [],
  }))
}

function quantityText({ quantity }: SourcedQuantity, language: Language): string {
  return formatQuantity(quantity, { places: quantity.decimals, language })
}

function exactText(value: Decimal, language: Language): string {
  const places = toExactDigits(value).split('.')[1]?.length ?? 0
  return `${formatDecimal(value, Math.min(places, MOST_PLACES), language)}${places > MOST_PLACES ? '…' : ''}`
}
