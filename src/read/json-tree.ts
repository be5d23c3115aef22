/** JSON text to a small tree that keeps offsets and the text of numbers as written (RFC 8259, without duplicate keys). */
import { printParseErrorCode, visit } from 'jsonc-parser'
import { type LimitFault, limitFault } from './json-limits.ts'
import { pathAt, ROOT_PATH } from './json-path.ts'

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

export interface JsonList {
  readonly kind: 'list'
  readonly items: readonly JsonValue[]
  readonly offset: number
}

export interface JsonObject {
  readonly kind: 'object'
  readonly members: readonly JsonMember[]
  readonly offset: number
}

export type JsonValue = JsonScalar | JsonList | JsonObject

export type JsonFault =
  | LimitFault
  | { readonly kind: 'syntax'; readonly name: string; readonly offset: number; readonly path: string }
  | {
      readonly kind: 'duplicateKey'
      readonly key: string
      readonly offset: number
      readonly first: number
      readonly path: string
    }

export interface JsonTree {
  readonly root: JsonValue | null
  readonly faults: readonly JsonFault[]
}

/** Where a text begins that is a part of a file. */
export interface JsonStart {
  readonly offset: number
  readonly path: string
}

type Open =
  | { readonly kind: 'list'; readonly items: JsonValue[]; readonly offset: number }
  | {
      readonly kind: 'object'
      readonly members: JsonMember[]
      readonly offset: number
      readonly keys: Map<string, number>
    }

/** A file of records that repeats a key repeats it in each: the first ones show it. */
const MOST_DUPLICATES = 20

/** Words that other languages write for a number that is none. */
const NOT_FINITE = /^[+-]?(?:NaN|Infinity|inf)\b/i

/** The tree of a JSON text. A syntax error leaves no root: what follows it cannot be trusted. */
export function jsonTree(text: string, start: JsonStart = { offset: 0, path: ROOT_PATH }): JsonTree {
  const limit = limitFault(text)
  if (limit) return { root: null, faults: [{ ...limit, offset: limit.offset + start.offset }] }
  const { root, syntax, duplicates } = build(text, start.offset)
  if (syntax) {
    const path = pathAt(text, syntax.offset, start.path)
    return { root: null, faults: [{ kind: 'syntax', name: syntax.name, offset: syntax.offset + start.offset, path }] }
  }
  const faults = duplicates.map(
    ({ key, offset, first }): JsonFault => ({
      kind: 'duplicateKey',
      key,
      offset: offset + start.offset,
      first: first + start.offset,
      path: pathAt(text, offset + 1, start.path),
    }),
  )
  return { root, faults }
}

interface Duplicate {
  readonly key: string
  readonly offset: number
  readonly first: number
}

interface Built {
  readonly root: JsonValue | null
  readonly syntax: { readonly name: string; readonly offset: number } | null
  readonly duplicates: readonly Duplicate[]
}

/** Walks the text once. Offsets in the tree count from the file's beginning, those of faults from the text's. */
function build(text: string, base: number): Built {
  const duplicates: Duplicate[] = []
  const open: Open[] = []
  const pendingKeys: { key: string; offset: number }[] = []
  const found: { root: JsonValue | null; syntax: Built['syntax'] } = { root: null, syntax: null }
  const add = (value: JsonValue): void => {
    const parent = open.at(-1)
    if (!parent) found.root ??= value
    else if (parent.kind === 'list') parent.items.push(value)
    else {
      const name = pendingKeys.pop()
      if (name) parent.members.push({ key: name.key, keyOffset: name.offset + base, value })
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
        open.push({ kind: 'object', members: [], offset: offset + base, keys: new Map() })
      },
      onObjectProperty: (key, offset) => {
        const parent = open.at(-1)
        if (parent?.kind === 'object') noteKey(parent.keys, key, offset, duplicates)
        pendingKeys.push({ key, offset })
      },
      onObjectEnd: close,
      onArrayBegin: (offset) => {
        open.push({ kind: 'list', items: [], offset: offset + base })
      },
      onArrayEnd: close,
      onLiteralValue: (value, offset, length) => add(scalar(value, text.slice(offset, offset + length), offset + base)),
      onError: (code, offset) => {
        found.syntax ??= { name: errorName(text, printParseErrorCode(code), offset), offset }
      },
    },
    { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false },
  )
  return { ...found, duplicates }
}

/** A more exact name for mistakes that the library does not tell apart. */
function errorName(text: string, name: string, offset: number): string {
  if (NOT_FINITE.test(text.slice(offset, offset + 10))) return 'NotFinite'
  const isAfterComma = /,\s*$/.test(text.slice(Math.max(0, offset - 80), offset))
  return isAfterComma && (text[offset] === '}' || text[offset] === ']') ? 'TrailingComma' : name
}

function noteKey(keys: Map<string, number>, key: string, offset: number, duplicates: Duplicate[]): void {
  const first = keys.get(key)
  if (first === undefined) keys.set(key, offset)
  else if (duplicates.length < MOST_DUPLICATES) duplicates.push({ key, offset, first })
}

function scalar(value: unknown, written: string, offset: number): JsonScalar {
  const isNumber = typeof value === 'number'
  const text = typeof value === 'string' ? value : value === null ? '' : written
  return { kind: 'scalar', text, isNumber, offset }
}
