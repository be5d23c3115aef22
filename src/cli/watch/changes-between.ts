/** What is another between two looks at the same places. */
import type { Look } from './look.ts'

export interface Change {
  readonly path: string
  readonly kind: 'changed' | 'added' | 'removed'
}

/** In the order of the paths. A folder that came or went counts by its files, and by itself where it has none. */
export function changesBetween(before: Look, after: Look): readonly Change[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort()
  const all = paths.flatMap((path): readonly Change[] => {
    if (before.get(path) === after.get(path)) return []
    return [{ path, kind: !before.has(path) ? 'added' : after.has(path) ? 'changed' : 'removed' }]
  })
  return all.filter(
    ({ path }) => !path.endsWith('/') || !all.some((each) => each.path !== path && each.path.startsWith(path)),
  )
}
