/** What ships with the program: reference data, templates, fonts and the sample. */
import { join } from 'node:path'
import type { Catalog } from '../catalog/catalog.ts'
import { loadCatalog } from '../catalog/load-catalog.ts'
import type { World } from '../io/world.ts'
import type { SourceFile } from '../model/source-file.ts'
import type { BuildRequest } from '../pipeline/build-request.ts'
import type { Shell } from './shells.ts'

type Fonts = Awaited<ReturnType<BuildRequest['fonts']>>

/** Ending of a template's file name; what stands before it is the name of the section. */
export const TEMPLATE_ENDING = '.md.hbs'

/** The year that the sample is about; it holds the year before too, for comparison. */
export const SAMPLE_YEAR = 2023

export interface PackageFiles {
  /** Folder of the installed package. */
  readonly root: string
  readonly version: string
  readonly world: World
}

/** Parses the reference data. */
export function shippedCatalog(files: PackageFiles): Catalog {
  const folder = join(files.root, 'seeds')
  return loadCatalog(new Map(seedNames(files).map((name) => [name, shippedText(files, join(folder, name))])))
}

/** The files of the reference data, as places name them. */
export function shippedSeeds(files: PackageFiles): readonly SourceFile[] {
  return seedNames(files).map((name) => ({
    path: `seeds/${name}`,
    bytes: shippedBytes(files, join(files.root, 'seeds', name)),
  }))
}

function seedNames({ world, root }: PackageFiles): readonly string[] {
  return world.listFiles(join(root, 'seeds')).filter((name) => name.endsWith('.json'))
}

/** `annual` is the report of a province, `overview` the summary of all of them. */
export type TemplateSetName = 'annual' | 'overview'

/** Texts of the templates by file name. */
export function shippedTemplates(files: PackageFiles, set: TemplateSetName = 'annual'): ReadonlyMap<string, string> {
  const folder = join(files.root, 'templates', set)
  const names = files.world.listFiles(folder).filter((name) => name.endsWith(TEMPLATE_ENDING))
  return new Map(names.map((name) => [name, shippedText(files, join(folder, name))]))
}

/** Folder of the sample: what `init` copies, and what is built where there is no folder at all. */
export function sampleFolder(files: PackageFiles): string {
  return join(files.root, 'fixtures', 'hoa-binh')
}

const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: 'ict-report.bash',
  zsh: 'ict-report.zsh',
  fish: 'ict-report.fish',
  powershell: 'ict-report.ps1',
}

/** The script with which a shell completes the program's commands. */
export function completionScript(files: PackageFiles, shell: Shell): string {
  return shippedText(files, join(files.root, 'completions', SCRIPTS[shell]))
}

/** The four styles of the report's font. */
export async function shippedFonts(files: PackageFiles): Promise<Fonts> {
  const font = (style: string): Uint8Array =>
    shippedBytes(files, join(files.root, 'dist', 'fonts', `Tinos-${style}.ttf`))
  return { regular: font('Regular'), bold: font('Bold'), italic: font('Italic'), boldItalic: font('BoldItalic') }
}

function shippedText(files: PackageFiles, path: string): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(shippedBytes(files, path))
}

/** A part of the package that is missing is a broken installation, not a fault of the user's input. */
function shippedBytes({ world }: PackageFiles, path: string): Uint8Array {
  const result = world.readFile(path)
  if (result.kind !== 'read') throw new Error(`the package is incomplete: ${path} cannot be read`)
  return result.bytes
}
