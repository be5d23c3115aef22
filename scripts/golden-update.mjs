/** Writes the expected files of all golden cases anew. The difference is to be read before it is committed. */
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')
const { status } = spawnSync(process.execPath, [vitest, 'run', 'tests/golden'], {
  stdio: 'inherit',
  env: { ...process.env, GOLDEN_UPDATE: '1' },
})
process.exitCode = status ?? 1
