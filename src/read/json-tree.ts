/** JSON text to a small tree that keeps offsets and the text of numbers as written. The only door to jsonc-parser. */
import { printParseErrorCode, visit } from 'jsonc-parser'

/** Deeper data are no table; the bound also keeps a hostile file from exhausting the call stack. */
const DEEPEST = 32

export interface JsonScalar {
  readonly kind: 'scalar'
  /** Text of a string, otherwise as written; empty for null. */
  readonly text: string
  readonly isNumber: boolean
  readonly offset: number
}

export interface JsonMember {
  readonly key: string
  readonly keyOffset: number
  readonly value: JsonValue
}

export type JsonValue =
  | JsonScalar
  | { readonly kind: 'list'; readonly items: readonly JsonValue[]; readonly offset: number }
  | { readonly kind: 'object'; readonly members: readonly JsonMember[]; readonly offset: number }

export type JsonFault =
  | { readonly kind: 'syntax'; readonly name: string; readonly offset: number }
  | { readonly kind: 'duplicateKey'; readonly key: string; readonly offset: number; readonly first: number }
  | { readonly kind: 'tooDeep'; readonly offset: number }

export interface JsonTree {
  readonly root: JsonValue | null
  readonly faults: readonly JsonFault[]
}

type Open =
  | { readonly kind: 'list'; readonly items: JsonValue[]; readonly offset: number }
  | {
      readonly kind: 'object'
      readonly members: JsonMember[]
      readonly offset: number
      readonly keys: Map<string, number>
    }

/** The tree of a JSON text. A syntax error leaves no root: what follows it cannot be trusted. */
export function jsonTree(text: string): JsonTree {
  const deep = tooDeep(text)
  if (deep !== null) return { root: null, faults: [{ kind: 'tooDeep', offset: deep }] }
  const faults: JsonFault[] = []
  const open: Open[] = []
  const pendingKeys: { key: string; offset: number }[] = []
  const found: { root: JsonValue | null; syntax: JsonFault | null } = { root: null, syntax: null }
  const add = (value: JsonValue): void => {
    const parent = open.at(-1)
    if (!parent) found.root ??= value
    else if (parent.kind === 'list') parent.items.push(value)
    else {
      const name = pendingKeys.pop()
      if (name) parent.members.push({ key: name.key, keyOffset: name.offset, value })
    }
  }
  const close = (): void => {
    const value = open.pop()
    if (value) add(value)
  }
  visit(
    text,
    {
      onObjectBegin: (offset) => {
        open.push({ kind: 'object', members: [], offset, keys: new Map() })
      },
      onObjectProperty: (key, offset) => {
        const parent = open.at(-1)
        if (parent?.kind === 'object') noteKey(parent.keys, key, offset, faults)
        pendingKeys.push({ key, offset })
      },
      onObjectEnd: close,
      onArrayBegin: (offset) => {
        open.push({ kind: 'list', items: [], offset })
      },
      onArrayEnd: close,
      onLiteralValue: (value, offset, length) => add(scalar(value, text.slice(offset, offset + length), offset)),
      onError: (code, offset) => {
        found.syntax ??= { kind: 'syntax', name: printParseErrorCode(code), offset }
      },
    },
    { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false },
  )
  return found.syntax ? { root: null, faults: [found.syntax] } : { root: found.root, faults }
}

function noteKey(keys: Map<string, number>, key: string, offset: number, faults: JsonFault[]): void {
  const first = keys.get(key)
  if (first === undefined) keys.set(key, offset)
  else faults.push({ kind: 'duplicateKey', key, offset, first })
}

function scalar(value: unknown, written: string, offset: number): JsonScalar {
  const isNumber = typeof value === 'number'
  const text = typeof value === 'string' ? value : value === null ? '' : written
  return { kind: 'scalar', text, isNumber, offset }
}

/** Offset of the first bracket beyond the allowed depth, null where there is none. */
function tooDeep(text: string): number | null {
  let depth = 0
  let isString = false
  for (let index = 0; index < text.length; index += 1) {
    const unit = text[index]
    if (isString) {
      if (unit === '\\') index += 1
      else if (unit === '"' || unit === '\n') isString = false
    } else if (unit === '"') isString = true
    else if (unit === '{' || unit === '[') depth += 1
    else if (unit === '}' || unit === ']') depth -= 1
    if (depth > DEEPEST) return index
  }
  return null
}
