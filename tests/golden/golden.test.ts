/**
 * Each case is a folder with its input and what every stage is expected to give. A missing expected file fails;
 * `npm run golden:update` writes them anew, and the difference is read like code.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { checkConformance } from '../../src/conformance/check-conformance.ts'
import { messageOf } from '../../src/diagnostics/message.ts'
import type { Document } from '../../src/document/nodes.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { SourceFile, TextFile } from '../../src/model/source-file.ts'
import { buildDocument, buildReport } from '../../src/pipeline/build-report.ts'
import type { BuildRequest } from '../../src/pipeline/build-request.ts'
import { evaluate } from '../../src/pipeline/evaluate.ts'
import { defaultProject } from '../../src/project/default-project.ts'
import { parseProject } from '../../src/project/parse-project.ts'
import { layoutOf } from '../support/layout-listing.ts'
import { drawnText } from '../support/drawn-text.ts'
import { flowText, readStructure } from '../support/pdf-reading-order.ts'
import { linesOf, readPages } from '../support/pdf-text.ts'
import { wordsOfMarkdown, wordsOfTags } from '../support/reading-words.ts'
import { catalog, sampleRequest } from '../support/sample.ts'
import { documentLines, figureLines, observationLine } from './listings.ts'

const CASES = join(import.meta.dirname, 'cases')
const isUpdate = process.env['GOLDEN_UPDATE'] === '1'

const CaseFile = v.strictObject({
  /** What the case shows, for its reader. */
  shows: v.string(),
  /** A folder of `fixtures/` whose input is taken instead of the case's own. */
  fixture: v.optional(v.nullable(v.string()), null),
  year: v.number(),
  province: v.optional(v.nullable(v.string()), null),
  date: v.optional(v.nullable(v.string()), null),
  /** Whether the copy for signature is made, as by `build --final`. */
  final: v.optional(v.boolean(), false),
})

const filesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder).sort() : [])

const sourcesIn = (folder: string, year: number): readonly SourceFile[] =>
  filesIn(join(folder, 'data', String(year))).map((name) => ({
    path: `data/${year}/${name}`,
    bytes: new Uint8Array(readFileSync(join(folder, 'data', String(year), name))),
  }))

const textsIn = (folder: string, year: number): readonly TextFile[] =>
  filesIn(join(folder, 'noi-dung', String(year))).map((name) => ({
    path: `noi-dung/${year}/${name}`,
    text: readFileSync(join(folder, 'noi-dung', String(year), name), 'utf8'),
  }))

function requestOf(folder: string): BuildRequest {
  const { fixture, year, province, date, final } = v.parse(
    CaseFile,
    JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')),
  )
  const input = fixture === null ? join(folder, 'input') : join(import.meta.dirname, '../../fixtures', fixture)
  const projectFile = join(input, 'ict-report.yaml')
  const project = existsSync(projectFile)
    ? parseProject({ path: 'ict-report.yaml', text: readFileSync(projectFile, 'utf8') }).value
    : defaultProject
  if (!project) throw new Error(`${projectFile} cannot be read`)
  return sampleRequest({
    year,
    province,
    date,
    project,
    isSample: false,
    isFinal: final,
    sources: sourcesIn(input, year),
    previousSources: sourcesIn(input, year - 1),
    earlierSources: [2, 3, 4].map((back) => ({ year: year - back, sources: sourcesIn(input, year - back) })),
    officeTexts: textsIn(input, year),
    formats: ['md', 'pdf'],
  })
}

const told = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map((diagnostic) => {
    const { message, hint } = messageOf(diagnostic, 'vi')
    const places = diagnostic.locations.map(({ file, line, column }) => `${file}:${line}:${column}`).join(' ')
    return `${diagnostic.severity} ${diagnostic.code} ${places}\n  ${message}\n  ${hint}`
  })

interface Built {
  readonly stages: ReadonlyMap<string, string>
  /** Null where an error stopped the build. */
  readonly report: { readonly document: Document; readonly pdf: Uint8Array; readonly markdown: string } | null
}

async function built(request: BuildRequest): Promise<Built> {
  const data = await evaluate(request, catalog)
  const document = await buildDocument(request, catalog)
  const { artifacts, diagnostics } = await buildReport(request, catalog)
  const bytesOf = (format: string): Uint8Array | undefined => artifacts.find((each) => each.format === format)?.bytes
  const pdf = bytesOf('pdf')
  const known = [...(data.value?.figures.values() ?? [])].filter(({ printed, names }) => printed ?? names[0])
  const stages = new Map([
    ['diagnostics.txt', `${told(diagnostics).join('\n')}\n`],
    ['observations.txt', `${(data.value?.observations ?? []).map(observationLine).join('\n')}\n`],
    ['figures.txt', `${known.map(figureLines).join('\n')}\n`],
  ])
  if (!document.value || !pdf) return { stages, report: null }
  const markdown = new TextDecoder().decode(bytesOf('md'))
  stages.set('document.txt', documentLines(document.value))
  stages.set('report.md', markdown)
  for (const { format, fileName, bytes } of artifacts) {
    if (format === 'svg') stages.set(fileName, new TextDecoder().decode(bytes))
  }
  stages.set('layout.txt', layoutOf(document.value, await request.fonts()))
  const pages = await readPages(pdf)
  const text = pages.map(
    (page, index) =>
      `— ${index + 1} —\n${linesOf(page.items)
        .map((line) => line.text)
        .join('\n')}\n`,
  )
  stages.set('pdf.txt', text.join('\n'))
  return { stages, report: { document: document.value, pdf, markdown } }
}

describe.each(readdirSync(CASES).sort())('%s', async (name) => {
  const folder = join(CASES, name)
  const expected = join(folder, 'expected')
  const { stages, report } = await built(requestOf(folder))

  if (isUpdate) {
    rmSync(expected, { recursive: true, force: true })
    mkdirSync(expected, { recursive: true })
    for (const [file, text] of stages) writeFileSync(join(expected, file), text)
  }

  test('has an expected file for each stage and no other', () => {
    expect(filesIn(expected)).toEqual([...stages.keys()].sort())
  })

  test.each([...stages].map(([file, text]) => ({ file, text })))('$file', ({ file, text }) => {
    expect(text).toBe(readFileSync(join(expected, file), 'utf8').replaceAll('\r\n', '\n'))
  })

  test.runIf(report !== null)('the PDF keeps PDF/A-3a and PDF/UA-1', () => {
    expect(report && checkConformance(report.pdf, 'whole')).toEqual([])
  })

  test.runIf(report !== null)('the PDF is read and drawn in the order of the Markdown', async () => {
    if (!report) return
    const tags = readStructure(report.pdf)
    expect(wordsOfTags(tags, report.document)).toEqual(wordsOfMarkdown(report.markdown, report.document))
    expect(await drawnText(report.pdf)).toBe(flowText(tags))
  })
})
