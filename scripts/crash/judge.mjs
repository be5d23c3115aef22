/** What must hold of a folder of reports after any mishap, and after the plain run that follows it. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const MANIFEST = 'ict-report-manifest.json'
/** Kept beside the manifest: after a run that made some of its reports it holds the rows of old and new ones. */
const ROWS = 'ict-report-rows-2023.json'
const JOURNAL = `.${MANIFEST}.journal`

/** SHA-256 by name of all files of a folder, hidden ones too. */
export function hashesOf(folder) {
  if (!existsSync(folder)) return new Map()
  return new Map(readdirSync(folder).map((name) => [name, sha256(readFileSync(join(folder, name)))]))
}

/**
 * Faults after a mishap: every file is the old or the new one, and so is every report as a whole.
 * @param given whether the run was killed: then a report may be old and new where a record lies by which the next run
 * in the folder makes it whole
 */
export function faultsAfter(folder, before, after, { isKilled = false } = {}) {
  const now = hashesOf(folder)
  const names = filesOf(after)
  const torn = names.filter((name) => ![before.get(name), after.get(name)].includes(now.get(name)))
  const strange = [...now.keys()].filter((name) => !name.startsWith('.') && !before.has(name) && !after.has(name))
  const mixed = mixedReports(folder, before, after).filter(
    (report) => !isKilled || ![...now.keys()].some((name) => name.startsWith(`.${report}`) && name.endsWith('.switch')),
  )
  return [
    ...torn.map((name) => `${name} is neither the old file nor the new one`),
    ...strange.map((name) => `${name} is a file that nobody knows`),
    ...(torn.length > 0 ? [] : mixed.map((report) => `${report}: old files stand beside new ones`)),
    ...lies(folder, now),
  ]
}

/** Reports of which some files are old and some are new. */
export function mixedReports(folder, before, after) {
  const now = hashesOf(folder)
  const reports = grouped(filesOf(after))
  return [...reports].flatMap(([report, names]) => {
    const isOne = [before, after].some((side) => names.every((name) => side.get(name) === now.get(name)))
    return isOne ? [] : [report]
  })
}

function grouped(names) {
  const reports = new Map()
  for (const name of names) reports.set(reportOf(name), [...(reports.get(reportOf(name)) ?? []), name])
  return reports
}

/** `hoa-binh-2023` of `hoa-binh-2023-hinh-1.svg` */
function reportOf(name) {
  return /^.*?-\d{4}/.exec(name)?.[0] ?? name
}

function filesOf(side) {
  return [...side.keys()].filter((name) => name !== MANIFEST && name !== ROWS)
}

/** Faults after the plain run: everything is new, and nothing else is there. */
export function faultsOfRepair(folder, after, { code, said }) {
  const now = hashesOf(folder)
  const wrong = [...after.keys()].filter((name) => name !== MANIFEST && now.get(name) !== after.get(name))
  const left = [...now.keys()].filter((name) => !after.has(name))
  return [
    ...(code === 0 ? [] : [`the next run ends with ${code}: ${said.trim().split('\n')[0]}`]),
    ...wrong.map((name) => `${name} is not new after the next run`),
    ...left.map((name) => `${name} is left after the next run`),
    ...(after.has(MANIFEST) && !now.has(MANIFEST) ? ['the manifest is missing after the next run'] : []),
    ...lies(folder, now),
  ]
}

/** Hashes that the manifest and its journal claim and the disk does not have. */
function lies(folder, now) {
  if (!now.has(MANIFEST)) return []
  let manifest
  try {
    manifest = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'))
  } catch {
    return ['the manifest is no JSON']
  }
  const claims = new Map(manifest.reports.map((report) => [report.name, report]))
  for (const name of manifest.pending ?? []) claims.delete(name)
  for (const report of journalOf(folder, now)) claims.set(report.name, report)
  return [...claims.values()].flatMap(({ name, files }) =>
    files
      .filter(({ path, sha256: hash }) => now.get(path) !== hash)
      .map(({ path }) => `${name}: false claim of ${path}`),
  )
}

/** Whole lines of the journal; a killed run may leave its last line half written. */
function journalOf(folder, now) {
  if (!now.has(JOURNAL)) return []
  return readFileSync(join(folder, JOURNAL), 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return [JSON.parse(line)]
      } catch {
        return []
      }
    })
}

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex')
}
