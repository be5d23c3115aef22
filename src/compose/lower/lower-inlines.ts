/** Inline Markdown to runs: emphasis becomes style, sentinels become the values they stand for. */
import type { Nodes, PhrasingContent } from 'mdast'
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Inline } from '../../document/nodes.ts'
import { SENTINEL } from '../pieces.ts'
import { phraseRuns, PLAIN, type Run, type Style, toInlines } from '../runs.ts'
import { tidyRuns } from '../tidy-runs.ts'
import { type Lowering, locationOf } from './lowering.ts'
import { refuseNode } from './refuse-node.ts'

/** Children of a paragraph, heading or cell as inline nodes; empty where nothing is left to print. */
export function lowerInlines(children: readonly PhrasingContent[], lowering: Lowering): readonly Inline[] {
  return toInlines(tidyRuns(children.flatMap((child) => runsOf(child, PLAIN, lowering))))
}

/** Text outside the tree, such as an attribute, as inline nodes. */
export function lowerText(text: string, owner: Nodes, lowering: Lowering): readonly Inline[] {
  return toInlines(tidyRuns(fillSlots(text, PLAIN, owner, lowering)))
}

function runsOf(node: PhrasingContent, style: Style, lowering: Lowering): readonly Run[] {
  switch (node.type) {
    case 'text':
      return fillSlots(node.value, style, node, lowering)
    case 'strong':
      return node.children.flatMap((child) => runsOf(child, { ...style, strong: true }, lowering))
    case 'emphasis':
      return node.children.flatMap((child) => runsOf(child, { ...style, emphasis: true }, lowering))
    case 'break':
      return [breakRun(node, style, lowering)]
    case 'delete':
    case 'footnoteReference':
    case 'html':
    case 'image':
    case 'imageReference':
    case 'inlineCode':
    case 'link':
    case 'linkReference':
    case 'textDirective':
      refuseNode(node, lowering)
      return []
    default:
      return node satisfies never
  }
}

/** Only a backslash breaks a line: spaces at the end of a line cannot be seen, and fallen tags leave them behind. */
function breakRun(node: PhrasingContent, style: Style, lowering: Lowering): Run {
  const sign = lowering.composition.text[node.position?.start.offset ?? 0]
  return sign === '\\' ? { kind: 'lineBreak', style } : { kind: 'text', text: ' ', style }
}

function fillSlots(text: string, style: Style, owner: Nodes, lowering: Lowering): readonly Run[] {
  const runs: Run[] = []
  let done = 0
  for (const match of text.matchAll(SENTINEL)) {
    if (match.index > done) runs.push({ kind: 'text', text: text.slice(done, match.index), style })
    runs.push(...slotRuns(Number(match[1]), style, owner, lowering))
    done = match.index + match[0].length
  }
  if (done < text.length) runs.push({ kind: 'text', text: text.slice(done), style })
  return runs
}

function slotRuns(index: number, style: Style, owner: Nodes, lowering: Lowering): readonly Run[] {
  const slot = lowering.composition.slots[index]
  if (slot?.kind === 'phrase') return phraseRuns(slot.phrase, style)
  if (slot) {
    const usage = `{{> ${slot.name}}}`
    lowering.report(diagnose('ICT-C023', [locationOf(owner, lowering)], { name: slot.name, usage }))
  }
  return []
}
