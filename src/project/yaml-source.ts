/** The project file as YAML nodes with their places. The only door to the library `yaml`. */
import { type Document, LineCounter, type Node, isAlias, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml'
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { SourceLocation } from '../model/provenance.ts'
import type { TextFile } from '../model/source-file.ts'
import { duplicateKey, yamlProblem } from './yaml-problem.ts'

/** A value of the file, or of a part of it. */
export type YamlValue =
  | { readonly kind: 'text'; readonly text: string; readonly place: SourceLocation }
  | { readonly kind: 'list'; readonly items: readonly YamlValue[]; readonly place: SourceLocation }
  | { readonly kind: 'map'; readonly entries: readonly YamlEntry[]; readonly place: SourceLocation }
  /** Nothing was written, or `null`. */
  | { readonly kind: 'empty'; readonly place: SourceLocation }

export interface YamlEntry {
  readonly key: string
  readonly keyPlace: SourceLocation
  readonly value: YamlValue
}

export interface YamlSource {
  readonly root: YamlValue
  readonly diagnostics: readonly Diagnostic[]
}

/** Deep enough for every key there is; keeps a hostile file from exhausting the stack. */
const DEEPEST = 8

/**
 * Reads YAML with all scalars kept as written: `01` stays a code and `7.10` keeps its zero (failsafe schema).
 * Faults of the notation are told with line and column; the root is empty where there is any.
 */
export function yamlSource(file: TextFile): YamlSource {
  const lines = new LineCounter()
  const document = parseDocument(file.text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false })
  const place = placeIn(file, lines)
  const faults = [...document.errors, ...document.warnings]
  if (faults.length > 0) {
    const diagnostics = faults.map((fault) => {
      const at = place(fault.pos[0], fault.pos[1], null)
      if (fault.code === 'DUPLICATE_KEY')
        return diagnose('ICT-P005', [at], { key: duplicateKey(file.text, fault.pos[0]) })
      return diagnose('ICT-P001', [at], { problem: yamlProblem(fault.code) })
    })
    return { root: { kind: 'empty', place: place(0, 0, null) }, diagnostics }
  }
  return { root: valueOf(document.contents, document, place, '', 0), diagnostics: [] }
}

type Place = (from: number, to: number, path: string | null) => SourceLocation

function placeIn(file: TextFile, lines: LineCounter): Place {
  return (from, to, path) => {
    const { line, col } = lines.linePos(from)
    const text = file.text.slice(from, to).split(/[\r\n]/, 1)[0] ?? ''
    return {
      file: file.path,
      line: Math.max(line, 1),
      column: Math.max(col, 1),
      field: null,
      sheet: null,
      cell: null,
      path,
      text: text === '' ? null : text,
    }
  }
}

function valueOf(node: unknown, document: Document, place: Place, path: string, depth: number): YamlValue {
  if (!isNode(node)) return { kind: 'empty', place: place(0, 0, path || null) }
  const target = isAlias(node) ? node.resolve(document) : node
  const here = placeOf(node, place, path)
  if (target === undefined || depth > DEEPEST) return { kind: 'empty', place: here }
  if (isMap(target)) {
    const entries = target.items.map((pair): YamlEntry => {
      const key = isScalar(pair.key) ? textOf(pair.key.value) : ''
      const inner = path === '' ? key : `${path}.${key}`
      const keyPlace = isNode(pair.key) ? placeOf(pair.key, place, inner) : here
      const value = valueOf(pair.value, document, place, inner, depth + 1)
      return { key, keyPlace, value: isNode(pair.value) ? value : { kind: 'empty', place: keyPlace } }
    })
    return { kind: 'map', entries, place: here }
  }
  if (isSeq(target)) {
    const items = target.items.map((item, index) => valueOf(item, document, place, `${path}[${index}]`, depth + 1))
    return { kind: 'list', items, place: here }
  }
  const text = isScalar(target) ? textOf(target.value).trim() : ''
  const isPlain = isScalar(target) && target.type === 'PLAIN'
  if (text === '' || (isPlain && (text === 'null' || text === '~'))) return { kind: 'empty', place: here }
  return { kind: 'text', text, place: here }
}

/** In the failsafe schema every scalar is text. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value.normalize('NFC') : ''
}

function placeOf(node: Node, place: Place, path: string): SourceLocation {
  const [from, to] = node.range ?? [0, 0]
  return place(from, to, path === '' ? null : path)
}
