/** `inspect`: how one data file is read, or the table that was read. */
import type { Bilingual } from '../../model/indicator.ts'
import type { Project } from '../../model/project.ts'
import type { SourceFile } from '../../model/source-file.ts'
import { inspectFile, rawTables } from '../../pipeline/inspect-file.ts'
import { yearsWithData } from '../choose-data.ts'
import type { CommandContext } from '../context.ts'
import { readProject } from '../data-request.ts'
import { EXIT, type ExitCode, exitCodeOf } from '../exit-code.ts'
import { fileTexts } from '../file-text.ts'
import type { InspectOptions } from '../options.ts'
import { SAMPLE_YEAR, shippedCatalog } from '../package-files.ts'
import { diagnosticsOf } from '../present/diagnostic-json.ts'
import { inspectionJson } from '../present/inspection-json.ts'
import { inspectionText } from '../present/inspection-text.ts'
import { rawCsv } from '../present/raw-csv.ts'
import { visible } from '../present/visible.ts'
import { wrap } from '../present/wrap.ts'
import { reportFindings } from '../report-findings.ts'
import type { FileText } from '../source-rows.ts'
import { readSources } from '../work-folder.ts'

/** Findings on the figures are `check`'s to tell; what was wrong in reading the file is told here too. */
export async function inspect(given: CommandContext, options: InspectOptions): Promise<ExitCode> {
  const context = { ...given, common: { ...given.common, json: options.format === 'json' } }
  const read = readSources(context.current, [options.file])
  const [source] = read.value ?? []
  if (!source) return reportFindings(context, read.diagnostics)
  const project = await readProject(context.current)
  if (!project.value) return reportFindings(context, project.diagnostics)
  const settled = { source, project: project.value }
  return options.format === 'csv' ? printRaw(context, settled) : printInspection(context, settled, options)
}

interface Settled {
  readonly source: SourceFile
  readonly project: Project
}

async function printRaw(context: CommandContext, { source, project }: Settled): Promise<ExitCode> {
  const { terminal, language, common } = context
  const { value = [], diagnostics } = await rawTables(source, project)
  const [table, ...others] = value
  if (!table) return reportFindings(context, diagnostics, { textOf: textOf(context, source, project) })
  for (const part of rawCsv(table)) {
    // What a cell holds must not steer the screen; a file or a program gets it as it is.
    if (terminal.isResultShown) terminal.result(part.trimEnd().split('\r\n').map(visible).join('\n'))
    else terminal.resultBytes(new TextEncoder().encode(part))
  }
  if (others.length > 0 && !common.quiet) {
    const names = others.map(({ sheet }) => sheet ?? '').join(', ')
    const message: Bilingual = {
      vi: `Chỉ trang tính «${table.sheet ?? ''}» được in; các trang khác: ${names}.`,
      en: `Only the sheet “${table.sheet ?? ''}” is printed; the others: ${names}.`,
    }
    terminal.message(wrap(message[language], terminal.width))
  }
  return exitCodeOf(diagnostics)
}

async function printInspection(
  context: CommandContext,
  { source, project }: Settled,
  options: InspectOptions,
): Promise<ExitCode> {
  const { current, packageFiles, terminal, language, common } = context
  const year = options.year ?? yearInPath(source.path) ?? yearsWithData(current, null).at(-1) ?? SAMPLE_YEAR
  const province = options.province ?? project.province?.value ?? null
  const request = { source, year, province, project }
  const { value = [], diagnostics } = await inspectFile(request, shippedCatalog(packageFiles))
  if (common.json) {
    const tables = value.map(inspectionJson)
    const found = diagnosticsOf(diagnostics, language)
    terminal.result(JSON.stringify({ version: 1, year, tables, diagnostics: found }, null, 2))
    return exitCodeOf(diagnostics)
  }
  for (const [index, inspection] of value.entries()) {
    if (index > 0) terminal.result('')
    terminal.result(inspectionText(inspection, language, terminal.resultPainter, terminal.width))
  }
  if (diagnostics.length > 0 && value.length > 0 && !common.quiet) terminal.message('')
  const code = reportFindings(context, diagnostics, { textOf: textOf(context, source, project) })
  return code === EXIT.ok && value.length === 0 ? EXIT.data : code
}

/** Rows are shown as the file was read, in the encoding that the project file declares. */
function textOf({ current }: CommandContext, source: SourceFile, project: Project): FileText {
  return fileTexts({ folders: [current], project, sources: [source] })
}

/** `data/2023/so-lieu.csv` is about 2023. */
function yearInPath(path: string): number | null {
  const folder = path.split('/').findLast((part) => /^[12]\d{3}$/.test(part))
  return folder === undefined ? null : Number(folder)
}
