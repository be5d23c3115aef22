/** Looking into a JSON tree of a known form: members by key, lists, texts and whole numbers. */
import { memberPath } from './json-path.ts'
import type { JsonPlace } from './json-problem.ts'
import type { JsonMember, JsonObject, JsonScalar, JsonValue } from './json-tree.ts'

/** A value with its path. */
export interface Located<T extends JsonValue = JsonValue> {
  readonly value: T
  readonly path: string
}

/** The member of that name, undefined where there is none or the value is no object. */
export function memberOf(from: Located | undefined, key: string): Located | undefined {
  const found = from && objectOf(from.value)?.members.find((member) => member.key === key)
  return from && found ? { value: found.value, path: memberPath(from.path, key) } : undefined
}

/** The value as an object, undefined for any other. */
export function objectOf(value: JsonValue | undefined): JsonObject | undefined {
  return value?.kind === 'object' ? value : undefined
}

/** Members of an object by key; none where the value is no object. */
export function membersByKey(value: JsonValue | undefined): ReadonlyMap<string, JsonMember> {
  return new Map((objectOf(value)?.members ?? []).map((member) => [member.key, member]))
}

/** Items of a list; none where the value is no list. */
export function itemsOf(value: JsonValue | undefined): readonly JsonValue[] {
  return value?.kind === 'list' ? value.items : []
}

/** Text of a string or a number; null for anything else. */
export function textOf(value: JsonValue | undefined): string | null {
  return value?.kind === 'scalar' && value.text !== '' ? value.text : null
}

/** Texts of a list of strings. */
export function textsOf(value: JsonValue | undefined): readonly string[] {
  return itemsOf(value).map((item) => textOf(item) ?? '')
}

/** A whole number from 0 as written in a key or a cell; null for anything else. */
export function indexOf(text: string | null): number | null {
  return text !== null && /^(?:0|[1-9]\d{0,8})$/.test(text) ? Number(text) : null
}

/** A scalar as a cell. */
export function cellOf({ text, isNumber, offset }: JsonScalar, path: () => string) {
  return { text, isNumber, offset, path }
}

/** Place of a located value. */
export function placeOf({ value, path }: Located): JsonPlace {
  return { offset: value.offset, path }
}
