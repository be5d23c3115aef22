/** Finds what ships with the program, from the bundle as well as from the sources. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const MARK = join('seeds', 'indicators.json')

/** Folder of the installed package: the nearest one above this module that holds the seeds. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, MARK))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error('the package is incomplete: seeds/indicators.json is missing')
    folder = parent
  }
  return folder
}

/** Version of the installed package, e.g. `0.1.0`. */
export function packageVersion(root: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  if (
    typeof manifest === 'object' &&
    manifest !== null &&
    'version' in manifest &&
    typeof manifest.version === 'string'
  )
    return manifest.version
  throw new Error('package.json names no version')
}
