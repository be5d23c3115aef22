/** Compares a source tree with the rules of the architecture, and says each breach in a sentence. */
import { readFileSync, readdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import { EDGES, LIBRARY_DOORS, PURE_NODE_MODULES, ROOMS } from './architecture-rules.ts'
import { type SourceFacts, sourceFacts } from './source-facts.ts'

/** Breaches in all TypeScript files below a folder; paths are relative to it. */
export function breachesIn(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort()
  if (files.length === 0) throw new Error(`no source files in ${folder}`)
  const facts = new Map(files.map((path) => [path, sourceFacts(path, readFileSync(join(folder, path), 'utf8'))]))
  return [...[...facts].flatMap(([path, fact]) => breachesOf(path, fact)), ...cycles(facts)]
}

function breachesOf(path: string, { imports, effects }: SourceFacts): readonly string[] {
  const isEdge = EDGES.some((edge) => path.startsWith(edge))
  return [
    ...imports.flatMap((specifier) => breachOf(path, specifier, isEdge) ?? []),
    ...(isEdge ? [] : effects.map((effect) => `${path} uses ${effect}, which is for the edges`)),
  ]
}

function breachOf(path: string, specifier: string, isEdge: boolean): string | null {
  if (specifier.startsWith('.')) return wrongRoom(path, target(path, specifier))
  if (specifier.startsWith('node:')) {
    const doors = PURE_NODE_MODULES[specifier] ?? []
    return isEdge || doors.some((door) => path.startsWith(door)) ? null : `${path} imports ${specifier}`
  }
  const names = Object.keys(LIBRARY_DOORS).filter((name) => isOf(specifier, name))
  const longest = names.sort((a, b) => b.length - a.length)[0]
  const doors = longest === undefined ? [] : LIBRARY_DOORS[longest]
  return doors?.some((door) => path.startsWith(door)) ? null : `${path} imports the library ${specifier}`
}

function isOf(specifier: string, name: string): boolean {
  return name.endsWith('-') ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`)
}

function wrongRoom(path: string, to: string): string | null {
  const [from, into] = [roomOf(path), roomOf(to)]
  const allowed = ROOMS[from]
  if (!allowed) return `${path} is in a room without rules: ${from}`
  return from === into || allowed.includes(into) ? null : `${path} imports ${to}, but ${from} may not import ${into}`
}

/** Name of the folder below src/, or of the file where it stands in src/ itself. */
function roomOf(path: string): string {
  return (path.split('/')[0] ?? '').replace(/\.ts$/, '')
}

function target(path: string, specifier: string): string {
  return posix.normalize(posix.join(posix.dirname(path), specifier))
}

/** Import cycles, each told once; imports that wait for a command count too. */
function cycles(facts: ReadonlyMap<string, SourceFacts>): readonly string[] {
  const found: string[] = []
  const done = new Set<string>()
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path)
    if (start >= 0) found.push(`cycle: ${[...trail.slice(start), path].join(' → ')}`)
    if (start >= 0 || done.has(path)) return
    for (const specifier of facts.get(path)?.imports ?? []) {
      if (specifier.startsWith('.')) walk(target(path, specifier), [...trail, path])
    }
    done.add(path)
  }
  for (const path of facts.keys()) walk(path, [])
  return found
}
