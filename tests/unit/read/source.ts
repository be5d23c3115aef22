/** Reads small inputs that tests write down as text. */
import { read } from '../../../src/read/read.ts'
import type { RawTable } from '../../../src/model/raw-table.ts'

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The table of a text; fails the test where there is none. */
export const tableOf = (text: string, path = 'data/2023/a.csv'): RawTable => {
  const { value, diagnostics } = read({ path, bytes: bytesOf(text) })
  if (!value) throw new Error(`no table: ${diagnostics.map(({ code }) => code).join()}`)
  return value
}

export const rowsOf = (text: string, path?: string): readonly (readonly string[])[] =>
  [...tableOf(text, path).rows].map(({ cells }) => cells)

/** Codes with line and column of the root place. */
export const faultsOf = (text: string | Uint8Array, path = 'data/2023/a.csv'): readonly string[] =>
  read({ path, bytes: typeof text === 'string' ? bytesOf(text) : text }).diagnostics.map(
    ({ code, locations: [place] }) => `${code} ${place?.line ?? '-'}:${place?.column ?? '-'}`,
  )
