/** `batch merge`: joins the manifests of the parts that several machines have made into one. */
import { join } from 'node:path'
import { type Manifest, type ManifestReport, manifestText, parseManifest } from '../../batch/manifest.ts'
import { mergeManifests } from '../../batch/merge-manifests.ts'
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Bilingual } from '../../model/indicator.ts'
import type { Outcome } from '../../model/outcome.ts'
import type { Project } from '../../model/project.ts'
import type { TextFile } from '../../model/source-file.ts'
import { publishLocked } from '../../publish/publish-locked.ts'
import { sha256Of } from '../../publish/switch-record.ts'
import { overviewFiles, overviewFormats, type OverviewJob, overviewReport } from '../batch/make-overview.ts'
import { manifestName } from '../batch/manifest-store.ts'
import { readRows, rowsName, rowsText } from '../batch/row-store.ts'
import { PROJECT_FILE } from '../choose-data.ts'
import type { CommandContext } from '../context.ts'
import { readProject } from '../data-request.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { MergeOptions } from '../options.ts'
import { shippedCatalog } from '../package-files.ts'
import { reportFindings } from '../report-findings.ts'
import { dateFromEnvironment, readTemplates } from '../report-request.ts'
import { pathIn, printedPath, readTextFiles } from '../work-folder.ts'

const PART = /^ict-report-manifest-(\d+)-of-(\d+)\.json$/

export async function batchMerge(context: CommandContext, options: MergeOptions): Promise<ExitCode> {
  const { year, out } = options
  const { current, terminal, language, common } = context
  const folder = pathIn(current, out)
  const refuse = (problem: Bilingual): ExitCode =>
    reportFindings(context, [diagnose('ICT-P305', [], { folder: printedPath(out), problem })])
  const bytesOf = (name: string): Uint8Array | null => {
    const result = current.world.readFile(join(folder, name))
    return result.kind === 'read' ? result.bytes : null
  }
  const parts = current.world.listFiles(folder).flatMap((name): Part[] => {
    const [, index, count] = PART.exec(name) ?? []
    const bytes = index === undefined ? null : bytesOf(name)
    const manifest = bytes === null ? null : parseManifest(new TextDecoder().decode(bytes))
    return manifest ? [{ index: Number(index), count: Number(count), manifest }] : []
  })
  const merged = mergeManifests(parts, year)
  if (merged.kind === 'problem') return refuse(merged.problem)
  const broken = merged.manifest.reports
    .flatMap(({ files }) => files)
    .find((file) => {
      const bytes = bytesOf(file.path)
      return bytes === null || sha256Of(bytes) !== file.sha256
    })
  if (broken) {
    return refuse({
      vi: `tệp ${broken.path} thiếu hoặc không còn như lúc lập`,
      en: `the file ${broken.path} is missing, or is not as it was built`,
    })
  }
  const project = await summaryProject(context)
  if (!project.value) return reportFindings(context, project.diagnostics)
  const rows = new Map(parts.flatMap((shard) => [...readRows(folder, { year, shard }, current.world)]))
  const job = summaryJob(context, { ...options, formats: formatsIn(merged.manifest, options) }, project.value)
  if (!job.value) return reportFindings(context, job.diagnostics)
  const own = [...rows.values()].map(({ row }) => row)
  const made = await overviewFiles(own, job.value, shippedCatalog(context.packageFiles), overviewFormats(job.value))
  const listed = made.files.map(({ path, bytes }) => ({ path, sha256: sha256Of(bytes), bytes: bytes.length }))
  const report = overviewReport(own, job.value, { value: listed, diagnostics: made.diagnostics })
  if (!report) return reportFindings(context, made.diagnostics)
  const files = [
    ...made.files,
    { path: rowsName({ year, shard: null }), bytes: encoded(rowsText(rows)) },
    { path: manifestName(null), bytes: encoded(manifestText(withSummary(merged.manifest, report))) },
  ]
  const written = await publishLocked(files, folder)
  const code = reportFindings(context, [...made.diagnostics, ...written.diagnostics])
  if (!written.value) return code
  const count = merged.manifest.runs[String(year)]?.reports.length ?? 0
  const text: Bilingual = {
    vi: `Đã gộp ${parts.length} phần, ${count} báo cáo năm ${year}.`,
    en: `${parts.length} parts joined, ${count} reports of ${year}.`,
  }
  if (common.quiet || common.json) return EXIT.ok
  terminal.message(text[language])
  for (const { path } of files) terminal.result(`${printedPath(out)}/${path}`)
  return EXIT.ok
}

interface SummaryProject {
  readonly project: Project
  readonly file: TextFile | null
}

async function summaryProject({ current }: CommandContext): Promise<Outcome<SummaryProject>> {
  const { value, diagnostics } = await readProject(current)
  const has = current.world.kindOf(pathIn(current, PROJECT_FILE)) === 'file'
  const file = has ? (readTextFiles(current, [PROJECT_FILE]).value?.[0] ?? null) : null
  return value ? { value: { project: value, file }, diagnostics } : { diagnostics }
}

function summaryJob(
  { current, packageFiles }: CommandContext,
  { year, formats, date }: MergeOptions,
  { project, file }: SummaryProject,
): Outcome<OverviewJob> {
  const { value: templates, diagnostics } = readTemplates(current, packageFiles, 'overview')
  if (!templates || diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics }
  const dated = date ?? project.date?.value ?? dateFromEnvironment(current)
  return { value: { packageFiles, year, formats, date: dated, project, projectFile: file, templates }, diagnostics }
}

/** The summary comes in the formats of the reports that it is about. */
function formatsIn({ reports }: Manifest, { formats }: MergeOptions): MergeOptions['formats'] {
  const paths = reports.flatMap(({ files }) => files.map(({ path }) => path))
  return formats.filter((format) => paths.some((path) => path.endsWith(`.${format}`)))
}

function withSummary(manifest: Manifest, summary: ManifestReport): Manifest {
  const year = String(summary.year)
  const run = manifest.runs[year]
  const runs = run ? { [year]: { ...run, reports: [...run.reports, summary.name].sort() } } : {}
  return { ...manifest, runs, reports: [...manifest.reports, summary] }
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text)

interface Part {
  readonly index: number
  readonly count: number
  readonly manifest: Manifest
}
