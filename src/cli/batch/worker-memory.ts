/** What many tasks of a worker share, read once: tasks of few kinds come to one worker. */
import type { Catalog } from '../../catalog/catalog.ts'
import { nodeWorld } from '../../io/node-world.ts'
import type { Project } from '../../model/project.ts'
import type { TextFile } from '../../model/source-file.ts'
import { defaultProject } from '../../project/default-project.ts'
import { parseProject } from '../../project/parse-project.ts'
import { type PackageFiles, shippedCatalog, shippedFonts, shippedSeeds } from '../package-files.ts'

/** Where the program is installed, as every task says it. */
type Installed = Pick<PackageFiles, 'root' | 'version'>

const catalogs = new Map<string, Catalog>()
const projects = new Map<string, Project>()
const fonts = new Map<string, ReturnType<typeof shippedFonts>>()
const seeds = new Map<string, ReturnType<typeof shippedSeeds>>()

export function packageFilesOf({ root, version }: Installed): PackageFiles {
  return { root, version, world: nodeWorld() }
}

export function rememberedCatalog(task: Installed): Catalog {
  return remembered(catalogs, task.root, () => shippedCatalog(packageFilesOf(task)))
}

export function rememberedFonts(task: Installed): ReturnType<typeof shippedFonts> {
  return remembered(fonts, task.root, () => shippedFonts(packageFilesOf(task)))
}

export function rememberedSeeds(task: Installed): ReturnType<typeof shippedSeeds> {
  return remembered(seeds, task.root, () => shippedSeeds(packageFilesOf(task)))
}

/** Null for no project file. */
export function rememberedProject(file: TextFile | null): Project {
  if (file === null) return defaultProject
  return remembered(projects, file.text, () => {
    const { value } = parseProject(file)
    if (!value) throw new Error('a project file with errors came to a worker')
    return value
  })
}

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make()
  known.set(key, made)
  return made
}
