/** Runs a template over the report view. Branches are chosen, clauses that miss a figure fall away, values become slots. */
import type { ReportView } from '../model/report-view.ts'
import { holds } from './conditions.ts'
import { asSentence, type Clause, joinClauses, trimmed } from './join-clauses.ts'
import { isBlank, type Piece } from './pieces.ts'
import { printTag } from './print-tag.ts'
import type { Call, Place, TemplateNode } from './template-nodes.ts'

type BlockNode = Extract<TemplateNode, { readonly kind: 'block' }>

/** Where output goes: the file itself, a clause, or a sentence that gathers clauses. */
interface Frame {
  readonly kind: 'file' | 'clause' | 'sentence'
  pieces: Piece[]
  /** True once a tag in it has met something missing. */
  misses: boolean
  /** Clauses gathered so far; text between clauses is a clause of its own. */
  readonly clauses: Clause[]
  readonly join: string
}

const JOIN = ', '
const END = '.'

/** The output of a template, in pieces. */
export function evaluate(nodes: readonly TemplateNode[], view: ReportView): readonly Piece[] {
  const frame = newFrame('file', JOIN)
  run(nodes, frame, view)
  return frame.pieces
}

function newFrame(kind: Frame['kind'], join: string): Frame {
  return { kind, pieces: [], misses: false, clauses: [], join }
}

function run(nodes: readonly TemplateNode[], frame: Frame, view: ReportView): void {
  for (const node of nodes) {
    switch (node.kind) {
      case 'text':
        frame.pieces.push(node)
        break
      case 'print':
        print(node.call, frame, view)
        break
      case 'block':
        runBlock(node, frame, view)
        break
      case 'section':
        placeSection(node, frame)
        break
      default:
        node satisfies never
    }
  }
}

function print(call: Call, frame: Frame, view: ReportView): void {
  const printed = printTag(call, view)
  if (printed.kind === 'printed') {
    frame.pieces.push({ kind: 'slot', slot: { kind: 'phrase', phrase: printed.phrase }, place: call.place })
  } else if (frame.kind !== 'file') {
    frame.misses = true
  } else if (printed.text !== null) {
    frame.pieces.push({ kind: 'slot', slot: { kind: 'phrase', phrase: [printed.text] }, place: call.place })
  } else {
    frame.pieces.push({ kind: 'nothing', place: call.place })
  }
}

/** A block inside a line that prints nothing leaves a mark, so that an emptied line can be taken away. */
function runBlock(node: BlockNode, frame: Frame, view: ReportView): void {
  const before = frame.pieces.length
  chooseBlock(node, frame, view)
  if (frame.kind === 'file' && !node.isStandalone && frame.pieces.length === before) {
    frame.pieces.push({ kind: 'nothing', place: node.call.place })
  }
}

function chooseBlock(node: BlockNode, frame: Frame, view: ReportView): void {
  const { name } = node.call
  if (name === 'sentence') runSentence(node, frame, view)
  else if (name === 'clause') runClause(node, frame, view)
  else {
    const args = node.call.args.map((argument) => argument.text)
    run(holds(name, args, view) ? node.body : node.otherwise, frame, view)
  }
}

/** A clause stands whole or not at all; in its stead may stand what follows `{{else}}`. */
function runClause(node: BlockNode, frame: Frame, view: ReportView): void {
  const attempt = (nodes: readonly TemplateNode[]): Frame | null => {
    const inner = newFrame('clause', frame.join)
    run(nodes, inner, view)
    return inner.misses || isBlank(inner.pieces) ? null : inner
  }
  const clause = attempt(node.body) ?? attempt(node.otherwise)
  if (!clause) return
  const join = node.call.attributes.get('join')?.text ?? frame.join
  if (frame.kind === 'file') frame.pieces.push(...clause.pieces)
  else if (frame.kind === 'sentence') {
    closeLooseClause(frame)
    frame.clauses.push({ pieces: clause.pieces, join })
  } else frame.pieces = [...appended(frame.pieces, { pieces: clause.pieces, join }, node.call.place)]
}

/** A clause inside a clause is joined to the words before it. */
function appended(before: readonly Piece[], clause: Clause, place: Place): readonly Piece[] {
  return joinClauses(isBlank(before) ? [clause] : [{ pieces: before, join: clause.join }, clause], place)
}

/**
 * Gathers the clauses of a sentence; a sentence without a clause left falls away.
 * One written on lines of its own ends its line, as its text would have without the block around it.
 */
function runSentence(node: BlockNode, frame: Frame, view: ReportView): void {
  const { attributes, place } = node.call
  const sentence = newFrame('sentence', attributes.get('join')?.text ?? JOIN)
  run(node.body, sentence, view)
  closeLooseClause(sentence)
  if (sentence.clauses.length === 0) {
    run(node.otherwise, frame, view)
    return
  }
  const start = attributes.get('start')
  const opening: readonly Piece[] = start ? [{ kind: 'text', text: `${start.text} `, place: start.place }] : []
  const clauses = [...opening, ...joinClauses(sentence.clauses, place)]
  const pieces = asSentence(clauses, attributes.get('end')?.text ?? END, place)
  frame.pieces.push(...spaceBefore(frame, node), ...pieces, {
    kind: 'text',
    text: node.isStandalone ? '\n' : ' ',
    place,
  })
}

/** Text between clauses becomes a clause of its own, and falls away by the same rule. */
function closeLooseClause(sentence: Frame): void {
  if (!sentence.misses && !isBlank(sentence.pieces)) {
    sentence.clauses.push({ pieces: trimmed(sentence.pieces), join: sentence.join })
  }
  sentence.pieces = []
  sentence.misses = false
}

/** Two sentences written without a space between them get one. */
function spaceBefore(frame: Frame, node: BlockNode): readonly Piece[] {
  const last = frame.pieces.at(-1)
  const touches = last?.kind === 'slot' || (last?.kind === 'text' && /\S$/.test(last.text))
  return touches ? [{ kind: 'text', text: ' ', place: node.call.place }] : []
}

/** A section stands apart from the text around it. */
function placeSection(node: Extract<TemplateNode, { readonly kind: 'section' }>, frame: Frame): void {
  const apart: Piece = { kind: 'text', text: '\n\n', place: node.place }
  frame.pieces.push(apart, { kind: 'slot', slot: { kind: 'section', name: node.name }, place: node.place }, apart)
}
