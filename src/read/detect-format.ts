/** CSV or JSON: by the file's extension, else by its first character. */

export type Format = 'csv' | 'json' | 'jsonLines'

const BY_EXTENSION: ReadonlyMap<string, Format> = new Map([
  ['csv', 'csv'],
  ['tsv', 'csv'],
  ['txt', 'csv'],
  ['json', 'json'],
  ['jsonl', 'jsonLines'],
  ['ndjson', 'jsonLines'],
])

/** A blank and a byte order mark before the first character are no content. */
const OPENS_JSON = /^[\s\uFEFF]*[[{]/

/** How far the first character is looked for. */
const HEAD_BYTES = 4096

/** The format of a file in UTF-8. A file without a known extension is JSON where it begins with a bracket. */
export function detectFormat(path: string, bytes: Uint8Array): Format {
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  const known = BY_EXTENSION.get(extension)
  if (known !== undefined) return known
  return OPENS_JSON.test(new TextDecoder('utf-8').decode(bytes.subarray(0, HEAD_BYTES))) ? 'json' : 'csv'
}
