/** From options to a finished report that nobody has written yet, or to what stands in its way. */
import type { Catalog } from '../catalog/catalog.ts'
import type { World } from '../io/world.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { type BuildResult, buildReport } from '../pipeline/build-report.ts'
import type { BuildRequest } from '../pipeline/build-request.ts'
import type { Artifact } from '../pipeline/render-report.ts'
import { sourcesOf } from '../pipeline/sources-of.ts'
import type { CommandContext } from './context.ts'
import { type PreparedData, prepareData } from './data-request.ts'
import { isAbove } from './exit-code.ts'
import { fileTexts } from './file-text.ts'
import type { BuildOptions } from './options.ts'
import { reportRequest } from './report-request.ts'
import { signingRequest } from './signing-request.ts'
import type { FileText } from './source-rows.ts'
import { tellSources } from './tell-sources.ts'
import { tellTemplates } from './tell-templates.ts'

/** A report in memory; it has no artifacts where it may not be written. */
export interface MadeReport extends BuildResult {
  /** What it was made from; null where that could not all be read. */
  readonly data: PreparedData | null
  readonly textOf?: FileText
}

/** @param catalog asked for once there are data to make a report from */
export async function makeReport(
  context: CommandContext,
  options: BuildOptions,
  catalog: () => Catalog,
): Promise<MadeReport> {
  const { current, packageFiles, language, terminal } = context
  const unread = (diagnostics: readonly Diagnostic[]): MadeReport => {
    return { artifacts: [], diagnostics, summary: null, data: null }
  }
  const signing = signingRequest(options, { current, language, ask: terminal.askSecret, now: new Date() })
  if (signing.value === undefined) return unread(signing.diagnostics)
  const data = await prepareData(current, packageFiles, options.year, options)
  if (!data.value) return unread(data.diagnostics)
  const request = reportRequest(current, packageFiles, data.value, options)
  if (!request.value) return unread([...data.diagnostics, ...request.diagnostics])
  tellSources(context, data.value)
  tellTemplates(context)

  const toSign = signing.value === null ? {} : { signing: signing.value }
  const result = await buildReport({ ...request.value, ...toSign }, catalog())
  const judged = options.isValidated ? await validated(result.artifacts, current.world) : []
  const diagnostics = [...data.diagnostics, ...result.diagnostics, ...judged]
  // What is not allowed to be in a report keeps it from being written, as an error does.
  const isKept = judged.length > 0 || isAbove(diagnostics, options.maxSeverity)
  const textOf = textsOf(request.value, data.value, context)
  return { ...result, artifacts: isKept ? [] : result.artifacts, diagnostics, data: data.value, textOf }
}

/** What veraPDF finds in the PDF, while it is under no name that anybody knows. */
async function validated(artifacts: readonly Artifact[], world: World): Promise<readonly Diagnostic[]> {
  const { validateFiles } = await import('../verapdf/validate-files.ts')
  return validateFiles(
    artifacts.filter(({ format }) => format === 'pdf'),
    world,
  )
}

function textsOf(request: BuildRequest, { chosen }: PreparedData, { current }: CommandContext): FileText {
  const { officeTexts, templates, project } = request
  return fileTexts({
    folders: [chosen.folder, current],
    project,
    sources: sourcesOf(request),
    texts: [...officeTexts, templates.report, ...templates.sections.values()],
  })
}
