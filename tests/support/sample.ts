/** The shipped sample as a build request, so that tests can change one thing in it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Catalog } from '../../src/catalog/catalog.ts'
import { loadCatalog } from '../../src/catalog/load-catalog.ts'
import type { TemplateSet } from '../../src/compose/template-set.ts'
import type { Document } from '../../src/document/nodes.ts'
import type { Project } from '../../src/model/project.ts'
import type { SourceFile, TextFile } from '../../src/model/source-file.ts'
import { buildDocument, buildReport } from '../../src/pipeline/build-report.ts'
import type { BuildRequest } from '../../src/pipeline/build-request.ts'
import { parseProject } from '../../src/project/parse-project.ts'

const root = join(import.meta.dirname, '..', '..')

const text = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8')

const files = (folder: string, ending: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .sort()

export const catalog: Catalog = loadCatalog(new Map(files('seeds', '.json').map((name) => [name, text('seeds', name)])))

export const templates: TemplateSet = {
  report: { path: 'templates/report.md.hbs', text: text('templates', 'annual', 'report.md.hbs') },
  sections: new Map(
    files('templates/annual', '.md.hbs')
      .filter((name) => name !== 'report.md.hbs')
      .map((name) => [
        name.replace('.md.hbs', ''),
        { path: `templates/${name}`, text: text('templates', 'annual', name) },
      ]),
  ),
}

/** Data files of one year of a fixture, with paths as a user in that folder would write them. */
export function dataFiles(fixture: string, year: number): readonly SourceFile[] {
  const folder = `fixtures/${fixture}/data/${year}`
  return files(folder, '').map((name) => ({
    path: `data/${year}/${name}`,
    bytes: new Uint8Array(readFileSync(join(root, folder, name))),
  }))
}

export function officeTexts(fixture: string, year: number): readonly TextFile[] {
  const folder = `fixtures/${fixture}/noi-dung/${year}`
  return files(folder, '.md').map((name) => ({ path: `noi-dung/${year}/${name}`, text: text(folder, name) }))
}

export function project(fixture: string): Project {
  const outcome = parseProject({ path: 'ict-report.yaml', text: text('fixtures', fixture, 'ict-report.yaml') })
  if (!outcome.value) throw new Error(JSON.stringify(outcome.diagnostics))
  return outcome.value
}

const font = (style: string): Uint8Array =>
  new Uint8Array(readFileSync(join(root, 'node_modules', '@expo-google-fonts', 'tinos', style, `Tinos_${style}.ttf`)))

/** A build of Hòa Bình 2023 from the sample, as Markdown, unless changed. */
export function sampleRequest(changes: Partial<BuildRequest> = {}): BuildRequest {
  return {
    year: 2023,
    province: null,
    provinceLocation: null,
    sources: dataFiles('hoa-binh', 2023),
    previousSources: dataFiles('hoa-binh', 2022),
    project: project('hoa-binh'),
    officeTexts: officeTexts('hoa-binh', 2023),
    templates,
    date: '2024-01-08',
    isSample: true,
    isFinal: false,
    version: '0.0.0-test',
    formats: ['md'],
    fonts: async () => ({
      regular: font('400Regular'),
      bold: font('700Bold'),
      italic: font('400Regular_Italic'),
      boldItalic: font('700Bold_Italic'),
    }),
    identified: () => ({ project: [], reference: [] }),
    ...changes,
  }
}

/** Builds and gives the Markdown; fails with what the build said where there is none. */
export async function markdownOf(request: BuildRequest): Promise<string> {
  const { artifacts, diagnostics } = await buildReport(request, catalog)
  const artifact = artifacts.find(({ format }) => format === 'md')
  if (!artifact) throw new Error(`no report: ${JSON.stringify(diagnostics, null, 1)}`)
  return new TextDecoder().decode(artifact.bytes)
}

/** The document of a build, before any format draws it. */
export async function documentOf(request: BuildRequest): Promise<Document> {
  const { value, diagnostics } = await buildDocument(request, catalog)
  if (!value) throw new Error(`no document: ${JSON.stringify(diagnostics, null, 1)}`)
  return value
}
