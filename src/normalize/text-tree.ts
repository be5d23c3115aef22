/** Remembers something about the texts of a few cells together, without joining them: a look into a map for each cell. */

export interface TextTree<Value> {
  /** What is remembered about these texts; undefined where they have not been met together. */
  find(cells: readonly string[]): Value | undefined
  add(cells: readonly string[], value: Value): void
}

interface Node<Value> {
  readonly next: Map<string, Node<Value>>
  value: Value | undefined
}

/** A file of a million different spellings must not fill the memory. */
const MOST_VALUES = 100_000

/** An empty tree. @param fields numbers of the columns that count, from 1 */
export function textTree<Value>(fields: readonly number[]): TextTree<Value> {
  const root: Node<Value> = { next: new Map(), value: undefined }
  let size = 0
  return {
    find(cells) {
      let node: Node<Value> | undefined = root
      for (let index = 0; index < fields.length && node; index += 1) {
        node = node.next.get(cells[(fields[index] ?? 0) - 1] ?? '')
      }
      return node?.value
    },
    add(cells, value) {
      if (size >= MOST_VALUES) return
      let node = root
      for (const field of fields) {
        const text = cells[field - 1] ?? ''
        const next: Node<Value> = node.next.get(text) ?? { next: new Map(), value: undefined }
        node.next.set(text, next)
        node = next
      }
      if (node.value === undefined) size += 1
      node.value = value
    },
  }
}
