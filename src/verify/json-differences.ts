/** Where two JSON values differ. */

export interface JsonDifference {
  /** E.g. `datums[12].text`. */
  readonly path: string
  readonly expected: string
  readonly found: string
}

/** @param most differences that are listed; the walk ends there */
export function jsonDifferences(expected: unknown, found: unknown, most: number): readonly JsonDifference[] {
  const differences: JsonDifference[] = []
  const walk = (own: unknown, other: unknown, path: string): void => {
    if (differences.length >= most || own === other) return
    if (Array.isArray(own) && Array.isArray(other)) {
      for (let index = 0; index < Math.max(own.length, other.length); index += 1) {
        walk(own[index], other[index], `${path}[${index}]`)
      }
    } else if (isRecord(own) && isRecord(other)) {
      for (const name of new Set([...Object.keys(own), ...Object.keys(other)])) {
        walk(own[name], other[name], path === '' ? name : `${path}.${name}`)
      }
    } else {
      differences.push({ path, expected: shown(own), found: shown(other) })
    }
  }
  walk(expected, found, '')
  return differences
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const LONGEST = 80

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '–')
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
