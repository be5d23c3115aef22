/** JSON paths as provenance and messages show them: `$.data[0]["Mã tỉnh"]`. */
import { getLocation } from 'jsonc-parser'

/** Path of the whole text. */
export const ROOT_PATH = '$'

/** Path of a member: `.name`, or `["tên cột"]` where the key is no plain word. */
export function memberPath(path: string, key: string): string {
  return `${path}${/^[A-Za-z_][A-Za-z0-9_]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`}`
}

/** Path of an item of a list. */
export function itemPath(path: string, index: number): string {
  return `${path}[${index}]`
}

/** Path of what stands at an offset, also in a text that breaks there. Its nesting must have been checked. */
export function pathAt(text: string, offset: number, root: string): string {
  const { path } = getLocation(text, offset)
  // A key that is not there yet stands as an empty one.
  const segments = path.at(-1) === '' ? path.slice(0, -1) : path
  return segments.reduce<string>(
    (parent, segment) => (typeof segment === 'number' ? itemPath(parent, segment) : memberPath(parent, segment)),
    root,
  )
}
