/**
 * The list of what stands in a folder of reports, and of what each was made from: the truth about the folder, by which a
 * second run knows what is still good.
 */
import * as v from 'valibot'

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

const file = v.strictObject({
  /** Relative to the folder. */
  path: v.string(),
  sha256,
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
})

const counts = v.strictObject({
  error: v.number(),
  warning: v.number(),
  info: v.number(),
})

const report = v.strictObject({
  /** `hoa-binh-2023`, the name of its files without ending. */
  name: v.string(),
  area: v.string(),
  year: v.pipe(v.number(), v.integer()),
  /** Hash of all that the report is made from; the same hash gives the same report. */
  inputs: sha256,
  files: v.array(file),
  diagnostics: counts,
})

const run = v.strictObject({
  /** Hash of everything that the whole run was made from. */
  inputs: sha256,
  /** False where a row or a folder could not be used: the next run says so again. */
  isClean: v.boolean(),
  reports: v.array(v.string()),
})

const manifest = v.strictObject({
  version: v.literal(1),
  program: v.string(),
  /** By year: the last run of which every report was made. */
  runs: v.record(v.string(), run),
  reports: v.array(report),
  /** Reports that a run was writing: each is whole, but whether it is the earlier or the new one is not said here. */
  pending: v.array(v.string()),
})

export type ManifestFile = v.InferOutput<typeof file>
export type ManifestReport = v.InferOutput<typeof report>
export type Manifest = v.InferOutput<typeof manifest>

/** The manifest of a folder that has none yet. */
export function emptyManifest(program: string): Manifest {
  return { version: 1, program, runs: {}, reports: [], pending: [] }
}

/** Reads a manifest; null for a text that is none, or of another version: then nothing in the folder is taken for good. */
export function parseManifest(text: string): Manifest | null {
  const data = parsed(text)
  const result = v.safeParse(manifest, data)
  return result.success ? result.output : null
}

/** The text of a manifest: reports in the order of their names, so that equal folders have equal manifests. */
export function manifestText({ version, program, runs, reports, pending }: Manifest): string {
  const inOrder = [...reports].sort((a, b) => (a.name < b.name ? -1 : 1))
  const years = Object.fromEntries(Object.entries(runs).sort(([a], [b]) => (a < b ? -1 : 1)))
  return `${JSON.stringify({ version, program, runs: years, reports: inOrder, pending: [...pending].sort() }, null, 2)}\n`
}

/** One line of the journal: a report that has been written whole. */
export function journalLine(entry: ManifestReport): string {
  return `${JSON.stringify(entry)}\n`
}

/** Reads a journal; a last line that a killed run left unfinished is passed over. */
export function parseJournal(text: string): readonly ManifestReport[] {
  return text.split('\n').flatMap((line) => {
    const result = v.safeParse(report, parsed(line))
    return result.success ? [result.output] : []
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (fault) {
    if (fault instanceof SyntaxError) return null
    throw fault
  }
}
