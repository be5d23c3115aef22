/** Where a value comes from, as branches of a tree. */
import type { Bilingual, Language } from '../../model/indicator.ts'
import type { FormulaInput, Provenance, SourceLocation } from '../../model/provenance.ts'
import { writtenFormula } from '../../pipeline/written-formula.ts'
import { exactText } from './exact-text.ts'
import { placeText } from './place-text.ts'
import type { TreeNode } from './tree.ts'
import { visible } from './visible.ts'

const FORMULA: Bilingual = { vi: 'công thức', en: 'formula' }
const REQUEST: Bilingual = { vi: 'theo câu lệnh', en: 'as the command asks' }

/** A formula with its inputs, or the places in the files; an input has its own origin under it. */
export function originNodes(provenance: Provenance, language: Language): readonly TreeNode[] {
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
      return [{ text: REQUEST[language], children: [] }]
    default:
      return provenance satisfies never
  }
}

/** `công thức averageServiceRadius: √(diện tích (km²) / (π × số điểm phục vụ)) = √(4.590,3 / (π × 240))` */
function formulaText(name: string, inputs: readonly FormulaInput[], language: Language): string {
  const written = writtenFormula(name)
  const values = inputs.map(({ value }) => exactText(value, language))
  const steps = written ? `: ${written.words[language]} = ${written.withValues(values)}` : ''
  return `${FORMULA[language]} ${name}${steps}`
}

function inputNode(input: FormulaInput, language: Language): TreeNode {
  const year: Bilingual = { vi: `năm ${input.period}`, en: String(input.period) }
  return {
    text: `${input.parameter} = ${exactText(input.value, language)} (${input.key}, ${year[language]})`,
    children: originNodes(input.provenance, language),
  }
}

/** Places of a value in the files, each with the text that stands there. */
export function placesOf(places: readonly SourceLocation[]): readonly TreeNode[] {
  return places.map((place) => ({
    text: [
      placeText(place),
      ...(place.path === null ? [] : [visible(place.path)]),
      ...(place.text === null ? [] : [`«${visible(place.text)}»`]),
    ].join(' '),
    children: [],
  }))
}
