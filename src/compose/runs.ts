/** Inline content as flat runs, each with its style: the form in which white space and punctuation are put right. */
import type { DatumNode, Inline } from '../document/nodes.ts'
import type { Datum, Phrase } from '../model/report-view.ts'

export interface Style {
  readonly strong: boolean
  readonly emphasis: boolean
}

export type Run =
  /** Words of a template, or words of the view, which are printed as they are. */
  | { readonly kind: 'text' | 'verbatim'; readonly text: string; readonly style: Style }
  | { readonly kind: 'datum'; readonly datum: DatumNode; readonly style: Style }
  | { readonly kind: 'lineBreak'; readonly style: Style }

export const PLAIN: Style = { strong: false, emphasis: false }

/** A value of the view as a node of the document. */
export function datumNode(datum: Datum): DatumNode {
  return { kind: 'datum', text: datum.text, key: datum.key, provenance: datum.provenance }
}

export function phraseRuns(phrase: Phrase, style: Style): readonly Run[] {
  return phrase.map((part) =>
    typeof part === 'string'
      ? { kind: 'verbatim', text: part, style }
      : { kind: 'datum', datum: datumNode(part), style },
  )
}

/** A phrase as inline nodes, as it stands. */
export function phraseInlines(phrase: Phrase): readonly Inline[] {
  return toInlines(phraseRuns(phrase, PLAIN))
}

/** Runs as nested nodes: strong outside, emphasis inside, neighbours of one style together. */
export function toInlines(runs: readonly Run[]): readonly Inline[] {
  return grouped(
    runs,
    (run) => run.style.strong,
    (strong) =>
      wrapped(
        'strong',
        strong,
        grouped(
          strong,
          (run) => run.style.emphasis,
          (emphasis) => wrapped('emphasis', emphasis, emphasis.reduce(appendLeaf, [])),
        ),
      ),
  )
}

function wrapped(kind: 'strong' | 'emphasis', runs: readonly Run[], children: readonly Inline[]): readonly Inline[] {
  return runs[0]?.style[kind] ? [{ kind, children }] : children
}

/** Cuts runs where a property changes and builds the nodes of each group. */
function grouped(
  runs: readonly Run[],
  property: (run: Run) => boolean,
  build: (group: readonly Run[]) => readonly Inline[],
): readonly Inline[] {
  const groups: Run[][] = []
  for (const run of runs) {
    const last = groups.at(-1)
    const [head] = last ?? []
    if (last && head && property(head) === property(run)) last.push(run)
    else groups.push([run])
  }
  return groups.flatMap(build)
}

function appendLeaf(leaves: readonly Inline[], run: Run): readonly Inline[] {
  switch (run.kind) {
    case 'lineBreak':
      return [...leaves, { kind: 'lineBreak' }]
    case 'datum':
      return [...leaves, run.datum]
    case 'verbatim':
    case 'text': {
      const last = leaves.at(-1)
      if (last?.kind !== 'text') return [...leaves, { kind: 'text', text: run.text }]
      return [...leaves.slice(0, -1), { kind: 'text', text: last.text + run.text }]
    }
    default:
      return run satisfies never
  }
}
