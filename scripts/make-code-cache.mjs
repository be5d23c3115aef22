/**
 * Runs the built program once with the arguments given, and keeps what V8 compiled for the runs to come.
 * Usage: node scripts/make-code-cache.mjs COMMAND [ARGUMENTS]
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'

const { encodeCodeCache, startAnew } = createRequire(import.meta.url)('../dist/start.js')
const { loader, path, build } = await startAnew()
mkdirSync(dirname(path), { recursive: true })
writeFileSync(path, encodeCodeCache(loader.compiled(), build))
