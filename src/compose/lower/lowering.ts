/** What lowering needs: the text with its slots, the report view, and where to tell faults. */
import type { Nodes, RootContent } from 'mdast'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { SourceLocation } from '../../model/provenance.ts'
import type { ReportView } from '../../model/report-view.ts'
import type { TemplateRole } from '../check-template.ts'
import type { DraftBlock } from '../draft.ts'
import type { Composition } from '../pieces.ts'
import { quoted, templateLocation } from '../template-place.ts'

export interface Lowering {
  readonly file: string
  readonly role: TemplateRole
  readonly composition: Composition
  readonly view: ReportView
  /** Blocks of a section file. */
  readonly section: (name: string) => readonly DraftBlock[]
  /** Blocks of an office text; empty where the office has not written it. */
  readonly officeText: (part: string) => readonly DraftBlock[]
  /** Lists around the block. */
  readonly depth: number
  /** Lowers the blocks inside a block. */
  readonly children: (
    nodes: readonly RootContent[],
    surroundings: Surroundings,
    lowering: Lowering,
  ) => readonly DraftBlock[]
  readonly report: (diagnostic: Diagnostic) => void
}

/** Where a block stands: only the text itself and annexes hold directives and sections. */
export type Surroundings = 'text' | 'annex' | 'list'

/** The text of a node as composed, with its slots. */
export function sourceOf(node: Nodes, lowering: Lowering): string {
  return lowering.composition.text.slice(node.position?.start.offset ?? 0, node.position?.end.offset)
}

/** The node's first line, for messages; slots show as «…». */
export function shownSource(node: Nodes, lowering: Lowering): string {
  const [line = ''] = sourceOf(node, lowering).split('\n')
  return quoted(line.replace(/\uE000\d+\uE001/g, '…'))
}

/** The node's place in the template. */
export function locationOf(node: Nodes, lowering: Lowering): SourceLocation {
  const place = lowering.composition.placeOf(node.position?.start.offset ?? 0)
  return templateLocation(lowering.file, place, shownSource(node, lowering))
}
