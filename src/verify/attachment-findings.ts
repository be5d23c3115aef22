/** What the attached files say other than what follows from the data in them. */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { DatumNode } from '../document/nodes.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { SourceLocation } from '../model/provenance.ts'
import { csvDifferences } from './csv-differences.ts'
import { datumSource } from './datum-source.ts'
import { jsonDifferences } from './json-differences.ts'

/** What is listed of one file; more of it says no more. */
const MOST = 30

/** An attached file as it should be and as it is. */
export interface AttachedPair {
  readonly name: string
  readonly expected: Uint8Array
  readonly found: Uint8Array
}

/** @param datums in the order of the JSON's list */
export function jsonFindings(
  { name, expected, found }: AttachedPair,
  datums: readonly DatumNode[],
  report: SourceLocation,
): readonly Diagnostic[] {
  const told = jsonDifferences(parsed(expected), parsed(found), MOST)
  const differences = told.length > 0 ? told : otherBytes(expected, found).map((sizes) => ({ path: 'bytes', ...sizes }))
  return differences.map(({ path, ...texts }) => {
    const index = /^datums\[(\d+)\]/.exec(path)?.[1]
    const datum = index === undefined ? null : (datums[Number(index)] ?? null)
    const source = datumSource(datum)
    return diagnose(
      'ICT-A015',
      [{ ...report, path }, ...source.locations],
      { file: name, place: path, printed: texts.found, expected: texts.expected, source: source.text },
      datum?.key ?? null,
    )
  })
}

/** @param other the file that the rows were written from */
export function csvFindings(
  { name, expected, found }: AttachedPair,
  other: string,
  report: SourceLocation,
): readonly Diagnostic[] {
  const told = csvDifferences(expected, found, MOST)
  const differences = told.length > 0 ? told : otherBytes(expected, found).map((sizes) => ({ line: 1, ...sizes }))
  return differences.map(({ line, ...texts }) =>
    diagnose('ICT-A016', [report], {
      file: name,
      line: String(line),
      printed: texts.found,
      other,
      expected: texts.expected,
    }),
  )
}

/** Files that say the same in other bytes: a key given twice, other line ends. Another reader may see another file. */
function otherBytes(expected: Uint8Array, found: Uint8Array): readonly { expected: string; found: string }[] {
  const isSame = expected.length === found.length && expected.every((byte, index) => byte === found[index])
  return isSame ? [] : [{ expected: `${expected.length} byte`, found: `${found.length} byte` }]
}

function parsed(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes))
}
