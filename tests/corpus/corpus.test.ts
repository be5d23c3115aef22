/**
 * The corpus: files of different shapes that hold no fault, and files with one planted fault each. `index.json` says of
 * each what must be told and where, and nothing else may be told; the remedy, done to the file, makes it go away.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { Project } from '../../src/model/project.ts'
import type { SourceFile } from '../../src/model/source-file.ts'
import { evaluate } from '../../src/pipeline/evaluate.ts'
import { defaultProject } from '../../src/project/default-project.ts'
import { parseProject } from '../../src/project/parse-project.ts'
import { catalog } from '../support/sample.ts'

const Said = v.strictObject({
  code: v.string(),
  /** Place of the root cell; all absent for what has no place in the data. */
  line: v.optional(v.number()),
  column: v.optional(v.number()),
  path: v.optional(v.string()),
  /** Where it is not the record's own file. */
  file: v.optional(v.string()),
})

const Remedy = v.strictObject({
  /** Text of the file and what is written in its place, the first time it stands there. */
  from: v.optional(v.string()),
  to: v.optional(v.string()),
  /** The project file with which the data are right. */
  project: v.optional(v.string()),
})

const CorpusRecord = v.strictObject({
  file: v.string(),
  /** What the file is, or what is wrong with it. */
  holds: v.string(),
  year: v.number(),
  province: v.optional(v.string()),
  previous: v.optional(v.string()),
  /** Text of the project file, where it is not the one of the corpus. */
  project: v.optional(v.string()),
  says: v.array(Said),
  remedy: v.optional(Remedy),
})

type CorpusRecord = v.InferOutput<typeof CorpusRecord>

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(join(import.meta.dirname, path)))
const textOf = (path: string): string => readFileSync(join(import.meta.dirname, path), 'utf8')

const records = v.parse(v.array(CorpusRecord), JSON.parse(textOf('index.json')))
const faults = records.filter(({ file }) => file.startsWith('faults/'))
const clean = records.filter(({ file }) => file.startsWith('clean/'))

/** Recent benchmarks, so that those that ship are not told of in every record. */
const ownProject = textOf('ict-report.yaml')

function projectOf(text: string): Project {
  const { value, diagnostics } = parseProject({ path: 'ict-report.yaml', text })
  if (!value) throw new Error(JSON.stringify(diagnostics))
  return value
}

async function toldOf(record: CorpusRecord, bytes: Uint8Array, project: Project): Promise<readonly Diagnostic[]> {
  const { file, year, province = project.province?.value ?? null, previous } = record
  const sources: readonly SourceFile[] = [{ path: file, bytes }]
  const previousSources = previous === undefined ? [] : [{ path: previous, bytes: bytesOf(previous) }]
  const request = { year, province, provinceLocation: null, sources, previousSources, project }
  const { diagnostics } = await evaluate(request, catalog)
  return diagnostics
}

/** `ICT-V012 6:24 $[3].value`; a place in another file is said with its name. */
const said = (code: string, file: string, line: number | null, column: number | null, path: string | null): string =>
  [code, file, line === null ? '' : `${line}:${column ?? ''}`, path ?? ''].filter((part) => part !== '').join(' ')

const placed = ({ code, locations: [place] }: Diagnostic, own: string): string => {
  const { file = own, line = null, column = null, path = null } = place ?? {}
  return said(code, file === own ? '' : file, line, column, path)
}

const expected = ({ code, file = '', line, column, path }: v.InferOutput<typeof Said>): string =>
  said(code, file, line ?? null, column ?? null, path ?? null)

test('every file has its record, and every record its file', () => {
  const files = ['clean', 'faults'].flatMap((folder) =>
    readdirSync(join(import.meta.dirname, folder)).map((name) => `${folder}/${name}`),
  )
  const named = new Set(records.flatMap(({ file, previous }) => [file, ...(previous === undefined ? [] : [previous])]))
  expect([...named].toSorted()).toEqual(files.toSorted())
  expect(faults.length).toBeGreaterThanOrEqual(80)
  expect(clean.length).toBeGreaterThanOrEqual(20)
})

describe('clean', () => {
  test.each(clean)('$file', async (record) => {
    const told = await toldOf(record, bytesOf(record.file), projectOf(record.project ?? ownProject))
    expect(told.map((diagnostic) => placed(diagnostic, record.file))).toEqual(record.says.map(expected))
  })

  test.each(clean)('$file with the benchmarks that ship', async (record) => {
    const told = await toldOf(record, bytesOf(record.file), defaultProject)
    const others = told.map((diagnostic) => placed(diagnostic, record.file)).filter((text) => text !== 'ICT-V027')
    expect(others).toEqual(record.says.map(expected))
  })
})

describe('one fault', () => {
  test.each(faults)('$file', async (record) => {
    const told = await toldOf(record, bytesOf(record.file), projectOf(record.project ?? ownProject))
    expect(told.map((diagnostic) => placed(diagnostic, record.file))).toEqual(record.says.map(expected))
  })
})

describe('its remedy', () => {
  const mended = faults.flatMap((record) => (record.remedy ? [{ ...record, remedy: record.remedy }] : []))

  test.each(mended)('$file', async (record) => {
    const { from = '', to = '', project = record.project ?? ownProject } = record.remedy
    const text = textOf(record.file)
    expect(text).toContain(from)
    const told = await toldOf(record, new TextEncoder().encode(text.replace(from, () => to)), projectOf(project))
    expect(told.map((diagnostic) => placed(diagnostic, record.file))).toEqual([])
  })
})
