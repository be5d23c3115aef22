/** A manifest as a run leaves it, and its reports, for tests. */
import type { Manifest, ManifestReport } from '../../../src/batch/manifest.ts'

export function manifestReport(name: string, inputs = 'a'.repeat(64)): ManifestReport {
  const [, year] = /(\d{4})$/.exec(name) ?? []
  return {
    name,
    area: '17',
    year: Number(year),
    inputs,
    files: [{ path: `${name}.pdf`, sha256: 'b'.repeat(64), bytes: 90_000 }],
    diagnostics: { error: 0, warning: 2, info: 1 },
  }
}

export function manifestOf(names: readonly string[], more: Partial<Manifest> = {}): Manifest {
  return {
    version: 1,
    program: 'ict-report 0.1.0',
    runs: { 2023: { inputs: 'c'.repeat(64), isClean: true, reports: [...names] } },
    reports: names.map((name) => manifestReport(name)),
    pending: [],
    ...more,
  }
}
