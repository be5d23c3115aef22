/** The seed files as the program gets them, and the catalogue made of them. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { loadCatalog } from '../../../src/catalog/load-catalog.ts'

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'seeds')

/** Text by file name. */
export function readSeeds(): Map<string, string> {
  return new Map(readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]))
}

export const catalog = loadCatalog(readSeeds())
