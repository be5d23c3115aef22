/** `::office{part="…"}`: the office's own words; nothing where the office has not written them. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { DraftBlock } from '../draft.ts'
import { KIND_NAMES, officeParts } from '../known-names.ts'
import { suggestion } from '../suggestion.ts'
import { attributeOf, type DirectiveNode } from './check-directive.ts'
import { type Lowering, locationOf } from './lowering.ts'

export function lowerOffice(node: DirectiveNode, lowering: Lowering): readonly DraftBlock[] {
  const part = attributeOf(node, 'part')
  const known = officeParts(lowering.view)
  if (known.includes(part)) return lowering.officeText(part)
  const params = { kind: KIND_NAMES.office, name: part, suggestion: suggestion(part, known) }
  lowering.report(diagnose('ICT-C008', [locationOf(node, lowering)], params))
  return []
}
