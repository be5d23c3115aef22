/** Marks that send the reader of a table to a note below it. */

/** `(*)`, `**`, `[1]`, `(1)`, `(a)` at the end of a name. */
const MARK = /\s*(?:\(\*+\)|\*+|\[(?:\d{1,2}|[a-z])\]|\((?:\d{1,2}|[a-z])\))$/u

/** The name without such a mark; as it is where it is nothing else. */
export function withoutFootnote(name: string): string {
  const bare = name.replace(MARK, '')
  return bare === '' ? name : bare
}
