/** A CSV text as records by header, for tests that look into fixtures. */
import { parse } from 'csv-parse/sync'

export function csvRows(text: string, delimiter: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows]: string[][] = parse(text, { delimiter, bom: true, relaxQuotes: true })
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])))
}
