/** What a printing tag stands for: the words of the report view, or the news that they are missing. */
import { SECTIONS } from '../model/indicator.ts'
import type { Datum, FigureView, Phrase, ReportView } from '../model/report-view.ts'
import { annexReference } from './annex-references.ts'
import type { Call } from './template-nodes.ts'
import { FIGURE_PARTS, type FigurePart } from './vocabulary.ts'

export type Printed =
  | { readonly kind: 'printed'; readonly phrase: Phrase }
  /** Missing: the clause falls away; outside a clause `text` is printed, nothing where it is null. */
  | { readonly kind: 'missing'; readonly text: string | null }

const NOTHING: Printed = { kind: 'missing', text: null }

/** What a missing member is called where no clause guards it. */
const MISSING_TEXT: Readonly<Record<FigurePart, string>> = {
  value: 'chưa có số liệu',
  measure: 'chưa có số liệu',
  computed: 'chưa có số liệu',
  numerator: 'chưa có số liệu',
  denominator: 'chưa có số liệu',
  names: 'chưa có số liệu',
  previous: 'chưa có số liệu',
  change: 'chưa có số liệu năm trước để so sánh',
  development: 'chưa có đủ số liệu nhiều năm',
  comparison: 'chưa đủ cơ sở so sánh',
  benchmark: 'chưa có số liệu',
  basis: 'chưa có số liệu',
}

/** Evaluates a printing tag. What the checks have already refused prints nothing. */
export function printTag(call: Call, view: ReportView): Printed {
  const [argument] = call.args
  const part = FIGURE_PARTS.find((name) => name === call.name)
  if (part) return printFigure(argument?.text, part, view)
  switch (call.name) {
    case 'indicator':
      return printed(view.figures.get(argument?.text ?? '')?.name)
    case 'annex':
      return printed(argument ? annexReference(argument.text) : null)
    case 'phrase':
      return printed(view.phrases.get(argument?.text ?? ''))
    case 'missing': {
      const section = SECTIONS.find((code) => code === argument?.text)
      return printed(section ? view.missing.get(section) : null)
    }
    default:
      return printed(view.names.get(call.name))
  }
}

/** A member of a figure as a phrase, null where it is missing. */
export function figurePart(figure: FigureView | undefined, part: FigurePart): Phrase | null {
  const content: Datum | Phrase | null | undefined = figure?.[part]
  if (!content) return null
  const phrase = 'text' in content ? [content] : content
  return isEmpty(phrase) ? null : phrase
}

function printFigure(key: string | undefined, part: FigurePart, view: ReportView): Printed {
  const phrase = figurePart(view.figures.get(key ?? ''), part)
  return phrase ? { kind: 'printed', phrase } : { kind: 'missing', text: MISSING_TEXT[part] }
}

function printed(content: string | Datum | Phrase | null | undefined): Printed {
  if (!content) return NOTHING
  const phrase = typeof content === 'string' || 'text' in content ? [content] : content
  return isEmpty(phrase) ? NOTHING : { kind: 'printed', phrase }
}

function isEmpty(phrase: Phrase): boolean {
  return phrase.every((part) => (typeof part === 'string' ? part : part.text).trim() === '')
}
