import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Where a script that counts results wants them as JSON. */
const resultsFile = process.env['ICT_REPORT_TEST_RESULTS']

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/support/fixed-seed.ts'],
    // Vitest would leave a core to its own process, which waits most of the time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Some tests start whole processes, and machines that test are busy.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    passWithNoTests: false,
    allowOnly: false,
    reporters: resultsFile === undefined ? ['default'] : ['default', ['json', { outputFile: resultsFile }]],
  },
})
