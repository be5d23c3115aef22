/** `build`: one report, written as a whole or not at all. */
import { relative } from 'node:path'
import type { World } from '../../io/world.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Bilingual } from '../../model/indicator.ts'
import { type BuildResult, buildReport } from '../../pipeline/build-report.ts'
import type { Artifact } from '../../pipeline/render-report.ts'
import { sourcesOf } from '../../pipeline/sources-of.ts'
import { safeFileName } from '../../publish/file-name.ts'
import { publishLocked } from '../../publish/publish-locked.ts'
import type { CommandContext } from '../context.ts'
import { type PreparedData, prepareData } from '../data-request.ts'
import { type ExitCode, exitCodeOf, isAbove } from '../exit-code.ts'
import { fileTexts } from '../file-text.ts'
import type { BuildOptions } from '../options.ts'
import { shippedCatalog } from '../package-files.ts'
import { countsText, findingsText, titleText } from '../present/summary-text.ts'
import { wrap } from '../present/wrap.ts'
import { type FindingsReport, reportFindings } from '../report-findings.ts'
import { reportRequest } from '../report-request.ts'
import { sampleNotice } from '../sample-notice.ts'
import { signingRequest } from '../signing-request.ts'
import { tellSources } from '../tell-sources.ts'
import { tellTemplates } from '../tell-templates.ts'
import { pathIn, printedPath } from '../work-folder.ts'

const WROTE: Bilingual = { vi: 'Đã ghi:', en: 'Written:' }
const SIGNED: Bilingual = { vi: 'Đã ký số bằng chứng thư số của', en: 'Signed with the certificate of' }
const NOT_WRITTEN: Bilingual = {
  vi: 'Chưa ghi báo cáo nào; tệp đã có từ trước vẫn nguyên vẹn.',
  en: 'No report was written; earlier files are untouched.',
}

export async function build(context: CommandContext, options: BuildOptions): Promise<ExitCode> {
  const { current, packageFiles } = context
  const { maxSeverity } = options
  const { language, terminal } = context
  const signing = signingRequest(options, { current, language, ask: terminal.askSecret, now: new Date() })
  if (signing.value === undefined) return reportFindings(context, signing.diagnostics, { maxSeverity })
  const data = await prepareData(current, packageFiles, options.year, options)
  if (!data.value) return reportFindings(context, data.diagnostics, { maxSeverity })
  const request = reportRequest(current, packageFiles, data.value, options)
  if (!request.value) {
    return reportFindings(context, [...data.diagnostics, ...request.diagnostics], { maxSeverity })
  }
  tellSources(context, data.value)
  tellTemplates(context)

  const toSign = signing.value === null ? {} : { signing: signing.value }
  const result = await buildReport({ ...request.value, ...toSign }, shippedCatalog(packageFiles))
  const judged = options.isValidated ? await validated(result.artifacts, current.world) : []
  const found = [...data.diagnostics, ...result.diagnostics, ...judged]
  // What is not allowed to be in a report keeps it from being written, as an error does.
  const written =
    result.artifacts.length === 0 || judged.length > 0 || isAbove(found, maxSeverity)
      ? { value: [], diagnostics: [] }
      : await published(result.artifacts.map(fileOf), pathIn(current, options.out), current.world)
  const diagnostics = [...found, ...written.diagnostics]
  const paths = (written.value ?? []).map((path) => printedPath(relative(current.path, path)))
  const files = result.artifacts.flatMap(({ format }, index) => (paths[index] ? [{ format, path: paths[index] }] : []))
  const { officeTexts, templates, project } = request.value
  const textOf = fileTexts({
    folders: [data.value.chosen.folder, current],
    project,
    sources: sourcesOf(request.value),
    texts: [...officeTexts, templates.report, ...templates.sections.values()],
  })
  tell(context, data.value, { ...result, diagnostics }, { files, report: { textOf, maxSeverity } })
  return exitCodeOf(diagnostics, maxSeverity)
}

/** The folder may be that of a batch, whose manifest must not say of these files what no longer holds. */
function published(files: readonly ReturnType<typeof fileOf>[], folder: string, world: World) {
  return publishLocked(files, folder, async () => {
    if (!world.listFiles(folder).some((name) => name.startsWith('ict-report-manifest'))) return []
    const { disown } = await import('../batch/disown.ts')
    return disown(files, folder, world)
  })
}

/** What veraPDF finds in the PDF, while it is under no name that anybody knows. */
async function validated(artifacts: readonly Artifact[], world: World): Promise<readonly Diagnostic[]> {
  const { validateFiles } = await import('../../verapdf/validate-files.ts')
  return validateFiles(
    artifacts.filter(({ format }) => format === 'pdf'),
    world,
  )
}

function fileOf({ fileName, format, bytes }: Artifact): { readonly path: string; readonly bytes: Uint8Array } {
  const stem = fileName.slice(0, -(format.length + 1))
  return { path: `${safeFileName(stem)}.${format}`, bytes }
}

/** What was written, and how what was found is told. */
interface Told {
  readonly files: readonly { readonly format: string; readonly path: string }[]
  readonly report: FindingsReport
}

function tell(
  context: CommandContext,
  data: PreparedData,
  { diagnostics, summary, signedBy }: BuildResult,
  { files, report }: Told,
): void {
  const { terminal, language, common } = context
  const isSample = data.sample !== null
  const { observations = 0, figures = 0, missing = 0, province = null, year = data.request.year } = summary ?? {}
  if (common.json) {
    const signed = signedBy !== undefined && files.length > 0 ? { signedBy } : {}
    const members = { province, year, sample: isSample, files, ...signed }
    reportFindings(context, diagnostics, { ...report, observations, summary: { figures, missing }, members })
    return
  }
  const isQuiet = common.quiet
  const painter = terminal.messagePainter
  if (!isQuiet && summary) {
    terminal.message(titleText(summary, isSample, language, painter))
    terminal.message(`${countsText(summary, language, terminal.width)}\n`)
  }
  if (!isQuiet) terminal.message(findingsText(diagnostics, language, painter))
  if (!isQuiet && diagnostics.length > 0) terminal.message('')
  reportFindings(context, diagnostics, report)
  if (!isQuiet) {
    if (diagnostics.length > 0) terminal.message('')
    if (data.sample !== null && files.length > 0)
      terminal.message(`${sampleNotice(data.sample, language, terminal.width)}\n`)
    if (signedBy !== undefined && files.length > 0)
      terminal.message(wrap(`${SIGNED[language]} ${signedBy}.`, terminal.width))
    const closing = files.length > 0 ? painter.good(WROTE[language]) : NOT_WRITTEN[language]
    terminal.message(wrap(closing, terminal.width))
    for (const { path } of files) terminal.result(path)
  }
}
