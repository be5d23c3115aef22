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

/** The format of a decoded file. A file without a known extension is JSON where it begins with a bracket. */
export function detectFormat(path: string, text: string): Format {
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  return BY_EXTENSION.get(extension) ?? (/^\s*[[{]/.test(text) ? 'json' : 'csv')
}
