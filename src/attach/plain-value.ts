/** Values as JSON can hold them: an exact decimal is a text of digits, so that none loses one; a map is an object. */
import { isDecimal, toExactDigits } from '../model/decimal.ts'

/** The value without anything that JSON would bend. Members that are undefined are left out. */
export function plainValue(value: unknown): unknown {
  if (isDecimal(value)) return toExactDigits(value)
  if (Array.isArray(value)) return value.map(plainValue)
  if (value instanceof Map) return plainValue(Object.fromEntries(value))
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plainValue(member)]))
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
