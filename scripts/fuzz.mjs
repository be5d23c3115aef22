/**
 * Hostile input for the readers: random and damaged files, read and normalized to the last cell. Nothing may be thrown,
 * and every diagnostic must have its words. The damaged files come from the test corpus and the samples.
 * Usage: node scripts/fuzz.mjs [runs for each reader] [seed]
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, extname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import fc from 'fast-check'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const runs = Number(process.argv[2] ?? 100_000)
const seed = Number(process.argv[3] ?? 20_231_231)

const ENTRY = `
export { loadCatalog } from './src/catalog/load-catalog.ts'
export { messageOf } from './src/diagnostics/message.ts'
export { normalize } from './src/normalize/normalize.ts'
export { readTables } from './src/read/read-tables.ts'
`

/** Longer files take longer without finding more. */
const LONGEST_FILE = 20_000

/** Files of the repository by their ending. */
function corpus() {
  const files = new Map()
  for (const folder of ['fixtures', join('tests', 'fixtures')]) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const bytes = new Uint8Array(readFileSync(join(entry.parentPath ?? entry.path, entry.name)))
      const kind = extname(entry.name)
      if (bytes.length > 0 && bytes.length <= LONGEST_FILE) files.set(kind, [...(files.get(kind) ?? []), bytes])
    }
  }
  return files
}

const SYNTAX = [
  ';',
  ',',
  '\t',
  '|',
  '"',
  '""',
  '\n',
  '\r\n',
  '\r',
  'sep=;\n',
  '\uFEFF',
  '{',
  '}',
  '[',
  ']',
  ':',
  'null',
  '1e9',
  '\\u0000',
  '__proto__',
  'constructor',
  'Năm',
  'Giá trị',
  '2023',
  '82/240',
  '9.000',
  '\u0301',
  '\u200B',
  '\uD800',
  '<a>',
  'PK\u0003\u0004',
]

/** A file with a few places overwritten, cut out, repeated or filled. */
function damaged(files) {
  const change = fc.record({
    at: fc.nat({ max: LONGEST_FILE }),
    length: fc.nat({ max: 40 }),
    by: fc.oneof(
      fc.constantFrom(...SYNTAX).map((text) => new TextEncoder().encode(text)),
      fc.uint8Array({ maxLength: 8 }),
    ),
  })
  return fc
    .tuple(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 6 }))
    .map(([file, changes]) => {
      let bytes = file
      for (const { at, length, by } of changes) {
        const start = at % (bytes.length + 1)
        bytes = Uint8Array.from([...bytes.subarray(0, start), ...by, ...bytes.subarray(start + length)])
      }
      return bytes
    })
}

const folder = mkdtempSync(join(tmpdir(), 'ict-report-fuzz-'))
try {
  const outfile = join(folder, 'readers.mjs')
  await build({
    absWorkingDir: root,
    stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  })
  const { loadCatalog, messageOf, normalize, readTables } = await import(pathToFileURL(outfile).href)
  const seedFiles = readdirSync(join(root, 'seeds'))
  const catalog = loadCatalog(new Map(seedFiles.map((name) => [name, readFileSync(join(root, 'seeds', name), 'utf8')])))
  const options = {
    year: 2023,
    province: catalog.areaOn('17', '2023-12-31') ?? null,
    notation: null,
    columns: new Map([['Cột', 'postal.points']]),
  }

  const readAll = async (path, bytes) => {
    const { value = [], diagnostics } = await readTables({ path, bytes })
    if (value.length === 0 && diagnostics.length === 0) throw new Error('neither a table nor a word')
    const all = [...diagnostics, ...normalize(value, catalog, options).diagnostics]
    const asked = normalize(value, catalog, { ...options, areas: new Set(['17']) })
    for (const diagnostic of [...all, ...asked.diagnostics]) {
      if (messageOf(diagnostic, 'vi').message === '') throw new Error(`${diagnostic.code} has no words`)
    }
    for (const table of value) {
      let seen = 0
      for (const row of table.rows) {
        for (let field = 1; field <= Math.min(row.cells.length + 1, 50); field += 1) table.place(row, field)
        seen += 1
        if (seen > 50) break
      }
    }
  }

  const files = corpus()
  const text = fc.array(fc.oneof(fc.constantFrom(...SYNTAX), fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 30,
  })
  const random = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    text.map((parts) => new TextEncoder().encode(parts.join(''))),
  )
  for (const kind of ['.csv', '.json', '.jsonl', '.xlsx']) {
    const own = files.get(kind) ?? files.get('.json') ?? []
    const start = performance.now()
    const input =
      own.length > 0 ? fc.oneof({ weight: 3, arbitrary: damaged(own) }, { weight: 1, arbitrary: random }) : random
    await fc.assert(
      fc.asyncProperty(input, (bytes) => readAll(`a${kind}`, bytes)),
      { numRuns: runs, seed },
    )
    console.log(
      `${kind.padEnd(6)} ${runs} inputs, ${((performance.now() - start) / 1000).toFixed(0)} s, nothing thrown`,
    )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
