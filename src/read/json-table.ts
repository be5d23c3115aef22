/** A JSON tree to a raw table, whichever of the known shapes it has, or what is wrong with it. */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Outcome } from '../model/outcome.ts'
import type { RawTable } from '../model/raw-table.ts'
import { cubeTable } from './json-cube-table.ts'
import { DEEPEST, MOST_VALUES } from './json-limits.ts'
import type { JsonProblem } from './json-problem.ts'
import { jsonRecords } from './json-records.ts'
import { recordTable } from './json-record-table.ts'
import { jsonStatCubes } from './json-stat.ts'
import { syntaxExpectation } from './json-syntax.ts'
import type { JsonFault, JsonTree } from './json-tree.ts'
import { sdmxJsonCubes } from './sdmx-json.ts'
import { type LineIndex, lineIndex, placeInText } from './text-position.ts'

/** The table of a tree. Faults: those of the tree; a shape that holds no table; a cube that contradicts itself. */
export function jsonTable(file: string, text: string, tree: JsonTree): Outcome<RawTable> {
  const lines = lineIndex(text)
  if (!tree.root || tree.faults.length > 0)
    return { diagnostics: tree.faults.map((fault) => faultDiagnostic(file, lines, fault)) }
  const cubes = jsonStatCubes(tree.root) ?? sdmxJsonCubes(tree.root)
  if (cubes) {
    return cubes.kind === 'cubes'
      ? { value: cubeTable(file, lines, cubes.cubes), diagnostics: [] }
      : { diagnostics: [problemDiagnostic(file, lines, cubes)] }
  }
  const found = jsonRecords(tree.root)
  return found.kind === 'problem'
    ? { diagnostics: [problemDiagnostic(file, lines, found)] }
    : { value: recordTable(file, lines, found.records, found.kind === 'records'), diagnostics: [] }
}

function problemDiagnostic(file: string, lines: LineIndex, { offset, path, text, tell }: JsonProblem): Diagnostic {
  return tell({ ...placeInText(file, lines.positionOf(offset), text), path })
}

function faultDiagnostic(file: string, lines: LineIndex, fault: JsonFault): Diagnostic {
  const place = placeInText(file, lines.positionOf(fault.offset), null)
  switch (fault.kind) {
    case 'syntax':
      return diagnose('ICT-R009', [{ ...place, path: fault.path }], { expected: syntaxExpectation(fault.name) })
    case 'tooDeep':
      return diagnose('ICT-R011', [place], { limit: String(DEEPEST) })
    case 'tooMany':
      return diagnose('ICT-R030', [place], { limit: `${MOST_VALUES / 1_000_000}` })
    case 'duplicateKey': {
      const { key, path } = fault
      const first = placeInText(file, lines.positionOf(fault.first), key)
      return diagnose(
        'ICT-R010',
        [
          { ...place, text: key, path },
          { ...first, path },
        ],
        { key },
      )
    }
    default:
      return fault satisfies never
  }
}
