/** The questions that a block may ask of the report. */
import { SECTIONS } from '../model/indicator.ts'
import type { FigureView, ReportView } from '../model/report-view.ts'
import { figurePart } from './print-tag.ts'
import { FIGURE_PARTS } from './vocabulary.ts'

type Condition = (args: readonly string[], view: ReportView) => boolean

const isKnown = (figure: FigureView | undefined): boolean => figurePart(figure, 'value') !== null

const isTrue: Condition = ([name = ''], view) => view.flags.get(name) ?? view.names.has(name)

const conditions: ReadonlyMap<string, Condition> = new Map<string, Condition>([
  ['has', (keys, view) => keys.length > 0 && keys.every((key) => isKnown(view.figures.get(key)))],
  ['hasAny', (keys, view) => keys.some((key) => isKnown(view.figures.get(key)))],
  [
    'hasPart',
    ([name, key = ''], view) => {
      const part = FIGURE_PARTS.find((known) => known === name)
      return part !== undefined && figurePart(view.figures.get(key), part) !== null
    },
  ],
  [
    'is',
    ([state, key = ''], view) => {
      const figure = view.figures.get(key)
      return figure !== undefined && (figure.direction === state || figure.verdict === state)
    },
  ],
  ['whole', ([key = ''], view) => view.figures.get(key)?.isWhole ?? false],
  ['disagrees', ([key = ''], view) => view.figures.get(key)?.disagrees ?? false],
  ['section', ([name], view) => SECTIONS.some((code) => code === name && view.sectionsWithData.has(code))],
  ['phrased', ([name = ''], view) => (view.phrases.get(name) ?? []).length > 0],
  ['office', ([part = ''], view) => (view.officeTexts.get(part)?.markdown ?? '').trim() !== ''],
  ['flag', ([name = ''], view) => view.flags.get(name) ?? false],
  ['if', isTrue],
  ['unless', (args, view) => !isTrue(args, view)],
])

/** Whether the body of a block is taken; an unknown block, which the checks have refused, is not. */
export function holds(name: string, args: readonly string[], view: ReportView): boolean {
  return conditions.get(name)?.(args, view) ?? false
}
