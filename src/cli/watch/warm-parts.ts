/** What ships with the program, read once for all builds of a watching run: it does not change meanwhile. */
import type { Catalog } from '../../catalog/catalog.ts'
import type { ReadResult, World } from '../../io/world.ts'
import { type PackageFiles, shippedCatalog } from '../package-files.ts'

export interface WarmParts {
  readonly packageFiles: PackageFiles
  readonly catalog: () => Catalog
}

/** The same bytes each time also let those who open fonts know them again. */
export function warmParts(files: PackageFiles): WarmParts {
  const packageFiles: PackageFiles = { ...files, world: remembering(files.world) }
  let catalog: Catalog | null = null
  return {
    packageFiles,
    catalog: () => {
      catalog ??= shippedCatalog(packageFiles)
      return catalog
    },
  }
}

function remembering(world: World): World {
  const read = new Map<string, ReadResult>()
  return {
    ...world,
    readFile: (path) => {
      const result = read.get(path) ?? world.readFile(path)
      read.set(path, result)
      return result
    },
  }
}
