/** A world of a few files in memory, for tests of what the program does with its surroundings. */
import { sep } from 'node:path'
import type { ReadResult, World } from '../../src/io/world.ts'

/** @param files texts by absolute path with forward slashes; null is a file that may not be read, with a slash at its end a folder */
export function memoryWorld(
  files: Readonly<Record<string, string | null>>,
  env: Readonly<Record<string, string>> = {},
): World {
  const plain = (path: string): string => path.replaceAll(sep, '/').replace(/^[A-Za-z]:/, '')
  const paths = Object.keys(files)
  const below = (folder: string): readonly (readonly string[])[] =>
    paths
      .filter((path) => path.startsWith(`${plain(folder)}/`))
      .map((path) => path.slice(plain(folder).length + 1).split('/'))
  const names = (parts: readonly (readonly string[])[]): readonly string[] =>
    [...new Set(parts.map(([first = '']) => first))].sort()
  return {
    cwd: '/home/office',
    env: (name) => env[name],
    readFile: (path): ReadResult => {
      const text = files[plain(path)]
      if (text === undefined) return { kind: 'missing' }
      return text === null
        ? { kind: 'refused', reason: 'EACCES' }
        : { kind: 'read', bytes: new TextEncoder().encode(text) }
    },
    listFiles: (folder) => names(below(folder).filter((parts) => parts.length === 1)),
    listFolders: (folder) => names(below(folder).filter((parts) => parts.length > 1)),
    refusalOf: (folder) => (files[`${plain(folder)}/`] === null ? 'EACCES' : null),
    kindOf: (path) => (plain(path) in files ? 'file' : below(path).length > 0 ? 'folder' : 'none'),
  }
}
